import { sql, type Tx } from '#platform/db/index.ts';
import type { RecallFault } from './recall.rules.ts';

export interface Recalled {
  readonly fault: RecallFault;
  readonly at: Temporal.Instant;
  readonly by: string;
}

/** Lays the wrong result aside, with its number and its fault; answers with its line in the book. None: it was handed out. */
export async function layAside(tx: Tx, dossierId: string, { fault, at, by }: Recalled): Promise<string | undefined> {
  const aside = await tx.maybe<{ entry_id: string }>(sql`
    with gone as (
      delete from dossiers.results where dossier_id = ${dossierId} and collected_at is null and entry_id is not null
      returning dossier_id, kind, name, book, number, entry_id, numbered_at, numbered_by, sealed_with)
    insert into dossiers.recalled_results (dossier_id, kind, name, book, number, entry_id, numbered_at, numbered_by, sealed_with,
      fault, recalled_at, recalled_by)
    select gone.*, ${fault}, ${at}, ${by} from gone
    returning entry_id`);
  return aside?.entry_id;
}
