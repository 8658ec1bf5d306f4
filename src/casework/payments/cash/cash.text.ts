import { formatDong } from '#platform/money/index.ts';
import { inBoth, type Language, many } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { type CashReason, gapOf } from './cash.rules.ts';
import type { Closing } from './cash.store.ts';

const noTreasurer = {
  vi: 'Chưa ai là thủ quỹ của bộ phận này: quản trị giao vai trò Thủ quỹ ở trang Cán bộ, rồi mới đóng ngày được.',
  en: 'Nobody is the thủ quỹ of this counter yet: the administration gives the role at Officials, then the day can be closed.',
};

export const cashWords = inBoth({
  title: { vi: 'Sổ quỹ', en: 'Cash book' },
  counter: { vi: 'Bộ phận', en: 'Counter' },
  due: { vi: 'Còn phải thu của bộ phận', en: 'Fees still owed here' },
  print: { vi: 'In', en: 'Print' },
  show: { vi: 'Xem', en: 'Show' },
  since: { vi: 'Đã thu, chưa bàn giao', en: 'Taken, not handed over yet' },
  left: { vi: 'Còn lại cuối ngày', en: 'Left at the end of the day' },
  nothingLeft: {
    vi: 'Không còn gì chưa ký, chưa trả, chưa thu.',
    en: 'Nothing is left to sign, to hand out or to take.',
  },
  nothing: { vi: 'Không có tiền nào chưa bàn giao.', en: 'No money waits to be handed over.' },
  kind: { vi: 'Loại', en: 'Kind' },
  levy: { vi: 'Lệ phí', en: 'Fees (lệ phí)' },
  charge: { vi: 'Phí', en: 'Charges (phí)' },
  series: { vi: 'Quyển', en: 'Book' },
  numbers: { vi: 'Từ số – đến số', en: 'Numbers' },
  receipts: { vi: 'Số tờ', en: 'Receipts' },
  sum: { vi: 'Số tiền', en: 'Amount' },
  all: { vi: 'Cộng', en: 'Total' },
  refunded: { vi: 'Hoàn trả', en: 'Given back' },
  waived: { vi: 'Miễn, giảm', en: 'Waived' },
  waivedNow: {
    vi: (n: number, levies: string, charges: string) =>
      `Miễn, giảm chưa vào sổ: ${n} khoản, lệ phí ${levies}, phí ${charges}. Không phải tiền trong két.`,
    en: (n: number, levies: string, charges: string) =>
      `Waived since: ${many(n, 'fee')}, lệ phí ${levies}, phí ${charges}. No money of it lies in the drawer.`,
  },
  inDong: { vi: 'Số tiền tính bằng đồng.', en: 'Sums are in đồng.' },
  toHand: { vi: 'Tiền bàn giao', en: 'To hand over' },
  spoiled: { vi: 'Biên lai hủy, mất hôm nay', en: 'Receipts written off today' },
  noneSpoiled: { vi: 'Không có', en: 'None' },
  void: { vi: (number: string) => `${number} hủy`, en: (number: string) => `${number} void` },
  lost: { vi: (number: string) => `${number} mất`, en: (number: string) => `${number} lost` },
  handOver: { vi: 'Đóng ngày, bàn giao cho thủ quỹ', en: 'Close the day, hand the money over' },
  counted: { vi: 'Tiền đếm được', en: 'Money counted' },
  countedHint: { vi: 'Đếm tiền trước, rồi ghi số đếm được.', en: 'Count the money first, then give the sum.' },
  difference: { vi: 'Lý do chênh lệch', en: 'Why it differs' },
  differenceHint: {
    vi: 'Chỉ ghi khi đã đếm lại mà tiền vẫn khác biên lai; ghi vào bảng kê, hai bên ký.',
    en: 'Only where it still differs after counting again; it goes onto the sheet that both sign.',
  },
  noteHead: { vi: 'Chênh lệch, ghi chú', en: 'Difference, note' },
  gap: { vi: 'Chênh lệch', en: 'Difference' },
  reopen: { vi: 'Mở lại ngày', en: 'Open the day again' },
  reopenOf: {
    vi: (at: string, sum: string) => `Mở lại ngày đã đóng lúc ${at}, ${sum}`,
    en: (at: string, sum: string) => `Open the day closed at ${at} again, ${sum}`,
  },
  reopenHint: {
    vi: 'Khi thủ quỹ chưa nhận: đếm nhầm, hoặc có biên lai phải hủy. Biên lai của ngày trở lại mục “Đã thu, chưa bàn giao”; bảng kê đã in không còn giá trị.',
    en: 'While nobody took the money: it was miscounted, or a receipt is to be voided. Its receipts lie in the drawer again; a sheet that was printed is void.',
  },
  reason: { vi: 'Lý do', en: 'Reason' },
  treasurer: { vi: 'Giao cho thủ quỹ', en: 'Handed to' },
  noTreasurer,
  choose: { vi: 'Chọn người nhận', en: 'Choose who takes it' },
  press: { vi: 'Đóng ngày và bàn giao', en: 'Close and hand over' },
  book: { vi: 'Các lần bàn giao', en: 'Hand-overs' },
  at: { vi: 'Lúc', en: 'When' },
  from: { vi: 'Người giao', en: 'Given by' },
  to: { vi: 'Thủ quỹ', en: 'Taken by' },
  sheet: { vi: 'Bảng kê', en: 'Sheet' },
  printSheet: { vi: 'In bảng kê', en: 'Print the sheet' },
  received: { vi: 'Thủ quỹ nhận lúc', en: 'Taken at' },
  receivedShort: { vi: 'Nhận lúc', en: 'Taken at' },
  waits: { vi: 'Chờ thủ quỹ nhận', en: 'Waits to be taken' },
  receive: { vi: (sum: string) => `Đã nhận ${sum}`, en: (sum: string) => `I have ${sum}` },
  receiveShort: { vi: 'Đã nhận', en: 'I have' },
  none: { vi: 'Chưa bàn giao lần nào.', en: 'Nothing was handed over yet.' },
  older: { vi: 'Các lần trước', en: 'Earlier ones' },
  newest: { vi: 'Mới nhất', en: 'The newest' },
  mend: { vi: 'Chưa ghi được', en: 'Nothing was written yet' },
  done: { vi: 'Đã ghi.', en: 'Done.' },
});

const reasons = inBoth({
  'not-allowed': {
    vi: 'Anh/chị không giữ tiền của bộ phận này.',
    en: 'The money of this counter is not yours to keep.',
  },
  'nothing-taken': { vi: 'Không có tiền nào chưa bàn giao.', en: 'No money waits to be handed over.' },
  'more-refunded': {
    vi: 'Tiền hoàn trả nhiều hơn tiền đã thu chưa bàn giao: chưa đóng ngày được. Thu thêm, hoặc nhờ thủ quỹ ứng phần thiếu.',
    en: 'More was given back than was taken: the day cannot be closed yet. Take more, or have the treasurer lend the rest.',
  },
  'not-found': { vi: 'Không có lần bàn giao này.', en: 'There is no such hand-over.' },
  'received-before': { vi: 'Thủ quỹ đã nhận số tiền này.', en: 'This money was taken before.' },
  'not-treasurer': {
    vi: 'Số tiền này được giao cho thủ quỹ khác; người ấy tự ghi nhận.',
    en: 'This money was handed to somebody else, who says so themselves.',
  },
  'taken-back': {
    vi: 'Ngày này đã được mở lại; số tiền phải được bàn giao lại.',
    en: 'This day was opened again; its money is to be handed over anew.',
  },
  'not-a-hand': {
    vi: 'Chỉ người đóng ngày hoặc thủ quỹ được giao tiền mới mở lại được.',
    en: 'Only who closed the day, or who was to take the money, opens it again.',
  },
  'why-missing': { vi: 'Ghi lý do mở lại, ít nhất 5 chữ cái.', en: 'Say why, in 5 letters or more.' },
  'sum-unreadable': {
    vi: 'Ghi số tiền đếm được bằng số, ví dụ 175.000.',
    en: 'Give the sum in figures, such as 175.000.',
  },
  'no-treasurer': noTreasurer,
  'treasurer-missing': { vi: 'Chọn thủ quỹ nhận tiền.', en: 'Choose who takes the money.' },
});

const differs = inBoth({
  said: {
    vi: (counted: string, written: string, gap: string) =>
      `Đếm được ${counted}, biên lai ghi ${written}, lệch ${gap}. Đếm lại, xem lại từng tờ biên lai; vẫn lệch thì ghi lý do chênh lệch, ít nhất 5 chữ cái.`,
    en: (counted: string, written: string, gap: string) =>
      `${counted} were counted, the receipts say ${written}: ${gap} apart. Count again and look at each receipt; if it still differs, say why in 5 letters or more.`,
  },
});

/** Why money is not handed over, and what to do. */
export function cashReasonText(reason: CashReason, language: Language): string {
  if (reason.reason !== 'sum-differs') return reasons(language)[reason.reason];
  const [counted, written] = [BigInt(reason.counted), BigInt(reason.written)];
  const gap = counted > written ? counted - written : written - counted;
  return differs(language).said(formatDong(counted), formatDong(written), formatDong(gap));
}

const notes = inBoth({
  short: {
    vi: (sum: string, why: string) => `Thiếu ${sum}: ${why}`,
    en: (sum: string, why: string) => `${sum} short: ${why}`,
  },
  over: {
    vi: (sum: string, why: string) => `Thừa ${sum}: ${why}`,
    en: (sum: string, why: string) => `${sum} over: ${why}`,
  },
  back: {
    vi: (at: string, why: string) => `Đã mở lại lúc ${at}: ${why}`,
    en: (at: string, why: string) => `Opened again at ${at}: ${why}`,
  },
});

/** How the money of a closed day differs from its receipts, and whether the day was opened again; empty where neither. */
export function closingNote(closing: Closing, language: Language): string {
  const said = notes(language);
  const gap = gapOf(closing);
  const sum = formatDong(gap < 0n ? -gap : gap);
  const why = closing.difference_reason ?? '';
  return [
    ...(gap < 0n ? [said.short(sum, why)] : []),
    ...(gap > 0n ? [said.over(sum, why)] : []),
    ...(closing.taken_back_at ? [said.back(formatMoment(closing.taken_back_at), closing.taken_back_reason ?? '')] : []),
  ].join('. ');
}
