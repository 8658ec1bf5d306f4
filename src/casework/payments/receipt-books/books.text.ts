import { inBoth, type Language } from '#platform/text/index.ts';
import type { BookReason } from './book.rules.ts';
import type { CloseReason } from './close.act.ts';
import type { OpenReason } from './open.act.ts';
import type { SpoilReason } from './spoil.act.ts';

export const bookWords = inBoth({
  title: { vi: 'Biên lai', en: 'Receipts' },
  under: {
    vi: 'Quyển biên lai thu phí, lệ phí in sẵn của bộ phận (Thông tư 303/2016/TT-BTC). Phí và lệ phí thu bằng quyển riêng.',
    en: 'Books of pre-printed receipts of the counter (Circular 303/2016/TT-BTC); phí and lệ phí have books of their own.',
  },
  usage: { vi: 'Báo cáo tình hình sử dụng biên lai theo quý', en: 'Report on the use of receipts by quarter' },
  print: { vi: 'In', en: 'Print' },
  openedOn: { vi: 'Ngày mở', en: 'Opened on' },
  counter: { vi: 'Bộ phận', en: 'Counter' },
  kind: { vi: 'Loại', en: 'Kind' },
  levy: { vi: 'Lệ phí', en: 'Fee (lệ phí)' },
  charge: { vi: 'Phí', en: 'Charge (phí)' },
  form: { vi: 'Mẫu số', en: 'Form' },
  series: { vi: 'Ký hiệu', en: 'Series' },
  numbers: { vi: 'Từ số – đến số', en: 'Numbers' },
  used: { vi: 'Đã dùng', en: 'Used' },
  voided: { vi: 'Hủy', en: 'Void' },
  lost: { vi: 'Mất', en: 'Lost' },
  left: { vi: 'Còn', en: 'Left' },
  taken: { vi: 'Đã thu', en: 'Taken' },
  state: { vi: 'Trạng thái', en: 'State' },
  isOpen: { vi: 'Đang mở', en: 'Open' },
  isClosed: { vi: 'Đã khóa', en: 'Closed' },
  isSpent: { vi: 'Hết số', en: 'Spent' },
  none: { vi: 'Chưa có quyển biên lai nào.', en: 'There is no book of receipts yet.' },
  noneNext: { vi: 'Mở quyển bằng biểu mẫu dưới đây trước khi thu tiền.', en: 'Open one below before money is taken.' },
  scroll: { vi: 'Các quyển biên lai', en: 'Books of receipts' },
  openOne: { vi: 'Mở quyển mới', en: 'Open a book' },
  first: { vi: 'Từ số', en: 'First number' },
  last: { vi: 'Đến số', en: 'Last number' },
  open: { vi: 'Mở quyển', en: 'Open the book' },
  mend: { vi: 'Chưa ghi được', en: 'Nothing was written yet' },
  book: { vi: (span: string) => `Quyển ${span}`, en: (span: string) => `Book ${span}` },
  number: { vi: 'Số', en: 'Number' },
  at: { vi: 'Lúc', en: 'When' },
  by: { vi: 'Người ghi', en: 'By' },
  why: { vi: 'Lý do', en: 'Why' },
  sum: { vi: 'Số tiền', en: 'Amount' },
  note: { vi: 'Ghi chú', en: 'Note' },
  replaces: {
    vi: (number: string) => `thay biên lai ${number} đã hủy`,
    en: (number: string) => `replaces ${number}, void`,
  },
  replacedBy: {
    vi: (number: string) => `đã thu lại bằng ${number}`,
    en: (number: string) => `taken anew by ${number}`,
  },
  notAnew: { vi: 'chưa thu lại', en: 'not taken anew' },
  lines: { vi: 'Các số đã dùng, hủy, mất', en: 'Numbers used, void and lost' },
  noLines: { vi: 'Chưa dùng số nào.', en: 'No number was used yet.' },
  further: { vi: 'Các số thấp hơn', en: 'Lower numbers' },
  toTop: { vi: 'Về số cao nhất', en: 'To the highest' },
  spoilOne: { vi: 'Ghi một số hủy hoặc mất', en: 'Write a number off' },
  spoilHint: {
    vi: 'Tờ viết hỏng, rách trước khi thu tiền: gạch chéo, giữ lại trong quyển. Tờ mất: báo cơ quan thuế. Số đã ghi không dùng lại. Tờ đã thu tiền: bấm vào số của tờ ở bảng trên.',
    en: 'Spoiled before money was taken: cross it out and keep it. Lost: tell the tax office. The number is never given again. One given for money: open its number above.',
  },
  asVoid: { vi: 'Hủy (viết hỏng, rách)', en: 'Void (spoiled, torn)' },
  asLost: { vi: 'Mất', en: 'Lost' },
  spoil: { vi: 'Ghi hủy, mất', en: 'Write it off' },
  closeIt: { vi: 'Khóa quyển', en: 'Close the book' },
  closeHint: {
    vi: (left: number) =>
      `Không lấy biên lai từ quyển này nữa; ${left.toLocaleString('vi-VN')} số chưa dùng nằm lại trong quyển và được quyết toán.`,
    en: (left: number) =>
      `No receipt comes out of it any more; ${left.toLocaleString('en-GB')} unused numbers stay in it and are accounted for.`,
  },
  done: { vi: 'Đã ghi.', en: 'Done.' },
});

export const lineStates = inBoth({
  used: { vi: 'Đã dùng', en: 'Used' },
  void: { vi: 'Hủy', en: 'Void' },
  lost: { vi: 'Mất', en: 'Lost' },
});

type Reason = BookReason | OpenReason | SpoilReason | CloseReason;

const reasons: (language: Language) => Readonly<Record<Reason['reason'], string>> = inBoth({
  'kind-missing': { vi: 'Chọn quyển thu lệ phí hay thu phí.', en: 'Choose fee or charge.' },
  'form-wrong': {
    vi: 'Ghi mẫu số như trên bìa, ví dụ 01BLP3-001.',
    en: 'Give the form as on the cover, such as 01BLP3-001.',
  },
  'series-wrong': {
    vi: 'Ghi ký hiệu như trên bìa, ví dụ AA-19P.',
    en: 'Give the series as on the cover, such as AA-19P.',
  },
  'number-wrong': {
    vi: 'Ghi số biên lai tối đa 7 chữ số, ví dụ 0000051.',
    en: 'Give a number of 7 digits at most, such as 0000051.',
  },
  'last-before-first': {
    vi: 'Đến số phải bằng hoặc lớn hơn từ số.',
    en: 'The last number must not be below the first.',
  },
  overlaps: {
    vi: 'Một quyển cùng mẫu số, ký hiệu đã giữ một phần các số này. Xem lại bìa quyển.',
    en: 'A book of this form and series holds some of these numbers already. Look at the cover again.',
  },
  'not-allowed': {
    vi: 'Anh/chị không giữ biên lai của bộ phận này.',
    en: 'The receipts of this counter are not yours to keep.',
  },
  'not-found': { vi: 'Không có quyển biên lai này.', en: 'There is no such book.' },
  'book-closed': { vi: 'Quyển này đã khóa.', en: 'This book is closed.' },
  'not-in-book': { vi: 'Số này không nằm trong quyển.', en: 'The number is not in this book.' },
  'known-already': {
    vi: 'Số này đã dùng, đã hủy hoặc đã báo mất.',
    en: 'The number was used, voided or reported lost before.',
  },
  'why-missing': { vi: 'Ghi lý do, ít nhất 5 chữ cái.', en: 'Say why, in 5 letters or more.' },
});

/** Why a book of receipts is not opened, written off or closed, and what to do. */
export const bookReasonText = ({ reason }: Reason, language: Language): string => reasons(language)[reason];
