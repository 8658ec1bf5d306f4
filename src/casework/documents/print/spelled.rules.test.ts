import { expect, it } from 'vitest';
import { spelledDong } from './spelled.rules.ts';

it.each([
  [0n, 'Không đồng'],
  [5_000n, 'Năm nghìn đồng'],
  [15_000n, 'Mười lăm nghìn đồng'],
  [21_000n, 'Hai mươi mốt nghìn đồng'],
  [100_000n, 'Một trăm nghìn đồng'],
  [125_500n, 'Một trăm hai mươi lăm nghìn năm trăm đồng'],
  [1_005_000n, 'Một triệu không trăm linh năm nghìn đồng'],
  [2_000_010n, 'Hai triệu không trăm mười đồng'],
  [3_000_000_111n, 'Ba tỷ một trăm mười một đồng'],
])('%s is written out as it is said', (sum, said) => {
  expect(spelledDong(sum)).toBe(said);
});
