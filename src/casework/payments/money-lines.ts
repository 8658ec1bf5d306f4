import { formatDong } from '#platform/money/index.ts';
import { type MoneySlipData, spelledDong } from '../documents/index.ts';
import { total } from './charges.rules.ts';
import type { Charge } from './charges.store.ts';

const kindText = { phí: 'Phí', 'lệ phí': 'Lệ phí' } as const;

/** One charge as a slip says it, with the receipt it was paid by. */
export const moneyLine = ({
  kind,
  name,
  receipt_number,
  amount,
}: Pick<Charge, 'kind' | 'name' | 'receipt_number' | 'amount'>): MoneySlipData['lines'][number] => ({
  kind: kindText[kind],
  name,
  receipt: receipt_number ?? '',
  amount: formatDong(amount),
});

/** The sum of charges as a slip says it: phí and lệ phí apart, together, and in words. */
export function moneySums(charges: readonly Charge[]): Pick<MoneySlipData, 'sums' | 'total' | 'inWords'> {
  const sum = total(charges);
  const kinds = (['lệ phí', 'phí'] as const).map((kind) => ({
    kind: kindText[kind],
    sum: total(charges.filter((one) => one.kind === kind)),
  }));
  return {
    sums: kinds.filter((one) => one.sum > 0n).map((one) => ({ kind: one.kind, amount: formatDong(one.sum) })),
    total: formatDong(sum),
    inWords: spelledDong(sum),
  };
}
