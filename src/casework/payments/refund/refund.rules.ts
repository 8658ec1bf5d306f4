import type { Dong } from '#platform/money/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import type { Charge } from '../charges.store.ts';

/** Why money goes back: the citizen withdrew, the authority made a fault, money or dossier was entered by mistake. */
export const refundGrounds = ['withdrawn', 'our-fault', 'mistake'] as const;
export type RefundGround = (typeof refundGrounds)[number];

/** What is to be given back, why, and into whose hands. */
export interface Refunding {
  /** Their places among the charges of the matter. */
  readonly positions: readonly number[];
  readonly ground: RefundGround | null;
  readonly reason: string;
  readonly recipient: string;
  readonly recipientIdentity: string;
}

export type RefundReason =
  | { readonly field: 'charge'; readonly reason: 'refund-nothing' | 'refund-unpaid' | 'refunded-before' }
  | { readonly field: 'charge'; readonly reason: 'drawer-short'; readonly sum: string; readonly lying: string }
  | { readonly field: 'ground'; readonly reason: 'refund-ground-missing' | 'refund-ground-other' }
  | { readonly field: 'reason'; readonly reason: 'refund-why-missing' };

/** A charge that can be given back: paid by a receipt of a book, and not given back yet. */
export const refundable = (charges: readonly Charge[]): Charge[] =>
  charges.filter((one) => one.receipt_book_id !== null && one.paid_at !== null && !one.refunded_at);

/**
 * May these charges be given back? Each was paid by a receipt, none was given back before, and the drawer holds the money:
 * what lies with the thủ quỹ is not the counter's to give. Everything that stands in the way at once.
 */
export function decideRefund(
  { positions, ground, reason }: Pick<Refunding, 'positions' | 'ground' | 'reason'>,
  at: {
    readonly charges: readonly Charge[];
    /** What lies in the drawer: taken and not handed over, less what was given back since. */
    readonly lying: Dong;
    /** The grounds that the matter bears. */
    readonly grounds: readonly RefundGround[];
  },
): Result<Charge[], RefundReason> {
  const chosen = at.charges.filter(({ position }) => positions.includes(position));
  const sum = chosen.reduce((all, { amount }) => all + amount, 0n);
  const reasons: RefundReason[] = [];
  if (chosen.length === 0) reasons.push({ field: 'charge', reason: 'refund-nothing' });
  if (chosen.some((one) => one.refunded_at)) reasons.push({ field: 'charge', reason: 'refunded-before' });
  else if (refundable(chosen).length < chosen.length) reasons.push({ field: 'charge', reason: 'refund-unpaid' });
  else if (sum > at.lying)
    reasons.push({ field: 'charge', reason: 'drawer-short', sum: String(sum), lying: String(at.lying) });
  if (!ground) reasons.push({ field: 'ground', reason: 'refund-ground-missing' });
  else if (!at.grounds.includes(ground)) reasons.push({ field: 'ground', reason: 'refund-ground-other' });
  if (!saysWhy(reason)) reasons.push({ field: 'reason', reason: 'refund-why-missing' });
  return reasons.length > 0 ? refuse(...reasons) : accept(chosen);
}
