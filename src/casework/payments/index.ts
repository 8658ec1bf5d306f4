export { type Closing, closingById } from './cash/cash.store.ts';
export { closingNote } from './cash/cash.text.ts';
export { type DayLine, linesOfClosing } from './cash/day.store.ts';
export { handOverCash } from './cash/hand-over.act.ts';
export { type Lying, lyingBy } from './cash/lying.store.ts';
export { receiveCash } from './cash/receive.act.ts';
export { takeClosingBack } from './cash/take-back.act.ts';
export { forgetWaived } from './cash/waived.store.ts';
export { dueByKind, exemptionText, notCharged, owed, total } from './charges.rules.ts';
export { type Charge, chargesOf, type Demanded, demand, restoreUnpaid, waive, waiveOne } from './charges.store.ts';
export { cashBooksOf as cashBookCounters, countersOf as cashCounters } from './counters.ts';
export { asksText, exemptionRefusal, groundText } from './exemption/exemption.text.ts';
export { moneyLine, moneySums } from './money-lines.ts';
export { paths as moneyPaths } from './paths.ts';
export { type CarriedBook, carriedBooks, cashOpenAt } from './receipt-books/carried.store.ts';
export { moneyLeftAt } from './receipt-books/left.store.ts';
export { openBook as openReceiptBook } from './receipt-books/open.act.ts';
export { seedReceiptBooks } from './receipt-books/seed.ts';
export {
  numberText,
  type Proposal,
  proposals,
  type ReceiptReason,
  readNumber,
  receiptText,
  type TypedReceipts,
} from './receipts/receipt.rules.ts';
export { openBooks } from './receipts/receipt.store.ts';
export { kindName, receiptReasonText } from './receipts/receipt.text.ts';
export { planReceipts, takeMoney } from './receipts/take.ts';
export { type Refunded, refundCharges } from './refund/refund.act.ts';
export {
  type RefundGround,
  type Refunding,
  type RefundReason,
  refundable,
  refundGrounds,
} from './refund/refund.rules.ts';
export { type Refund, refundsOf } from './refund/refund.store.ts';
export { refundFacts, refundNumber, refundReasonText, refundText, refundWords } from './refund/refund.text.ts';
export { refundSlip } from './refund/slip.ts';
export { unbalanced } from './verify/verify.store.ts';
export { voidReceipt } from './void/void.act.ts';
