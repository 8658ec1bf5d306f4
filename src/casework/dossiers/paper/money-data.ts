import { type MoneySlipData, spelledMoment } from '../../documents/index.ts';
import { addressText } from '../../parties/index.ts';
import {
  type Charge,
  exemptionText,
  moneyLine,
  moneySums,
  notCharged,
  refundNumber,
  refundSlip,
} from '../../payments/index.ts';
import type { Whole } from '../view/dossier.view.ts';
import { codesOf, type Issued, letterheadOf, marksOf } from './sheet-data.ts';

/**
 * The charges a slip of money taken may name. A result made anew is handed out without a fee: what was paid for the wrong one had
 * its slip then, and is no money taken for this one.
 */
export function paidFor({ charges, recalled }: Pick<Whole, 'charges' | 'recalled'>): Charge[] {
  const since = recalled.at(-1)?.recalled_at;
  return charges.filter(
    ({ paid_at, amount }) => paid_at && amount > 0n && (!since || Temporal.Instant.compare(paid_at, since) > 0),
  );
}

/** What was paid and by which receipts, with what was waived beside it; nothing while nothing is paid. */
export function paidSlipData(whole: Whole, issued: Issued): MoneySlipData | undefined {
  const { dossier, owner, charges, result, names } = whole;
  const paid = paidFor(whole);
  const at = paid
    .flatMap((one) => one.paid_at ?? [])
    .sort(Temporal.Instant.compare)
    .at(-1);
  if (!at) return undefined;
  const receipts = [...new Set(paid.flatMap((one) => one.receipt_number ?? []))];
  const waived = charges.filter(notCharged);
  return {
    ...common(whole, { ...issued, at, number: receipts.join(', ') }),
    shownNumber: '',
    who: result?.collector_name ?? dossier.owner_name,
    address: result?.collector_standing === 'owner' ? addressText(owner) : '',
    identity: '',
    reason: '',
    lines: [
      ...paid.map((one) => ({
        ...moneyLine(one),
        ...(one.exemption ? { name: `${one.name}, ${exemptionText(one)}` } : {}),
      })),
      ...waived.map((one) => ({ ...moneyLine(one), receipt: `miễn: ${exemptionText(one)}` })),
    ],
    ...moneySums(paid),
    at: spelledMoment(at),
    cashier: names.get(paid.findLast((one) => one.paid_to)?.paid_to ?? '') ?? '',
  };
}

/** What was given back last, against which receipts, and why. */
export function refundSlipData(whole: Whole, issued: Issued): MoneySlipData | undefined {
  const last = whole.refunds.at(-1);
  if (!last) return undefined;
  return {
    ...common(whole, { ...issued, at: last.at, number: refundNumber(last) }),
    ...refundSlip(last, whole.charges, whole.names.get(last.by_account) ?? ''),
  };
}

const common = (whole: Whole, issued: Issued) => ({
  letterhead: letterheadOf(issued),
  codes: codesOf(whole),
  request: whole.version.name,
  marks: marksOf(issued),
});
