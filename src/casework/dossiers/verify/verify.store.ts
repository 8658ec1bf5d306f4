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

/** Codes of dossiers judged by another date than their last promise before any apology (law 4). */
export const misjudged = async (db: Db): Promise<string[]> => {
  const found = await db.rows<{ code: string }>(sql`
    select d.code from dossiers.dossiers d
    where d.promised_due is distinct from (select p.due_at from dossiers.promises p
      where p.dossier_id = d.id and p.ground <> 'apology' order by p.position desc limit 1)
    order by d.code`);
  return found.map(({ code }) => code);
};
