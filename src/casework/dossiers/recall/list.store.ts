import { type Db, sql } from '#platform/db/index.ts';
import type { RecallFault } from './recall.rules.ts';

/** A result that was wrong by the authority's fault, counted apart from what was late or refused. */
export interface FaultLine {
  readonly code: string;
  readonly owner_name: string;
  readonly procedure: string;
  readonly settling_id: string;
  readonly name: string;
  readonly number: string;
  readonly fault: RecallFault;
  readonly wrong: string | null;
  readonly recalled_at: Temporal.Instant;
  /** It had gone out. */
  readonly after: boolean;
  /** The number it has now, and since when; null while it is being made anew. */
  readonly new_number: string | null;
  readonly new_at: Temporal.Instant | null;
}

/** Which faults: of whose counters or offices, in which time. */
export interface Faults {
  readonly counterIds: readonly string[];
  readonly officeIds: readonly string[];
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
}

/** The latest first. A dossier recalled twice has two lines; its new result stands at the last. */
export const faultLines = (db: Db, asked: Faults): Promise<FaultLine[]> =>
  db.rows<FaultLine>(sql`
    select d.code, d.owner_name, v.name as procedure, d.settling_id, r.name, r.number, r.fault, n.said as wrong, r.recalled_at,
      told.collected_at is not null as after,
      case when later.entry_id is null then now_is.number end as new_number,
      case when later.entry_id is null then now_is.numbered_at end as new_at
    from dossiers.recalled_results r
    join dossiers.dossiers d on d.id = r.dossier_id
    join procedures.versions v on v.id = d.version_id
    left join dossiers.recall_notices told on told.entry_id = r.entry_id
    left join dossiers.notes n on n.dossier_id = d.id and n.seq = told.seq
    left join dossiers.results now_is on now_is.dossier_id = d.id
    left join lateral (select l.entry_id from dossiers.recalled_results l
      where l.dossier_id = d.id and l.recalled_at > r.recalled_at limit 1) as later on true
    where r.recalled_at >= ${asked.from} and r.recalled_at < ${asked.to}
      and (d.one_stop_id = any(${asked.counterIds}::uuid[]) or d.settling_id = any(${asked.officeIds}::uuid[]))
    order by r.recalled_at desc, d.code`);
