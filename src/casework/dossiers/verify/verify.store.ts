import { type Db, sql } from '#platform/db/index.ts';
import type { Run } from '../../workflow/rules.ts';

/** A dossier's process state beside the work that stands open for it. */
export interface Compared {
  readonly id: string;
  readonly code: string;
  readonly definition_id: string;
  readonly run: Run;
  readonly tokens: string[];
  readonly seq: number;
  readonly events: number;
}

export const comparedAfter = (db: Db, after: string | null): Promise<Compared[]> =>
  db.rows<Compared>(sql`
    select d.id, d.code, d.definition_id, d.run, d.seq,
      (select coalesce(array_agg(t.token order by t.token), '{}') from dossiers.tasks t where t.dossier_id = d.id and t.closed_at is null) as tokens,
      (select max(e.seq) from platform.events e where e.stream_id = d.id) as events
    from dossiers.dossiers d
    where ${after}::uuid is null or d.id > ${after}::uuid
    order by d.id limit 1000`);
