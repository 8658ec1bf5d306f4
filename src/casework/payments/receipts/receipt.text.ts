import { inBoth, type Language } from '#platform/text/index.ts';
import { type Kind, numberText, type ReceiptReason, readNumber } from './receipt.rules.ts';

export const kindWords = inBoth({
  phí: { vi: 'phí', en: 'charge (phí)' },
  'lệ phí': { vi: 'lệ phí', en: 'fee (lệ phí)' },
});

const words = inBoth({
  'receipt-missing': {
    vi: (kind: string) => `Ghi số biên lai thu ${kind}, in sẵn trên tờ biên lai giao cho người nộp.`,
    en: (kind: string) => `Give the number printed on the receipt for the ${kind} that was handed over.`,
  },
  'receipt-unreadable': {
    vi: (kind: string, typed: string) =>
      `“${typed}” không phải số biên lai thu ${kind}. Ghi tối đa 7 chữ số in trên tờ biên lai, ví dụ 0000123.`,
    en: (kind: string, typed: string) =>
      `“${typed}” is no number of a receipt for the ${kind}. Give the 7 digits printed on it, such as 0000123.`,
  },
  'receipt-outside': {
    vi: (kind: string, typed: string, open: string) =>
      `Số ${typed} không nằm trong quyển biên lai thu ${kind} nào đang mở của bộ phận. Đang mở: ${open}.`,
    en: (kind: string, typed: string, open: string) =>
      `Number ${typed} is in no open book of receipts for the ${kind} of this counter. Open: ${open}.`,
  },
  'receipt-used': {
    vi: (kind: string, typed: string) =>
      `Biên lai thu ${kind} số ${typed} đã dùng, đã hủy hoặc đã báo mất. Xem lại số trên tờ biên lai.`,
    en: (kind: string, typed: string) =>
      `Receipt ${typed} for the ${kind} was used, voided or reported lost. Look at the number on the paper again.`,
  },
  'sum-changed': {
    vi: (kind: string) => `Số ${kind} phải thu vừa thay đổi. Tải lại trang, xem số tiền rồi thu.`,
    en: (kind: string) =>
      `What is owed in ${kind} has just changed. Load the page again, look at the sum, then take it.`,
  },
  'no-open-book': {
    vi: (kind: string) =>
      `Bộ phận chưa mở quyển biên lai thu ${kind} nào còn số. Mở quyển ở trang Biên lai, rồi thu tiền.`,
    en: (kind: string) =>
      `No book of receipts for the ${kind} with a number left is open. Open one on the page “Receipts” first.`,
  },
});

/** Why a number of a receipt cannot be taken, and what to do. */
export function receiptReasonText({ reason, kind, typed, open }: ReceiptReason, language: Language): string {
  const number = readNumber(typed);
  return words(language)[reason](kindName(kind, language), number ? numberText(number) : typed, open.join(', '));
}

export const kindName = (kind: Kind, language: Language): string => kindWords(language)[kind];

export const proposalWords = inBoth({
  number: {
    vi: (kind: string) => `Số biên lai thu ${kind}`,
    en: (kind: string) => `Number of the receipt for the ${kind}`,
  },
  series: {
    vi: (series: string) => `Quyển ${series}, số kế tiếp`,
    en: (series: string) => `Book ${series}, next number`,
  },
  none: { vi: 'Chưa mở quyển biên lai', en: 'No book is open' },
});
