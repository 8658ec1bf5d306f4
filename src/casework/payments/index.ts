export { dueByKind, owed, total } from './charges.rules.ts';
export { type Charge, chargesOf, type Demanded, demand, waive } from './charges.store.ts';
export { seedReceiptBooks } from './receipt-books/seed.ts';
export { type Proposal, proposals, type ReceiptReason, type TypedReceipts } from './receipts/receipt.rules.ts';
export { openBooks } from './receipts/receipt.store.ts';
export { receiptReasonText } from './receipts/receipt.text.ts';
export { planReceipts, takeMoney } from './receipts/take.ts';
