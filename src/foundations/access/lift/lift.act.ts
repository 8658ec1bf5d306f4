import { actorId } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { lockAccount } from '../account.store.ts';
import { lockLifted } from './lift.events.ts';
import { addLift, triesAt } from './lift.store.ts';
import { type LiftReason, type Lock, lockOf, whyNotLift } from './lock.rules.ts';

/** Which of these accounts wrong passwords have closed for a while, each with its end. */
export async function locksOf(
  db: Db,
  accountIds: readonly string[],
  wall: Temporal.Instant,
): Promise<ReadonlyMap<string, Lock>> {
  const tries = Map.groupBy(await triesAt(db, accountIds, wall), ({ account_id }) => account_id);
  const locks = [...tries].map(([id, own]) => [id, lockOf(own, wall)] as const);
  return new Map(locks.filter((entry): entry is [string, Lock] => entry[1] !== undefined));
}

/** The tries before no longer count: the owner may sign in at once. Who may is asked by the caller's row. */
export async function liftLock(
  deed: Deed,
  { accountId, why, wall }: { readonly accountId: string; readonly why: string; readonly wall: Temporal.Instant },
): Promise<Result<null, LiftReason>> {
  const by = actorId(deed) ?? '';
  await lockAccount(deed.tx, accountId);
  const lock = (await locksOf(deed.tx, [accountId], wall)).get(accountId);
  const reason = why.trim();
  const not = whyNotLift({ accountId, by, why: reason }, lock);
  if (not.length > 0) return refuse(...not);
  await addLift(deed.tx, accountId, { id: newId(), lifted_at: wall, lifted_by: by, why: reason });
  await record(deed, happened(lockLifted, { kind: 'account', id: accountId }, {}));
  return accept(null);
}
