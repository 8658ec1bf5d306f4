import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { RecallFault } from './recall.rules.ts';

export interface Recalled {
  readonly fault: RecallFault;
  readonly at: Temporal.Instant;
  readonly by: string;
  /** The event whose note says what is wrong. */
  readonly seq: number;
  /** The number of the notice that the citizen is given. */
  readonly notice: number;
  readonly newDay: Temporal.PlainDate | null;
  /** Who brought the wrong paper back; null where it had not gone out. */
  readonly broughtBy: string | null;
}

/** Lays the wrong result aside with its number, its fault and whoever had it; answers with its line in the book. None: there is none such. */
export async function layAside(tx: Tx, dossierId: string, given: Recalled): Promise<string | undefined> {
  const { fault, at, by, seq, notice, newDay, broughtBy } = given;
  const aside = await tx.maybe<{ entry_id: string }>(sql`
    with gone as (
      delete from dossiers.results where dossier_id = ${dossierId} and entry_id is not null
        and (collected_at is null) = (${broughtBy}::text is null)
      returning dossier_id, kind, name, book, number, entry_id, numbered_at, numbered_by, sealed_with, collected_at,
        collector_name, collector_standing, collector_identity, returned_by),
    aside as (
      insert into dossiers.recalled_results (dossier_id, kind, name, book, number, entry_id, numbered_at, numbered_by, sealed_with,
        fault, recalled_at, recalled_by)
      select dossier_id, kind, name, book, number, entry_id, numbered_at, numbered_by, sealed_with, ${fault}, ${at}, ${by} from gone)
    insert into dossiers.recall_notices (entry_id, dossier_id, notice, new_day, seq, collected_at, collector_name,
      collector_standing, collector_identity, returned_by, brought_by)
    select entry_id, dossier_id, ${notice}::int, ${newDay}::date, ${seq}::int, collected_at, collector_name, collector_standing,
      collector_identity, returned_by, ${broughtBy}::text from gone
    returning entry_id`);
  return aside?.entry_id;
}

/** A wrong result that was laid aside. */
export interface RecalledResult {
  readonly name: string;
  readonly number: string;
  readonly book: string;
  readonly fault: RecallFault;
  readonly recalled_at: Temporal.Instant;
  readonly recalled_by: string;
  readonly collected_at: Temporal.Instant | null;
  readonly brought_by: string | null;
  readonly new_day: Temporal.PlainDate | null;
  readonly notice: number | null;
  readonly seq: number | null;
}

/** Every wrong result of a dossier, the first before the others. */
export const recalledOf = (db: Db, dossierId: string): Promise<RecalledResult[]> =>
  db.rows<RecalledResult>(sql`
    select r.name, r.number, r.book, r.fault, r.recalled_at, r.recalled_by, n.collected_at, n.brought_by, n.new_day, n.notice, n.seq
    from dossiers.recalled_results r left join dossiers.recall_notices n on n.entry_id = r.entry_id
    where r.dossier_id = ${dossierId} order by r.recalled_at, r.entry_id`);
