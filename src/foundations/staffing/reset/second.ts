import { whoMay } from '#foundations/access/index.ts';
import { keepers } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';

/** Is there anybody beside these accounts who may confirm a new password of somebody at the unit? */
export async function secondPersonAt(db: Db, unitId: string, besides: readonly string[]): Promise<boolean> {
  const units = await keepers(db, unitId);
  const may = await Promise.all(units.map((id) => whoMay(db, 'account.reset', id)));
  return may.flat().some(({ accountId }) => !besides.includes(accountId));
}
