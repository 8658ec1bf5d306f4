import { formatDong } from '#platform/money/index.ts';
import { type MoneySlipData, spelledDong, spelledMoment } from '../../documents/index.ts';
import { refundGroundText, total } from '../../payments/index.ts';
import type { Whole } from '../view/dossier.view.ts';
import { codesOf, type Issued, letterheadOf, marksOf } from './sheet-data.ts';

type Charge = Whole['charges'][number];
const kindText = { phí: 'Phí', 'lệ phí': 'Lệ phí' } as const;

/** What was paid and by which receipts, with what was waived beside it; nothing while nothing is paid. */
export function paidSlipData(whole: Whole, issued: Issued): MoneySlipData | undefined {
  const { dossier, owner, charges, result, names } = whole;
  const paid = charges.filter((one) => one.paid_at && one.amount > 0n);
  const at = paid
    .flatMap((one) => one.paid_at ?? [])
    .sort(Temporal.Instant.compare)
    .at(-1);
  if (!at) return undefined;
  const receipts = [...new Set(paid.flatMap((one) => one.receipt_number ?? []))];
  const waived = charges.filter((one) => one.amount === 0n && one.exemption_ground);
  return {
    ...common(whole, { ...issued, at, number: receipts.join(', ') }),
    shownNumber: '',
    who: result?.collector_name ?? dossier.owner_name,
    address: result?.collector_standing === 'owner' ? owner.address : '',
    identity: '',
    reason: '',
    lines: [
      ...paid.map(lineOf),
      ...waived.map((one) => ({ ...lineOf(one), receipt: `miễn: ${one.exemption_ground}` })),
    ],
    ...sumsOf(paid),
    at: spelledMoment(at),
    cashier: names.get(paid.findLast((one) => one.paid_to)?.paid_to ?? '') ?? '',
  };
}

/** What was given back last, against which receipts, and why. */
export function refundSlipData(whole: Whole, issued: Issued): MoneySlipData | undefined {
  const { charges, names } = whole;
  const last = whole.refunds.at(-1);
  if (!last) return undefined;
  const back = last.lines.flatMap((line) =>
    charges.filter(({ id }) => id === line.charge).map((charge) => ({ ...charge, amount: BigInt(line.amount) })),
  );
  const number = `${String(last.number).padStart(2, '0')}/HTP`;
  return {
    ...common(whole, { ...issued, at: last.at, number }),
    shownNumber: number,
    who: last.recipient,
    address: '',
    identity: last.recipient_identity,
    reason: `${refundGroundText(last.ground, 'vi')}: ${last.reason}`,
    lines: back.map(lineOf),
    ...sumsOf(back),
    at: spelledMoment(last.at),
    cashier: names.get(last.by_account) ?? '',
  };
}

const common = (whole: Whole, issued: Issued) => ({
  letterhead: letterheadOf(issued),
  codes: codesOf(whole),
  request: whole.version.name,
  marks: marksOf(issued),
});

const lineOf = ({ kind, name, receipt_number, amount }: Charge) => ({
  kind: kindText[kind],
  name,
  receipt: receipt_number ?? '',
  amount: formatDong(amount),
});

function sumsOf(charges: readonly Charge[]) {
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
