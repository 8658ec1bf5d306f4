import { expect, it } from 'vitest';
import { decideHandOver, readSum, sumsOf, type TakenByBook } from './cash.rules.ts';

const book: TakenByBook = {
  book_id: 'l',
  kind: 'lệ phí',
  series: 'AA-19P',
  lowest: 51,
  highest: 53,
  receipts: 3,
  sum: 300_000n,
};
const sums = sumsOf([book, { ...book, book_id: 'p', kind: 'phí', receipts: 1, sum: 25_000n }], []);
const reasons = (counted: string, treasurer = 'sen', of = sums): string[] => {
  const decided = decideHandOver({ counted, treasurer }, { sums: of, treasurers: ['sen'] });
  return decided.ok ? [] : decided.reasons.map(({ reason }) => reason);
};

it('phí and lệ phí are summed apart', () => {
  expect(sums).toEqual({
    levies: 300_000n,
    charges: 25_000n,
    receipts: 4,
    refundedLevies: 0n,
    refundedCharges: 0n,
    waivedLevies: 0n,
    waivedCharges: 0n,
  });
});

it('a sum is read as people write it, and nothing else is a sum', () => {
  expect(['325.000', '325 000 đồng', '325000', '325,000đ'].map(readSum)).toEqual(Array(4).fill(325_000n));
  expect(['', 'ba trăm', '3.25', '-5', '1e3'].map(readSum)).toEqual(Array(5).fill(undefined));
});

it('the money counted is that of the receipts, to the đồng', () => {
  expect(reasons('325.000')).toEqual([]);
  expect(reasons('324.999')).toEqual(['sum-differs']);
  expect(reasons('nhiều', 'ai đó')).toEqual(['sum-unreadable', 'treasurer-missing']);
  expect(reasons('0', 'sen', sumsOf([], []))).toEqual(['nothing-taken']);
});

it('what was given back is not in the drawer, and a day in which more went out than came in is not closed', () => {
  const back = (sum: bigint) => sumsOf([book], [{ kind: 'phí', sum }]);
  expect(reasons('275.000', 'sen', back(25_000n))).toEqual([]);
  expect(reasons('300.000', 'sen', back(25_000n))).toEqual(['sum-differs']);
  expect(reasons('0', 'sen', back(300_001n))).toEqual(['more-refunded']);
});
