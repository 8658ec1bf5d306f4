import { kept } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import { nameRows } from './account.store.ts';

/** The names behind accounts; an unknown one is not in the answer. */
export async function accountNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const names = await allNames(db);
  return new Map(ids.flatMap((id) => (names.has(id) ? [[id, names.get(id)!]] : [])));
}

/** The name behind an account. */
export const nameOf = async (db: Db, accountId: string): Promise<string | undefined> =>
  (await allNames(db)).get(accountId);

const allNames = (db: Db): Promise<Map<string, string>> =>
  kept(db, 'access.names', async () => new Map((await nameRows(db)).map((row) => [row.id, row.name])));
