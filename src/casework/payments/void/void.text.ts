import { inBoth, type Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import type { ReceiptReason } from '../receipts/receipt.rules.ts';
import { receiptReasonText } from '../receipts/receipt.text.ts';
import type { VoidReason } from './void.rules.ts';

export const voidWords = inBoth({
  title: { vi: (number: string) => `Biên lai ${number}`, en: (number: string) => `Receipt ${number}` },
  state: { vi: 'Trạng thái', en: 'State' },
  given: { vi: 'Thu lúc', en: 'Taken at' },
  by: { vi: 'Người thu', en: 'Taken by' },
  voidedAt: { vi: 'Hủy lúc', en: 'Voided at' },
  voidedBy: { vi: 'Người hủy', en: 'Voided by' },
  paid: { vi: 'Khoản thu', en: 'Paid for' },
  sum: { vi: 'Số tiền', en: 'Amount' },
  handedOver: { vi: 'Đã bàn giao thủ quỹ', en: 'Handed over' },
  refundedAt: { vi: 'Đã hoàn trả', en: 'Given back' },
  stillHere: { vi: 'Chưa, tiền còn ở quầy', en: 'Not yet, the money lies at the counter' },
  voidIt: { vi: 'Hủy biên lai đã dùng, thu lại', en: 'Void the receipt, take the money anew' },
  hint: {
    vi: 'Khi tờ biên lai ghi sai tên, sai số tiền hoặc viết hỏng. Thu lại liên đã giao, gạch chéo đủ các liên, ghi “Hủy” và giữ trong quyển.',
    en: 'Where the paper has a wrong name or sum, or is spoiled. Take the part handed out back, cross every part out, write “Hủy” on it and keep it in the book.',
  },
  why: { vi: 'Lý do hủy', en: 'Why it is voided' },
  anew: { vi: 'Số tiền này', en: 'This money' },
  now: { vi: 'Thu lại ngay bằng biên lai khác', en: 'Is taken anew now, by another receipt' },
  later: {
    vi: 'Trả lại người nộp; khoản này nằm trong danh sách còn phải thu',
    en: 'Goes back to whoever paid, and is listed as still owed',
  },
  press: { vi: 'Hủy biên lai', en: 'Void the receipt' },
  takeIt: { vi: 'Thu lại khoản của biên lai đã hủy', en: 'Take anew what the voided receipt had paid' },
  stillOwed: { vi: (sum: string) => `Còn phải thu ${sum}`, en: (sum: string) => `${sum} to be paid` },
  take: { vi: 'Thu lại', en: 'Take the money' },
  mend: { vi: 'Chưa ghi được', en: 'Nothing was written yet' },
});

const reasons = inBoth({
  'not-found': { vi: 'Không có biên lai này.', en: 'There is no such receipt.' },
  'not-used': {
    vi: 'Số này chưa thu tiền, đã hủy hoặc đã báo mất. Tờ hỏng khi chưa thu tiền thì ghi hủy ở trang của quyển.',
    en: 'No money stands on this number, or it was written off. What was spoiled before is written off on the page of the book.',
  },
  'nothing-owed': {
    vi: 'Khoản của biên lai này đã được thu lại hoặc được miễn.',
    en: 'What this receipt paid was taken anew or waived.',
  },
  refunded: {
    vi: 'Khoản của biên lai này đã được hoàn trả cho người nộp: không hủy được nữa.',
    en: 'What this receipt paid was given back: it cannot be voided any more.',
  },
  'why-missing': { vi: 'Ghi lý do hủy, ít nhất 5 chữ cái.', en: 'Say why it is voided, in 5 letters or more.' },
  'anew-missing': {
    vi: 'Chọn thu lại ngay hay trả lại tiền cho người nộp.',
    en: 'Say whether the money is taken anew now or goes back.',
  },
});

const closed = inBoth({
  said: {
    vi: (at: string) =>
      `Tiền của biên lai này đã bàn giao thủ quỹ lúc ${at} nên không hủy ở quầy được. Thủ quỹ chưa nhận tiền thì mở lại ngày ở Sổ quỹ rồi hủy; đã nhận thì lập biên bản ghi rõ chỗ sai, giao kế toán điều chỉnh khi quyết toán biên lai.`,
    en: (at: string) =>
      `Its money was handed over at ${at}, so it cannot be voided here. While the money was not taken, open the day again in the cash book and void it then; after that write down what is wrong and give it to the accountant, who corrects it when receipts are accounted for.`,
  },
});

/** Why a receipt is not voided, or its money not taken anew, and how to go on. */
export function voidReasonText(reason: VoidReason | ReceiptReason, language: Language): string {
  if ('kind' in reason) return receiptReasonText(reason, language);
  return reason.reason === 'day-closed' ? closedText(reason.at, language) : reasons(language)[reason.reason];
}

export const closedText = (at: string, language: Language): string =>
  closed(language).said(formatMoment(Temporal.Instant.from(at)));
