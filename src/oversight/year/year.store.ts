import { type Db, sql, type Tx } from '#platform/db/index.ts';

export interface Turn {
  readonly id: string;
  readonly year: number;
  readonly turned_at: Temporal.Instant;
  readonly turned_by: string | null;
  readonly undone_at: Temporal.Instant | null;
  readonly undone_by: string | null;
  readonly undone_why: string | null;
  readonly books: number;
  readonly days: number;
}

/** Every turn of a year, the last one first. */
export const turnsOf = (db: Db, year: number): Promise<Turn[]> =>
  db.rows<Turn>(sql`select t.id, t.year, t.turned_at, t.turned_by, t.undone_at, t.undone_by, t.undone_why,
      count(o.*) filter (where o.kind = 'book')::int as books, count(o.*) filter (where o.kind = 'day')::int as days
    from year.turns t left join year.opened o on o.turn_id = t.id
    where t.year = ${year} group by t.id order by t.turned_at desc, t.id desc`);

export interface Opened {
  readonly kind: 'book' | 'day' | 'announced';
  readonly subject_id: string;
  readonly reached: Temporal.PlainDate | null;
}

/** What was opened by the turn that stands, or by those that were undone. */
export const openedIn = (db: Db, year: number, which: 'standing' | 'undone'): Promise<Opened[]> =>
  db.rows<Opened>(sql`select o.kind, o.subject_id, o.reached
    from year.opened o join year.turns t on t.id = o.turn_id
    where t.year = ${year} and (t.undone_at is null) = ${which === 'standing'}`);

/** The turn of a year that stands, held until the deed ends; nothing where there is none. */
export const holdTurn = async (tx: Tx, year: number): Promise<string | undefined> =>
  (await tx.maybe<{ id: string }>(sql`select id from year.turns where year = ${year} and undone_at is null for update`))
    ?.id;

/** Begins the turn of a year; where somebody else just did, waits for them and begins none. */
export const addTurn = (
  tx: Tx,
  turn: { readonly id: string; readonly year: number; readonly at: Temporal.Instant; readonly by: string | null },
): Promise<number> =>
  tx.run(sql`insert into year.turns (id, year, turned_at, turned_by)
    values (${turn.id}, ${turn.year}, ${turn.at}, ${turn.by})
    on conflict (year) where undone_at is null do nothing`);

export const addOpened = (
  tx: Tx,
  turnId: string,
  opened: readonly { readonly kind: Opened['kind']; readonly id: string; readonly reached?: string }[],
): Promise<number> =>
  tx.run(sql`insert into year.opened (turn_id, kind, subject_id, reached)
    select ${turnId}, given.kind, given.id, given.reached
    from jsonb_to_recordset(${JSON.stringify(opened)}::jsonb) as given (kind text, id uuid, reached date)`);

export const markTurnedBack = (
  tx: Tx,
  turnId: string,
  undone: { readonly at: Temporal.Instant; readonly by: string | null; readonly why: string },
): Promise<number> =>
  tx.run(sql`update year.turns set undone_at = ${undone.at}, undone_by = ${undone.by}, undone_why = ${undone.why}
    where id = ${turnId} and undone_at is null`);
