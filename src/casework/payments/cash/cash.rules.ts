import type { Dong } from '#platform/money/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import type { Kind } from '../receipts/receipt.rules.ts';

/** What was taken out of one book since the last closing. */
export interface TakenByBook {
  readonly book_id: string;
  readonly kind: Kind;
  readonly series: string;
  readonly lowest: number;
  readonly highest: number;
  readonly receipts: number;
  readonly sum: Dong;
}

/** What was given back of a kind since the last closing. */
export interface GivenBackOfKind {
  readonly kind: Kind;
  readonly sum: Dong;
}

export interface Sums {
  readonly levies: Dong;
  readonly charges: Dong;
  readonly receipts: number;
  /** Given back since; the receipts stay as they were given. */
  readonly refundedLevies: Dong;
  readonly refundedCharges: Dong;
  /** Not charged at all: waived or reduced on a ground of the law. No money of it lies anywhere. */
  readonly waivedLevies: Dong;
  readonly waivedCharges: Dong;
}

/** What lies in the drawer: taken, less what was given back. */
export const lyingIn = ({
  levies,
  charges,
  refundedLevies,
  refundedCharges,
}: Omit<Sums, 'receipts' | 'waivedLevies' | 'waivedCharges'>): Dong =>
  levies + charges - refundedLevies - refundedCharges;

/** The money of each kind, phí and lệ phí apart. */
export function sumsOf(
  books: readonly TakenByBook[],
  givenBack: readonly GivenBackOfKind[],
  waived: readonly GivenBackOfKind[] = [],
): Sums {
  const of = (kind: Kind): Dong => books.reduce((sum, book) => (book.kind === kind ? sum + book.sum : sum), 0n);
  const backOf = (kind: Kind): Dong => givenBack.find((one) => one.kind === kind)?.sum ?? 0n;
  const waivedOf = (kind: Kind): Dong => waived.find((one) => one.kind === kind)?.sum ?? 0n;
  return {
    ...{ waivedLevies: waivedOf('lệ phí'), waivedCharges: waivedOf('phí') },
    refundedLevies: backOf('lệ phí'),
    refundedCharges: backOf('phí'),
    levies: of('lệ phí'),
    charges: of('phí'),
    receipts: books.reduce((sum, book) => sum + book.receipts, 0),
  };
}

/** What the cashier typed: the money as counted, who takes it, and why it is not what the receipts say. */
export interface HandOver {
  readonly counted: string;
  readonly treasurer: string;
  readonly difference?: string;
}

/** A day as it is closed: the sums of its receipts beside the money that was counted. */
export interface Counted extends Sums {
  readonly counted: Dong;
  /** Where the two differ. */
  readonly difference: string | null;
}

export type CashReason =
  | {
      readonly reason:
        | 'not-allowed'
        | 'nothing-taken'
        | 'not-found'
        | 'received-before'
        | 'not-treasurer'
        | 'taken-back'
        | 'not-a-hand'
        | 'no-treasurer';
    }
  | { readonly field: 'reason'; readonly reason: 'why-missing' }
  | { readonly field: 'counted'; readonly reason: 'sum-unreadable' }
  | { readonly reason: 'more-refunded' }
  | { readonly field: 'difference'; readonly reason: 'sum-differs'; readonly counted: string; readonly written: string }
  | { readonly field: 'treasurer'; readonly reason: 'treasurer-missing' };

/**
 * May the day be closed? The money counted is that of the receipts, to the đồng, or it is said why not: the difference is written
 * down and signed for, never made up. Whoever takes it is the counter's thủ quỹ.
 */
export function decideHandOver(
  { counted: typed, treasurer, difference = '' }: HandOver,
  { sums, treasurers }: { readonly sums: Sums; readonly treasurers: readonly string[] },
): Result<Counted, CashReason> {
  if (sums.receipts === 0) return refuse<CashReason>({ reason: 'nothing-taken' });
  const written = lyingIn(sums);
  if (written < 0n) return refuse<CashReason>({ reason: 'more-refunded' });
  const counted = readSum(typed);
  const differs = counted !== undefined && counted !== written;
  const reasons: CashReason[] = [
    ...(counted === undefined ? [{ field: 'counted', reason: 'sum-unreadable' } as const] : []),
    ...(differs && !saysWhy(difference)
      ? [{ field: 'difference', reason: 'sum-differs', counted: String(counted), written: String(written) } as const]
      : []),
    ...treasurerReasons(treasurer, treasurers),
  ];
  if (counted === undefined || reasons.length > 0) return refuse(...reasons);
  return accept({ ...sums, counted, difference: differs ? difference : null });
}

function treasurerReasons(treasurer: string, treasurers: readonly string[]): CashReason[] {
  if (treasurers.length === 0) return [{ reason: 'no-treasurer' }];
  return treasurers.includes(treasurer) ? [] : [{ field: 'treasurer', reason: 'treasurer-missing' }];
}

/** How far the money counted is from what the receipts say: below nothing where some is missing. */
export const gapOf = (closing: { counted: Dong; levies: Dong; charges: Dong; refunded: Dong }): Dong =>
  closing.counted - (closing.levies + closing.charges - closing.refunded);

/** `100.000`, `100 000 đồng`, `100000`: a whole sum as people write it. */
export function readSum(typed: string): Dong | undefined {
  const digits = typed.replace(/\s|đồng|đ|₫/gu, '').replace(/[.,](?=\d{3}(\D|$))/g, '');
  return /^\d{1,12}$/.test(digits) ? BigInt(digits) : undefined;
}
