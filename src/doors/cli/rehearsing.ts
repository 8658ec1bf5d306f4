import { type Database, openDatabase } from '#platform/db/index.ts';
import { appRole } from '#platform/postgres/index.ts';

/**
 * Plays on a database of its own that does not wait for the disk after each deed. What a crash takes of the last moment was
 * told to nobody, and is played again when the year goes on.
 */
export async function rehearsing<Played>(url: string, play: (db: Database) => Promise<Played>): Promise<Played> {
  const db = openDatabase(url, { connections: 12, role: appRole, waitsForDisk: false });
  try {
    return await play(db);
  } finally {
    await db.close();
  }
}
