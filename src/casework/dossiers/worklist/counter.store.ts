import { type Db, sql } from '#platform/db/index.ts';

export interface Awaited {
  readonly code: string;
  readonly subject: string;
  readonly owner_name: string;
  readonly requested_at: Temporal.Instant;
  readonly respond_by: Temporal.PlainDate;
}

/** Dossiers received at these counters whose citizens were asked for papers or sent to pay, the soonest last day first. */
export const awaitingCitizen = (db: Db, oneStopIds: readonly string[], most: number): Promise<Awaited[]> =>
  db.rows<Awaited>(sql`
    select d.code, d.subject, d.owner_name, asked.requested_at, asked.respond_by
    from (select distinct dossier_id from dossiers.tasks where closed_at is null and waiting) as waits
    join dossiers.dossiers d on d.id = waits.dossier_id
    join lateral (
      select requested_at, respond_by from dossiers.supplements s where s.dossier_id = d.id and s.answered_at is null
      union all
      select told_at, pay_by from dossiers.duties t where t.dossier_id = d.id and t.proved_at is null
      limit 1) as asked on true
    where d.one_stop_id = any(${oneStopIds}) and d.state in ('awaiting-supplement', 'awaiting-payment')
    order by asked.respond_by, d.code limit ${most}`);

export interface Uncollected {
  readonly code: string;
  readonly seq: number;
  readonly subject: string;
  readonly owner_name: string;
  readonly ready_at: Temporal.Instant;
  readonly collect_by: 'counter' | 'post';
  readonly shelf: string | null;
}

/** Results that lie at these counters until their citizens come, the longest there first. */
export const uncollected = (db: Db, oneStopIds: readonly string[], most: number): Promise<Uncollected[]> =>
  db.rows<Uncollected>(sql`
    select d.code, d.seq, d.subject, d.owner_name, d.ready_at, d.collect_by, r.shelf
    from dossiers.tasks t join dossiers.dossiers d on d.id = t.dossier_id
    left join dossiers.results r on r.dossier_id = d.id
    where t.closed_at is null and t.act = 'return' and t.unit_id = any(${oneStopIds}) and d.ready_at is not null
      and not exists (select 1 from dossiers.parcels w where w.dossier_id = d.id and w.closed_at is null)
    order by d.ready_at, d.code limit ${most}`);
