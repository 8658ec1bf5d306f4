import type { Dong } from '#platform/money/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
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
}

/** What lies in the drawer: taken, less what was given back. */
export const lyingIn = ({ levies, charges, refundedLevies, refundedCharges }: Omit<Sums, 'receipts'>): Dong =>
  levies + charges - refundedLevies - refundedCharges;

/** The money of each kind, phí and lệ phí apart. */
export function sumsOf(books: readonly TakenByBook[], givenBack: readonly GivenBackOfKind[]): Sums {
  const of = (kind: Kind): Dong => books.reduce((sum, book) => (book.kind === kind ? sum + book.sum : sum), 0n);
  const backOf = (kind: Kind): Dong => givenBack.find((one) => one.kind === kind)?.sum ?? 0n;
  return {
    refundedLevies: backOf('lệ phí'),
    refundedCharges: backOf('phí'),
    levies: of('lệ phí'),
    charges: of('phí'),
    receipts: books.reduce((sum, book) => sum + book.receipts, 0),
  };
}

/** What the cashier typed: the money as counted, and who takes it. */
export interface HandOver {
  readonly counted: string;
  readonly treasurer: string;
}

export type CashReason =
  | { readonly reason: 'not-allowed' | 'nothing-taken' | 'not-found' | 'received-before' | 'not-treasurer' }
  | { readonly field: 'counted'; readonly reason: 'sum-unreadable' }
  | { readonly reason: 'more-refunded' }
  | { readonly field: 'counted'; readonly reason: 'sum-differs'; readonly counted: string; readonly written: string }
  | { readonly field: 'treasurer'; readonly reason: 'treasurer-missing' };

/** May the day be closed? The money counted is that of the receipts, to the đồng; whoever takes it keeps money here. */
export function decideHandOver(
  { counted: typed, treasurer }: HandOver,
  { sums, treasurers }: { readonly sums: Sums; readonly treasurers: readonly string[] },
): Result<Sums, CashReason> {
  if (sums.receipts === 0) return refuse<CashReason>({ reason: 'nothing-taken' });
  const written = lyingIn(sums);
  if (written < 0n) return refuse<CashReason>({ reason: 'more-refunded' });
  const counted = readSum(typed);
  const reasons: CashReason[] = [
    ...(counted === undefined ? [{ field: 'counted', reason: 'sum-unreadable' } as const] : []),
    ...(counted !== undefined && counted !== written
      ? [{ field: 'counted', reason: 'sum-differs', counted: String(counted), written: String(written) } as const]
      : []),
    ...(treasurers.includes(treasurer) ? [] : [{ field: 'treasurer', reason: 'treasurer-missing' } as const]),
  ];
  return reasons.length > 0 ? refuse(...reasons) : accept(sums);
}

/** `100.000`, `100 000 đồng`, `100000`: a whole sum as people write it. */
export function readSum(typed: string): Dong | undefined {
  const digits = typed.replace(/\s|đồng|đ|₫/gu, '').replace(/[.,](?=\d{3}(\D|$))/g, '');
  return /^\d{1,12}$/.test(digits) ? BigInt(digits) : undefined;
}
