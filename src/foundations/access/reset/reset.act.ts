import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { type Account, lockAccount, setPassword } from '../account.store.ts';
import { endOf } from '../sessions/session.store.ts';
import { resetAsked, resetConfirmed, resetDropped } from './reset.events.ts';
import { type ResetReason, whyNotAsk, whyNotConfirm } from './reset.rules.ts';
import { addReset, markSettled, type ResetRow, waits } from './reset.store.ts';

/** Asks for a new password for a colleague; it waits for a second person. Who may is asked by the caller's row. */
export async function askReset(deed: Deed, account: Account): Promise<Result<string, ResetReason>> {
  const askedBy = actorId(deed) ?? '';
  await lockAccount(deed.tx, account.id);
  const waiting = await waits(deed.tx, account.id);
  const [first, ...more] = whyNotAsk({ id: account.id, disabled: account.disabled_at !== null, waiting }, askedBy);
  if (first) return refuse<ResetReason>(first, ...more);
  const id = newId();
  await addReset(deed.tx, { id, accountId: account.id, askedBy }, deed.now);
  await record(deed, happened(resetAsked, { kind: 'account', id: account.id }, { reset: id }));
  return accept(id);
}

/** The second person gives the password: what was known before and every open session end with it. */
export async function confirmReset(
  deed: Deed,
  reset: ResetRow,
  given: { readonly hash: string; readonly until: Temporal.Instant; readonly wall: Temporal.Instant },
): Promise<Result<string, ResetReason>> {
  const by = actorId(deed) ?? '';
  const asked = { askedBy: reset.asked_by, accountId: reset.account_id };
  const [first, ...more] = whyNotConfirm(asked, by);
  if (first) return refuse<ResetReason>(first, ...more);
  await lockAccount(deed.tx, reset.account_id);
  if ((await markSettled(deed.tx, reset.id, { by, at: deed.now, outcome: 'confirmed' })) === 0)
    return refuse<ResetReason>({ reason: 'settled' });
  await setPassword(deed.tx, reset.account_id, { hash: given.hash, onceUntil: given.until });
  const sessions = await endOf(deed.tx, reset.account_id, given.wall);
  const payload = { reset: reset.id, sessions };
  await record(deed, happened(resetConfirmed, { kind: 'account', id: reset.account_id }, payload));
  return accept(reset.id);
}

/** A reset nobody needs any more, or one that should not be: the old password stays. */
export async function dropReset(deed: Deed, reset: ResetRow): Promise<Result<string, ResetReason>> {
  await lockAccount(deed.tx, reset.account_id);
  const settled = { by: actorId(deed) ?? '', at: deed.now, outcome: 'dropped' } as const;
  if ((await markSettled(deed.tx, reset.id, settled)) === 0) return refuse<ResetReason>({ reason: 'settled' });
  await record(deed, happened(resetDropped, { kind: 'account', id: reset.account_id }, { reset: reset.id }));
  return accept(reset.id);
}
