import { accountOfPerson, type LiftReason, liftLock } from '#foundations/access/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { type Result, refuse } from '#platform/result/index.ts';
import { looksAfter } from '../reset/reset.act.ts';

export interface Lifting {
  readonly personId: string;
  readonly why: string;
  readonly wall: Temporal.Instant;
}

/** The contact of a unit, or of one above, lifts the lock of a colleague who mistyped. */
export async function liftLockOf(deed: Deed, asked: Lifting): Promise<Result<null, LiftReason>> {
  const account = await accountOfPerson(deed.tx, asked.personId);
  if (!account || !(await looksAfter(deed, asked.personId))) return refuse<LiftReason>({ reason: 'not-found' });
  return liftLock(deed, { ...asked, accountId: account.id });
}
