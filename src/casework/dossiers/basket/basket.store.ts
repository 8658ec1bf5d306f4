import { type Db, sql, type Tx } from '#platform/db/index.ts';

/** One person with several procedures, or a list of people with one. */
export type Together = 'person' | 'list';

interface NewBasket {
  readonly id: string;
  readonly kind: Together;
  readonly oneStopId: string;
  readonly at: Temporal.Instant;
  readonly by: string;
  /** Dossiers in the order of the rows. */
  readonly dossierIds: readonly string[];
}

export const insertBasket = (tx: Tx, { id, kind, oneStopId, at, by, dossierIds }: NewBasket): Promise<unknown> =>
  Promise.all([
    tx.run(
      sql`insert into dossiers.baskets (id, kind, one_stop_id, made_at, made_by) values (${id}, ${kind}, ${oneStopId}, ${at}, ${by})`,
    ),
    tx.run(sql`insert into dossiers.basket_lines (basket_id, position, dossier_id)
      select ${id}, position, dossier_id
      from unnest(${dossierIds.map((_, n) => n + 1)}::smallint[], ${dossierIds}::uuid[]) as given (position, dossier_id)`),
  ]);

export interface Basket {
  readonly id: string;
  readonly kind: Together;
  readonly one_stop_id: string;
  readonly made_at: Temporal.Instant;
  readonly made_by: string;
}

export const basketById = (db: Db, id: string): Promise<Basket | undefined> =>
  db.maybe<Basket>(sql`select id, kind, one_stop_id, made_at, made_by from dossiers.baskets where id = ${id}`);

export interface BasketLine {
  readonly id: string;
  readonly code: string;
  readonly version_id: string;
  readonly subject: string;
  readonly owner_name: string;
  readonly submitter_name: string | null;
  readonly promised_due: Temporal.Instant;
  readonly judged_by: 'date' | 'time';
}

export const linesOf = (db: Db, basketId: string): Promise<BasketLine[]> =>
  db.rows<BasketLine>(sql`
    select d.id, d.code, d.version_id, d.subject, d.owner_name, s.name as submitter_name, d.promised_due, d.judged_by
    from dossiers.basket_lines l join dossiers.dossiers d on d.id = l.dossier_id
    left join parties.parties s on s.id = d.submitter_id
    where l.basket_id = ${basketId} order by l.position`);
