import { formatDong } from '#platform/money/index.ts';
import { inBoth, type Language } from '#platform/text/index.ts';
import { type Charge, exemptionText, owed, total } from '../../payments/index.ts';

const words = inBoth({
  exempt: {
    vi: (why: string) => `miễn: ${why}`,
    en: (why: string) => `exempt: ${why}`,
  },
  free: { vi: 'Không thu', en: 'Free' },
  paid: {
    vi: (sum: string, receipts: string) => `${sum}, đã thu${receipts && `, biên lai ${receipts}`}`,
    en: (sum: string, receipts: string) => `${sum}, paid${receipts && `, receipt ${receipts}`}`,
  },
  owed: { vi: (sum: string) => `${sum}, chưa thu`, en: (sum: string) => `${sum}, not paid yet` },
  partly: {
    vi: (sum: string, left: string) => `${sum}, còn phải thu ${left}`,
    en: (sum: string, left: string) => `${sum}, of which ${left} still to be paid`,
  },
  replaces: {
    vi: (receipt: string, voided: string) => `${receipt} (thay ${voided} đã hủy)`,
    en: (receipt: string, voided: string) => `${receipt} (instead of ${voided}, void)`,
  },
});

/** What is charged, whether it is paid, by which receipts (each names the voided one it replaces), and why something is not. */
export function feeText(charges: readonly Charge[], language: Language): string {
  const why = [...new Set(charges.flatMap((one) => exemptionText(one) ?? []))].join('; ');
  const charged = chargedText(charges, language);
  return why ? `${charged} (${words(language).exempt(why)})` : charged;
}

function chargedText(charges: readonly Charge[], language: Language): string {
  const said = words(language);
  const [sum, left] = [total(charges), owed(charges)];
  if (sum === 0n) return said.free;
  if (left === sum) return said.owed(formatDong(sum));
  if (left > 0n) return said.partly(formatDong(sum), formatDong(left));
  const receipts = charges.flatMap(({ receipt_number: receipt, replaces }) =>
    receipt ? [replaces ? said.replaces(receipt, replaces) : receipt] : [],
  );
  return said.paid(formatDong(sum), [...new Set(receipts)].join(', '));
}
