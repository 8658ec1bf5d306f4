import { describe, expect, it } from 'vitest';
import { chooseReceipts, type Kind, type OpenBook, proposals, spentKey, type TypedReceipts } from './receipt.rules.ts';

const levy: OpenBook = {
  id: 'l',
  kind: 'lệ phí',
  form: '01BLP3-001',
  series: 'AA-19P',
  first: 51,
  last: 100,
  next: 57,
};
const charge: OpenBook = { ...levy, id: 'p', kind: 'phí', series: 'AB-19P', first: 1, last: 50, next: 3 };
const due = new Map<Kind, bigint>([
  ['lệ phí', 100_000n],
  ['phí', 20_000n],
]);
const choose = (typed: TypedReceipts, books = [levy, charge], spent: readonly string[] = []) =>
  chooseReceipts({ due, books, typed, spent: new Set(spent) });
const reasons = (...given: Parameters<typeof choose>): string[] => {
  const chosen = choose(...given);
  return chosen.ok ? [] : chosen.reasons.map(({ field, reason }) => `${field} ${reason}`);
};

describe('a receipt', () => {
  it('is given for each kind of money out of a book of its own', () => {
    const chosen = choose({ receiptNumber: '0000060', feeReceiptNumber: '7' });
    expect(chosen.ok && chosen.value.map(({ book, number, amount }) => [book.series, number, amount])).toEqual([
      ['AA-19P', 60, 100_000n],
      ['AB-19P', 7, 20_000n],
    ]);
  });

  it('is the next of the book where nobody types one', () => {
    const chosen = choose({ receiptNumber: null, feeReceiptNumber: null });
    expect(chosen.ok && chosen.value.map(({ number }) => number)).toEqual([57, 3]);
    expect(proposals(due, [levy, charge]).map(({ number, series }) => `${series} ${number}`)).toEqual([
      'AA-19P 0000057',
      'AB-19P 0000003',
    ]);
  });

  it('is refused outside every open book, twice, unreadable or left out, each field with its own reason', () => {
    expect(reasons({ receiptNumber: '101', feeReceiptNumber: '' })).toEqual([
      'receiptNumber receipt-outside',
      'feeReceiptNumber receipt-missing',
    ]);
    expect(reasons({ receiptNumber: '0000056', feeReceiptNumber: 'mười' }, undefined, [spentKey('l', 56)])).toEqual([
      'receiptNumber receipt-used',
      'feeReceiptNumber receipt-unreadable',
    ]);
  });

  it('cannot be given where no book of its kind is open, or the last number is gone', () => {
    expect(reasons({ receiptNumber: '60', feeReceiptNumber: '3' }, [levy])).toEqual(['feeReceiptNumber no-open-book']);
    const spent = { ...levy, next: null };
    expect(reasons({ receiptNumber: null, feeReceiptNumber: null }, [spent, charge])).toEqual([
      'receiptNumber no-open-book',
    ]);
  });

  it('of a second book is proposed once the first is at its end', () => {
    const second = { ...levy, id: 'm', first: 101, last: 150, next: 101 };
    expect(proposals(due, [{ ...levy, next: null }, second, charge])[0]?.number).toBe('0000101');
  });
});
