import { type Db, sql, type Tx } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';

/** Free text that belongs to an event; kept apart from it, where retention may redact it. */
export const keepNote = (tx: Tx, dossierId: string, seq: number, said: string): Promise<number> =>
  tx.run(
    sql`insert into dossiers.notes (id, dossier_id, seq, said) values (${newId()}, ${dossierId}, ${seq}, ${said})`,
  );

/** What was written down of a dossier, by the number of the event it belongs to. */
export const notesOf = (db: Db, dossierId: string): Promise<{ seq: number; said: string }[]> =>
  db.rows<{ seq: number; said: string }>(
    sql`select seq, said from dossiers.notes where dossier_id = ${dossierId} order by seq`,
  );
