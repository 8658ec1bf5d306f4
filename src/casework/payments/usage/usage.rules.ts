import type { Dong } from '#platform/money/index.ts';
import type { Kind } from '../receipts/receipt.rules.ts';

/** A quarter: receipts are accounted for by the quarter (TT 303/2016). */
export interface Quarter {
  readonly year: number;
  readonly n: 1 | 2 | 3 | 4;
}

export const quarterOf = ({ year, month }: Temporal.PlainDate): Quarter => ({
  year,
  n: Math.ceil(month / 3) as Quarter['n'],
});

/** `2019-1`, as it stands in an address; anything else is no quarter. */
export function readQuarter(typed: string): Quarter | undefined {
  const [, year, n] = /^(20\d\d)-([1-4])$/.exec(typed) ?? [];
  return year && n ? { year: Number(year), n: Number(n) as Quarter['n'] } : undefined;
}

export const quarterKey = ({ year, n }: Quarter): string => `${year}-${n}`;

/** The first day of a quarter, and that of the next. */
export function daysOf({ year, n }: Quarter): readonly [from: Temporal.PlainDate, until: Temporal.PlainDate] {
  const from = new Temporal.PlainDate(year, n * 3 - 2, 1);
  return [from, from.add({ months: 3 })];
}

/** This quarter and the seven before it. */
export const lastQuarters = (today: Temporal.PlainDate): Quarter[] =>
  Array.from({ length: 8 }, (_, back) => quarterOf(today.subtract({ months: 3 * back })));

/** Numbers that follow each other; a single one begins and ends at itself. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Rising numbers as spans: 1, 2, 3, 7 are 1–3 and 7. */
export function spansOf(numbers: readonly number[]): Span[] {
  const spans: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last && last.to === number - 1) last.to = number;
    else spans.push({ from: number, to: number });
  }
  return spans;
}

/** What lies between and around the spent numbers of a book. */
export function leftOf(
  { first, last }: { readonly first: number; readonly last: number },
  spent: readonly Span[],
): Span[] {
  const ends = [first - 1, ...spent.map(({ to }) => to)];
  const begins = [...spent.map(({ from }) => from), last + 1];
  return ends
    .map((end, n) => ({ from: end + 1, to: (begins[n] ?? last + 1) - 1 }))
    .filter(({ from, to }) => to >= from);
}

export const countOf = (spans: readonly Span[]): number => spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);

/** A book as far as the report reads it. */
export interface UsedBook {
  readonly id: string;
  readonly kind: Kind;
  readonly form: string;
  readonly series: string;
  readonly first: number;
  readonly last: number;
  readonly opened_at: Temporal.Instant;
}

export interface SpentNumber {
  readonly book_id: string;
  readonly number: number;
  readonly state: 'used' | 'void' | 'lost';
  readonly amount: Dong | null;
  readonly at: Temporal.Instant;
}

/** A book in one quarter: what lay in it, what came, what became of its numbers, what lies in it still. */
export interface Usage extends UsedBook {
  readonly opening: readonly Span[];
  readonly received: readonly Span[];
  readonly used: readonly Span[];
  readonly voided: readonly Span[];
  readonly lost: readonly Span[];
  readonly closing: readonly Span[];
  readonly taken: Dong;
}

/**
 * A number belongs to the quarter in which it was torn out, in the state that is known of it now: one voided on the morning after
 * a quarter ended was never the tax office's to count as used.
 */
export function usageOf(book: UsedBook, numbers: readonly SpentNumber[], from: Temporal.Instant): Usage {
  const earlier = (at: Temporal.Instant): boolean => Temporal.Instant.compare(at, from) < 0;
  const all = spansOf(numbers.map(({ number }) => number));
  const now = numbers.filter(({ at }) => !earlier(at));
  const before = spansOf(numbers.filter(({ at }) => earlier(at)).map(({ number }) => number));
  const of = (state: SpentNumber['state']): Span[] =>
    spansOf(now.filter((one) => one.state === state).map(({ number }) => number));
  const lay = leftOf(book, before);
  const old = earlier(book.opened_at);
  return {
    ...book,
    opening: old ? lay : [],
    received: old ? [] : lay,
    used: of('used'),
    voided: of('void'),
    lost: of('lost'),
    closing: leftOf(book, all),
    taken: now.reduce((sum, { state, amount }) => (state === 'used' ? sum + (amount ?? 0n) : sum), 0n),
  };
}

/** What one fee brought in a quarter, and how many percent of it the office keeps. */
export interface SharedFee {
  readonly kind: Kind;
  readonly name: string;
  readonly kept_percent: number;
  readonly taken: Dong;
}

/**
 * What of a fee the office keeps, and what it pays to the budget (Luật Phí và lệ phí Đ12, 13). What does not divide into whole đồng is
 * the budget's.
 */
export function shareOf({ taken, kept_percent }: Pick<SharedFee, 'taken' | 'kept_percent'>): {
  readonly kept: Dong;
  readonly paid: Dong;
} {
  const kept = (taken * BigInt(kept_percent)) / 100n;
  return { kept, paid: taken - kept };
}
