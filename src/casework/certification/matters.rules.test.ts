import { describe, expect, it } from 'vitest';
import { bookText, grounds, mattersAt, numbersText, ruleOf } from './matters.rules.ts';

describe('the fee of copies (TT 226/2016 Đ4), by pages of the original and copies', () => {
  it.each([
    [1, 1, 2_000n],
    [2, 1, 4_000n],
    [3, 1, 5_000n],
    [5, 3, 21_000n],
    [198, 1, 200_000n],
    [199, 1, 200_000n],
    [400, 2, 400_000n],
  ])('%i pages × %i copies', (pages, copies, fee) => {
    expect(ruleOf('copy').fee({ pages, copies })).toBe(fee);
  });
});

it('a signature is paid for by the paper, a contract by the case however many copies', () => {
  expect(ruleOf('signature').fee({ pages: 4, copies: 3 })).toBe(30_000n);
  expect(ruleOf('contract').fee({ pages: 12, copies: 5 })).toBe(50_000n);
  expect(ruleOf('contract-amended').fee({ pages: 1, copies: 1 })).toBe(30_000n);
});

it('a commune does not certify the signature of a translator', () => {
  expect(mattersAt('commune')).not.toContain('translator');
  expect(mattersAt('district')).toContain('translator');
});

it('a number is written with its quyển, its year and the symbol of its book', () => {
  expect(bookText({ volume: 1, year: 2019, kind: 'copy' })).toBe('01/2019-SCT/BS');
});

it('each book has grounds of its own to refuse by', () => {
  expect(grounds.copy).toContain('secret');
  expect(grounds.signature).not.toContain('secret');
});

it('twenty papers entered at once are told as one run of numbers, book by book', () => {
  const line = (number: number, kind: 'copy' | 'signature' = 'copy') => ({ number, volume: 1, year: 2019, kind });
  const twenty = Array.from({ length: 20 }, (_, n) => line(530 + n));
  expect(numbersText(twenty)).toBe('530–549 (01/2019-SCT/BS)');
  expect(numbersText([line(7), line(3, 'signature'), line(8), line(10)])).toBe(
    '07–08, 10 (01/2019-SCT/BS), 03 (01/2019-SCT/CK, ĐC)',
  );
});
