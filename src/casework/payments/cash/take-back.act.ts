import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { cashTakenBack } from './cash.events.ts';
import type { CashReason } from './cash.rules.ts';
import { type Closing, closingById, holdCounter, lockClosing, markTakenBack } from './cash.store.ts';

/**
 * A closed day is opened again: by whoever closed it, who miscounted or found a receipt to void, or by the thủ quỹ, who counts
 * another sum and does not take the money. Once it was taken it is theirs to answer for, and nothing is opened.
 */
export async function takeClosingBack(
  deed: Deed,
  asked: { readonly closingId: string; readonly reason: string },
): Promise<Result<string, CashReason>> {
  const me = actorId(deed);
  const found = await closingById(deed.tx, asked.closingId);
  if (!me || !found || !may(deed.actor, 'cash.read', { unitIds: [found.unit_id] }).ok)
    return refuse<CashReason>({ reason: 'not-found' });
  // The books before the closing, as when a day is closed: two presses on one counter wait for each other.
  await holdCounter(deed.tx, found.unit_id);
  const closing = await lockClosing(deed.tx, found.id);
  if (!closing) return refuse<CashReason>({ reason: 'not-found' });
  if (closing.received_at) return refuse<CashReason>({ reason: 'received-before' });
  if (closing.taken_back_at) return refuse<CashReason>({ reason: 'taken-back' });
  if (!isHand(deed, closing)) return refuse<CashReason>({ reason: 'not-a-hand' });
  if (!saysWhy(asked.reason)) return refuse<CashReason>({ field: 'reason', reason: 'why-missing' });
  await markTakenBack(deed.tx, closing.id, { at: deed.now, by: me, reason: asked.reason });
  const told = { unit: closing.unit_id, counted: String(closing.counted), receipts: closing.receipts };
  await record(deed, happened(cashTakenBack, { kind: 'cash', id: closing.id }, told));
  return accept(closing.id);
}

/** Who closed the day and still takes money at that counter, or the thủ quỹ it was handed to. */
const isHand = (deed: Deed, { unit_id: unitId, closed_by: closedBy, treasurer_id: treasurer }: Closing): boolean =>
  [
    { who: closedBy, permission: 'dossier.cash' as const },
    { who: treasurer, permission: 'cash.receive' as const },
  ].some(({ who, permission }) => who === actorId(deed) && may(deed.actor, permission, { unitIds: [unitId] }).ok);
