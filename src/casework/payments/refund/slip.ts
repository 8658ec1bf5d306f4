import { type MoneySlipData, spelledMoment } from '../../documents/index.ts';
import type { Charge } from '../charges.store.ts';
import { moneyLine, moneySums } from '../money-lines.ts';
import type { Refund } from './refund.store.ts';
import { refundGroundText, refundNumber } from './refund.text.ts';

/** What the slip of one refund says: to whom, against which receipts, why, and who paid it out. */
export function refundSlip(
  refund: Refund,
  charges: readonly Charge[],
  cashier: string,
): Omit<MoneySlipData, 'letterhead' | 'codes' | 'request' | 'marks'> {
  const back = refund.lines.flatMap((line) =>
    charges.filter(({ id }) => id === line.charge).map((charge) => ({ ...charge, amount: BigInt(line.amount) })),
  );
  return {
    shownNumber: refundNumber(refund),
    who: refund.recipient,
    address: '',
    identity: refund.recipient_identity,
    reason: `${refundGroundText(refund.ground, 'vi')}: ${refund.reason}`,
    lines: back.map(moneyLine),
    ...moneySums(back),
    at: spelledMoment(refund.at),
    cashier,
  };
}
