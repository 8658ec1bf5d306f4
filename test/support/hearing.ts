import type { Database } from '#platform/db/index.ts';
import { catchUp, type Listener, progress } from '#platform/listening/index.ts';

/** Moves a listener to the end of the ledger. Other databases of this server hold the fence back for moments. */
export async function hearAll(db: Database, listener: Listener): Promise<void> {
  do await catchUp(db, listener);
  while ((await progress(db)).some(({ name, behind }) => name === listener.name && behind > 0));
}
