import { handOverCash, type Lying, lyingBy, receiveCash, voidReceipt } from '#casework/payments/index.ts';
import { counterHours } from '#foundations/calendar/index.ts';
import type { Staff } from '#platform/actor/index.ts';
import type { Database, Tx } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { seedOnce } from '#platform/seed/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { done } from './certified.ts';
import { chanceOf } from './chance.rules.ts';
import { handsAt } from './hands-at.ts';
import type { PeopleAtWork } from './people-at-work.ts';
import type { ReceiptShape } from './plan.rules.ts';
import { minuteWithin } from './timing.rules.ts';

export interface DrawersAsked {
  readonly db: Database;
  /** Names the year; a day of it is closed once. */
  readonly year: string;
  readonly shape: ReceiptShape;
  readonly people: PeopleAtWork;
}

/**
 * Closes the day of every counter that took money: a few receipts are voided and taken anew, the money is counted, and the thủ
 * quỹ takes it. A day is one transaction: broken off, it is closed again whole.
 */
export async function closeDrawers(asked: DrawersAsked, day: string): Promise<number> {
  let deeds = 0;
  await seedOnce(asked.db, `${asked.year}/drawers/${day}`, async (tx) => {
    const ends = Temporal.PlainDate.from(day).add({ days: 1 });
    const lying = await lyingBy(tx, instantOf(ends.toPlainDateTime()));
    for (const drawer of Map.groupBy(lying, ({ unit_id }) => unit_id).values())
      deeds += await closeDrawer(asked, { tx, day, drawer });
  });
  return deeds;
}

interface Evening {
  readonly tx: Tx;
  readonly day: string;
  /** What lies at one counter. */
  readonly drawer: readonly Lying[];
}

async function closeDrawer({ db, year, shape, people }: DrawersAsked, { tx, day, drawer }: Evening): Promise<number> {
  const { unit_id: unitId = '', at: last } = drawer.at(-1) ?? {};
  const hours = await counterHours(db, unitId, Temporal.PlainDate.from(day));
  const hands = await handsAt(people, unitId);
  if (hours.length === 0 || !hands || !last) return 0;
  const evening = instantOf(
    Temporal.PlainDate.from(day)
      .toPlainDateTime()
      .add({ minutes: minuteWithin(hours, 0.97) }),
  );
  const begins = later(evening, last.add({ minutes: 2 }));
  const deed = (actor: Staff, minutes: number): Deed => ({ tx, db, actor, now: begins.add({ minutes }) });
  const spoiled = drawer.flatMap((one) => spoiledBecause(one, year, shape));
  for (const { receipt, reason } of spoiled)
    await done(voidReceipt(deed(hands.cashier, 0), at(receipt), { reason, anew: 'now', receipts: nextOnes }));
  const counted = String(drawer.reduce((sum, { amount }) => sum + amount, 0n));
  const handing = { counted, treasurer: hands.treasurer.accountId };
  const closing = await done(handOverCash(deed(hands.cashier, 3), unitId, handing));
  await done(receiveCash(deed(hands.treasurer, 8), closing));
  return spoiled.length + 2;
}

const nextOnes = { receiptNumber: null, feeReceiptNumber: null };

const at = ({ book_id: bookId, number }: Lying) => ({ bookId, number });

const later = (one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(one, other) > 0 ? one : other;

/** Whether this receipt was spoiled, and how: drawn by its number, so the same year spoils the same ones. */
function spoiledBecause(receipt: Lying, year: string, { voidedShare, because }: ReceiptShape) {
  const chance = chanceOf(`${year}/${receipt.counter}/${receipt.series}/${receipt.number}`);
  return chance.happens(voidedShare) ? [{ receipt, reason: chance.pick(because) }] : [];
}
