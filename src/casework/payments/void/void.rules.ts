import { saysWhy } from '#platform/text/index.ts';
/** What is known of a receipt that somebody wants to void. */
export interface Voidable {
  readonly state: 'used' | 'void' | 'lost';
  /** When the day it was taken on was closed and its money handed over. */
  readonly handed_over_at: Temporal.Instant | null;
  /** When what it paid was given back. */
  readonly refunded_at: Temporal.Instant | null;
}

export type VoidReason =
  | { readonly reason: 'not-found' | 'not-used' | 'nothing-owed' | 'refunded' }
  | { readonly reason: 'day-closed'; readonly at: string }
  | { readonly field: 'reason'; readonly reason: 'why-missing' }
  | { readonly field: 'anew'; readonly reason: 'anew-missing' };

/**
 * A receipt that was given is voided while its money still lies in the drawer. Once the day is closed the sum is the thủ quỹ's,
 * and a void at the counter would make the money handed over and the receipts differ.
 */
export function whyNotVoid(receipt: Voidable | undefined): VoidReason | undefined {
  if (!receipt) return { reason: 'not-found' };
  if (receipt.state !== 'used') return { reason: 'not-used' };
  // What it paid went back against it: void, there would be a refund of nothing.
  if (receipt.refunded_at) return { reason: 'refunded' };
  return receipt.handed_over_at ? { reason: 'day-closed', at: receipt.handed_over_at.toString() } : undefined;
}

/** Why a void, and what becomes of the money: taken anew by another receipt now, or owed again. */
export interface Voiding {
  readonly reason: string;
  readonly anew: 'now' | 'later' | undefined;
}

export const missingIn = ({ reason, anew }: Voiding): VoidReason[] => [
  ...(!saysWhy(reason) ? [{ field: 'reason', reason: 'why-missing' } as const] : []),
  ...(anew ? [] : [{ field: 'anew', reason: 'anew-missing' } as const]),
];
