import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countOf,
  daysOf,
  lastQuarters,
  leftOf,
  quarterKey,
  readQuarter,
  type SpentNumber,
  shareOf,
  spansOf,
  usageOf,
} from './usage.rules.ts';

const at = (day: string): Temporal.Instant => Temporal.Instant.from(`${day}T03:00:00Z`);
const book = {
  id: 'b',
  kind: 'phí',
  form: '01BLP3-001',
  series: 'AA-19P',
  first: 1,
  last: 50,
  opened_at: at('2018-12-01'),
} as const;
const spent = (number: number, state: SpentNumber['state'], day: string): SpentNumber => ({
  book_id: 'b',
  number,
  state,
  amount: state === 'lost' ? null : 10_000n,
  at: at(day),
});

describe('a book in a quarter', () => {
  it('has what lay in it, what was used, voided and lost, and what lies in it still', () => {
    const numbers = [
      spent(1, 'used', '2018-12-03'),
      spent(2, 'used', '2019-01-03'),
      spent(3, 'void', '2019-01-04'),
      spent(4, 'used', '2019-01-05'),
      spent(9, 'lost', '2019-02-01'),
    ];
    const found = usageOf(book, numbers, at('2019-01-01'));
    expect(found.opening).toEqual([{ from: 2, to: 50 }]);
    expect([found.received, found.used, found.voided, found.lost].map(countOf)).toEqual([0, 2, 1, 1]);
    expect(found.closing).toEqual([
      { from: 5, to: 8 },
      { from: 10, to: 50 },
    ]);
    expect(found.taken).toBe(20_000n);
  });

  it('that was opened in it came in it', () => {
    const found = usageOf({ ...book, opened_at: at('2019-01-02') }, [], at('2019-01-01'));
    expect([countOf(found.opening), countOf(found.received), countOf(found.closing)]).toEqual([0, 50, 50]);
  });

  it('loses no number: what lay and came is what was spent and lies still', () => {
    const some = fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { maxLength: 50 });
    const state = fc.constantFrom('used', 'void', 'lost');
    fc.assert(
      fc.property(
        some,
        fc.array(state, { minLength: 50, maxLength: 50 }),
        fc.integer({ min: 0, max: 50 }),
        (n, s, cut) => {
          const numbers = n
            .toSorted((one, other) => one - other)
            .map((number, i) => spent(number, s[i] ?? 'used', number <= cut ? '2018-12-03' : '2019-01-03'));
          const { opening, received, used, voided, lost, closing } = usageOf(book, numbers, at('2019-01-01'));
          expect(countOf([...opening, ...received])).toBe(countOf([...used, ...voided, ...lost, ...closing]));
        },
      ),
    );
  });
});

describe('what a fee brought', () => {
  it('is the office’s by its share and the budget’s for the rest, to the đồng', () => {
    expect(shareOf({ taken: 75_000n, kept_percent: 0 })).toEqual({ kept: 0n, paid: 75_000n });
    expect(shareOf({ taken: 10_001n, kept_percent: 50 })).toEqual({ kept: 5_000n, paid: 5_001n });
  });
});

describe('numbers and quarters', () => {
  it('are spans, and the days from the first of a quarter to that of the next', () => {
    expect(spansOf([1, 2, 3, 7])).toEqual([
      { from: 1, to: 3 },
      { from: 7, to: 7 },
    ]);
    expect(leftOf({ first: 1, last: 3 }, [{ from: 1, to: 3 }])).toEqual([]);
    expect(daysOf({ year: 2019, n: 4 }).map(String)).toEqual(['2019-10-01', '2020-01-01']);
    expect(readQuarter('2019-5')).toBeUndefined();
    expect(lastQuarters(Temporal.PlainDate.from('2019-02-20')).map(quarterKey).slice(0, 2)).toEqual([
      '2019-1',
      '2018-4',
    ]);
  });
});
