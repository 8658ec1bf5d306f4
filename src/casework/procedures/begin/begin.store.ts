import { type Db, sql } from '#platform/db/index.ts';

/** Keys of procedures that are, were, or are being written. */
export const takenKeys = async (db: Db): Promise<string[]> =>
  (
    await db.rows<{ key: string }>(sql`select key from procedures.procedures union select key from procedures.drafts`)
  ).map(({ key }) => key);
