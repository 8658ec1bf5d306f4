import { whoMay } from '#foundations/access/index.ts';
import { actorId, may } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { closeRefunds, givenBackAt } from '../refund/refund.store.ts';
import { cashHandedOver } from './cash.events.ts';
import { type CashReason, decideHandOver, type HandOver, sumsOf } from './cash.rules.ts';
import { closeReceipts, enterClosing, holdCounter, takenAt } from './cash.store.ts';
import { closeWaived, waivedAt } from './waived.store.ts';

/** Closes the day of a counter: its money, counted, goes to the thủ quỹ, who then says that it came. */
export async function handOverCash(deed: Deed, unitId: string, handing: HandOver): Promise<Result<string, CashReason>> {
  const me = actorId(deed);
  if (!me || !may(deed.actor, 'dossier.cash', { unitIds: [unitId] }).ok)
    return refuse<CashReason>({ reason: 'not-allowed' });
  await holdCounter(deed.tx, unitId);
  const [taken, givenBack, waived, treasurers] = await Promise.all([
    takenAt(deed.tx, unitId),
    givenBackAt(deed.tx, unitId),
    waivedAt(deed.tx, unitId),
    treasurersOf(deed.db, unitId, me),
  ]);
  const ids = treasurers.map(({ accountId }) => accountId);
  const decided = decideHandOver(handing, { sums: sumsOf(taken, givenBack, waived), treasurers: ids });
  if (!decided.ok) return decided;
  const sums = decided.value;
  const closing = { id: newId(), unitId, at: deed.now, by: me, treasurerId: handing.treasurer, ...sums };
  await enterClosing(deed.tx, closing);
  await closeReceipts(deed.tx, unitId, closing.id);
  await closeRefunds(deed.tx, unitId, closing.id);
  await closeWaived(deed.tx, unitId, closing.id);
  const told = {
    unit: unitId,
    levies: String(sums.levies),
    charges: String(sums.charges),
    refunded: String(sums.refundedLevies + sums.refundedCharges),
    counted: String(sums.counted),
    receipts: sums.receipts,
    treasurer: handing.treasurer,
  };
  await record(deed, happened(cashHandedOver, { kind: 'cash', id: closing.id }, told));
  return accept(closing.id);
}

/** Who may take the money: the counter's thủ quỹ; oneself only where one is that and nobody else is. */
export async function treasurersOf(db: Db, unitId: string, me: string) {
  const treasurers = await whoMay(db, 'cash.receive', unitId);
  const others = treasurers.filter(({ accountId }) => accountId !== me);
  return others.length > 0 ? others : treasurers;
}
