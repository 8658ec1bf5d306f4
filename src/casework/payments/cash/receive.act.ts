import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { cashReceived } from './cash.events.ts';
import type { CashReason } from './cash.rules.ts';
import { lockClosing, markReceived } from './cash.store.ts';

/** The thủ quỹ says that the money of a closing came, all of it: from now on it is theirs to answer for. */
export async function receiveCash(deed: Deed, closingId: string): Promise<Result<string, CashReason>> {
  const closing = await lockClosing(deed.tx, closingId);
  const row = { unitIds: [closing?.unit_id ?? ''] };
  if (!closing || !may(deed.actor, 'cash.read', row).ok) return refuse<CashReason>({ reason: 'not-found' });
  if (closing.treasurer_id !== actorId(deed) || !may(deed.actor, 'cash.receive', row).ok)
    return refuse<CashReason>({ reason: 'not-treasurer' });
  if (closing.received_at) return refuse<CashReason>({ reason: 'received-before' });
  if (closing.taken_back_at) return refuse<CashReason>({ reason: 'taken-back' });
  await markReceived(deed.tx, closingId, deed.now);
  const sum = String(closing.counted);
  await record(deed, happened(cashReceived, { kind: 'cash', id: closingId }, { sum }));
  return accept(closingId);
}
