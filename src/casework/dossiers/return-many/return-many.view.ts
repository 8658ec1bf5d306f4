import { type Actor, unitsWhere } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Dong } from '#platform/money/index.ts';
import { chargesOf, dueByKind, openBooks, proposals } from '../../payments/index.ts';
import { isHeld, type Original, originalsOf } from '../originals/originals.store.ts';
import { type Ready, readyAt } from './ready.store.ts';

type Kind = 'phí' | 'lệ phí';

/** A result that was ticked, with what is owed for it and what lies beside it. */
export interface ChosenLine {
  readonly ready: Ready;
  readonly price: Dong;
  readonly levy: Dong;
  readonly held: readonly Original[];
}

/** What is due of one kind for all of them, and the first receipt it is taken against. */
export interface Due {
  readonly kind: Kind;
  readonly amount: Dong;
  readonly receipts: number;
  readonly field: 'receiptNumber' | 'feeReceiptNumber';
  readonly first: string;
}

export const readyFor = (db: Db, actor: Actor): Promise<Ready[]> =>
  readyAt(db, [...new Set(unitsWhere(actor, 'dossier.return'))]);

export async function chosenLine(db: Db, ready: Ready): Promise<ChosenLine> {
  const [charges, originals] = await Promise.all([chargesOf(db, ready.id), originalsOf(db, ready.id)]);
  const due = dueByKind(charges);
  return { ready, price: due.get('phí') ?? 0n, levy: due.get('lệ phí') ?? 0n, held: originals.filter(isHeld) };
}

export async function dueFor(db: Db, lines: readonly ChosenLine[]): Promise<Due[]> {
  const counter = lines[0]?.ready.one_stop_id;
  if (!counter) return [];
  const sums = new Map<Kind, Dong>([
    ['lệ phí', lines.reduce((sum, { levy }) => sum + levy, 0n)],
    ['phí', lines.reduce((sum, { price }) => sum + price, 0n)],
  ]);
  const due = new Map([...sums].filter(([, sum]) => sum > 0n));
  return proposals(due, await openBooks(db, counter)).map(({ kind, amount, field, number }) => ({
    kind,
    amount,
    field,
    first: number,
    receipts: lines.filter((one) => (kind === 'phí' ? one.price : one.levy) > 0n).length,
  }));
}
