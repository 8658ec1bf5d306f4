import { type Db, sql } from '#platform/db/index.ts';

/** A result that waits at a counter for whoever collects it. */
export interface Ready {
  readonly id: string;
  readonly code: string;
  readonly seq: number;
  readonly subject: string;
  readonly owner_name: string;
  readonly one_stop_id: string;
  readonly number: string;
  readonly shelf: string | null;
}

/** What may be handed out at these counters, a person's results beside each other. */
export const readyAt = (db: Db, oneStopIds: readonly string[]): Promise<Ready[]> =>
  db.rows<Ready>(sql`
    select d.id, d.code, d.seq, d.subject, d.owner_name, d.one_stop_id, r.number, r.shelf
    from dossiers.tasks t join dossiers.dossiers d on d.id = t.dossier_id
    join dossiers.results r on r.dossier_id = d.id
    where t.closed_at is null and t.act = 'return' and t.unit_id = any(${oneStopIds}) and d.ready_at is not null
      and not exists (select 1 from dossiers.parcels w where w.dossier_id = d.id and w.closed_at is null)
    order by d.owner_name, d.ready_at, d.code limit 500`);

/** A result that was handed out, as its line on the list to sign. */
export interface HandedLine {
  readonly id: string;
  readonly code: string;
  readonly subject: string;
  readonly owner_name: string;
  readonly book: string;
  readonly number: string;
  readonly collector_name: string;
  readonly collector_identity: string | null;
  readonly collector_standing: 'owner' | 'authorised' | 'kin';
  readonly collected_at: Temporal.Instant;
  readonly returned_by: string;
  readonly one_stop_id: string;
}

/** Everything that left in the same press as this dossier: one deed has one moment and one hand. */
export const handedWith = (db: Db, code: string): Promise<HandedLine[]> =>
  db.rows<HandedLine>(sql`
    select d.id, d.code, d.subject, d.owner_name, r.book, r.number, r.collector_name, r.collector_identity,
      r.collector_standing, r.collected_at, r.returned_by, d.one_stop_id
    from dossiers.results asked join dossiers.dossiers a on a.id = asked.dossier_id
    join dossiers.results r on r.collected_at = asked.collected_at and r.returned_by = asked.returned_by
    join dossiers.dossiers d on d.id = r.dossier_id
    where a.code = ${code} order by d.code`);
