import { type Db, sql } from '#platform/db/index.ts';
import type { Run } from '../../workflow/rules.ts';
import { holds } from '../dossier/promise.store.ts';
import { givenElsewhere } from '../number-books/books.store.ts';

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
      where p.dossier_id = d.id and p.ground <> 'apology' and ${holds} order by p.position desc limit 1)
    order by d.code`);
  return found.map(({ code }) => code);
};

/** Numbers up to a counter's last that nothing was given, no line of a book has and no block sets aside (law 11). */
export const unexplainedGaps = async (db: Db): Promise<string[]> => {
  const found = await db.rows<{ gap: string }>(sql`
    select kind || ' ' || period || ' ' || number as gap from (
      select c.kind, c.owner_unit_id, c.period, number
      from numbering.counters c cross join lateral generate_series(1, c.last) as number
      except (
        select kind, owner_unit_id, period, number from numbering.entries
        union all
        select kind, owner_unit_id, period, number from numbering.blocks
          cross join lateral generate_series(lower(numbers), upper(numbers) - 1) as number
        union all
        ${givenElsewhere})) as unexplained
    order by 1`);
  return found.map(({ gap }) => gap);
};
