import type { Dong } from '#platform/money/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { readSum } from '../cash/cash.rules.ts';
import type { Charge } from '../charges.store.ts';

/** Why money goes back: the citizen withdrew, the authority made a fault, money or dossier was entered by mistake. */
export const refundGrounds = ['withdrawn', 'our-fault', 'mistake'] as const;
export type RefundGround = (typeof refundGrounds)[number];

/** What is to be given back, why, and into whose hands. */
export interface Refunding {
  /** Their places among the charges of the matter. */
  readonly positions: readonly number[];
  /** As it was typed: so much of the one charge; empty, all that is left of each. */
  readonly part: string;
  readonly ground: RefundGround | null;
  readonly reason: string;
  readonly recipient: string;
  readonly recipientIdentity: string;
}

export type RefundReason =
  | { readonly field: 'charge'; readonly reason: 'refund-nothing' | 'refund-unpaid' | 'refunded-before' }
  | { readonly field: 'charge'; readonly reason: 'drawer-short'; readonly sum: string; readonly lying: string }
  | { readonly field: 'part'; readonly reason: 'part-unreadable' | 'part-of-many' }
  | { readonly field: 'part'; readonly reason: 'part-too-much'; readonly left: string }
  | { readonly field: 'ground'; readonly reason: 'refund-ground-missing' | 'refund-ground-other' }
  | { readonly field: 'reason'; readonly reason: 'refund-why-missing' };

/** So much of a charge goes back. */
export interface BackLine {
  readonly charge: Charge;
  readonly amount: Dong;
}

/** What was paid of a charge and not given back. */
export const leftOf = ({ amount, given_back }: Pick<Charge, 'amount' | 'given_back'>): Dong => amount - given_back;

/** A charge that can be given back: paid by a receipt of a book, and something of it is left. */
export const refundable = (charges: readonly Charge[]): Charge[] =>
  charges.filter((one) => one.receipt_book_id !== null && one.paid_at !== null && leftOf(one) > 0n);

/**
 * May these charges be given back? Each was paid by a receipt, something of each is left, and the drawer holds the money:
 * what lies with the thủ quỹ is not the counter's to give. Everything that stands in the way at once.
 */
export function decideRefund(
  { positions, part, ground, reason }: Pick<Refunding, 'positions' | 'part' | 'ground' | 'reason'>,
  at: {
    readonly charges: readonly Charge[];
    /** What lies in the drawer: taken and not handed over, less what was given back since. */
    readonly lying: Dong;
    /** The grounds that the matter bears. */
    readonly grounds: readonly RefundGround[];
  },
): Result<BackLine[], RefundReason> {
  const chosen = at.charges.filter(({ position }) => positions.includes(position));
  const lines = linesOf(chosen, part);
  const reasons: RefundReason[] = [];
  if (chosen.length === 0) reasons.push({ field: 'charge', reason: 'refund-nothing' });
  if (chosen.some((one) => one.given_back > 0n && leftOf(one) === 0n))
    reasons.push({ field: 'charge', reason: 'refunded-before' });
  else if (refundable(chosen).length < chosen.length) reasons.push({ field: 'charge', reason: 'refund-unpaid' });
  else if (!lines.ok) reasons.push(...lines.reasons);
  else if (sumOf(lines.value) > at.lying)
    reasons.push({ field: 'charge', reason: 'drawer-short', sum: String(sumOf(lines.value)), lying: String(at.lying) });
  if (!ground) reasons.push({ field: 'ground', reason: 'refund-ground-missing' });
  else if (!at.grounds.includes(ground)) reasons.push({ field: 'ground', reason: 'refund-ground-other' });
  if (!saysWhy(reason)) reasons.push({ field: 'reason', reason: 'refund-why-missing' });
  return reasons.length > 0 || !lines.ok ? refuse(...reasons) : lines;
}

/** All that is left of each charge, or the part that was typed of the one. */
function linesOf(chosen: readonly Charge[], part: string): Result<BackLine[], RefundReason> {
  if (part.trim() === '') return accept(chosen.map((charge) => ({ charge, amount: leftOf(charge) })));
  const amount = readSum(part);
  const [charge, ...more] = chosen;
  if (!amount) return refuse<RefundReason>({ field: 'part', reason: 'part-unreadable' });
  if (!charge || more.length > 0) return refuse<RefundReason>({ field: 'part', reason: 'part-of-many' });
  if (amount > leftOf(charge))
    return refuse<RefundReason>({ field: 'part', reason: 'part-too-much', left: String(leftOf(charge)) });
  return accept([{ charge, amount }]);
}

export const sumOf = (lines: readonly Pick<BackLine, 'amount'>[]): Dong =>
  lines.reduce((all, { amount }) => all + amount, 0n);
