import type { Db } from '#platform/db/index.ts';
import { dayOf, instantOf } from '#platform/time/index.ts';
import { givenBackAt } from '../refund/refund.store.ts';
import { spoiledSince, takenAt } from './cash.store.ts';
import { waivedAt } from './waived.store.ts';

/** What a counter took, gave back and did not charge since its day was closed, and the numbers written off today. */
export async function drawerOf(db: Db, unitId: string, now: Temporal.Instant) {
  const [taken, givenBack, waived, spoiled] = await Promise.all([
    takenAt(db, unitId),
    givenBackAt(db, unitId),
    waivedAt(db, unitId),
    spoiledSince(db, unitId, instantOf(dayOf(now).toPlainDateTime())),
  ]);
  return { taken, givenBack, waived, spoiled };
}
