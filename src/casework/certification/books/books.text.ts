import { formatDong } from '#platform/money/index.ts';
import { inBoth, type Language, many } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import type { CloseBookReason } from './close-book.act.ts';
import type { Closing } from './month.view.ts';
import type { OpenBookReason } from './open-book.act.ts';

export const booksWords = inBoth({
  title: { vi: 'Sổ chứng thực', en: 'Books of certification' },
  under: {
    vi: 'Mỗi loại một sổ, số từ 01 mỗi năm; cuối năm khóa sổ, thống kê, ký và đóng dấu (NĐ 23/2015 Đ13).',
    en: 'A book for each kind, numbered from 01 each year; at its end closed with totals, hand and seal (Decree 23/2015, Art. 13).',
  },
  office: { vi: 'Nơi chứng thực', en: 'Office' },
  choose: { vi: 'Chọn', en: 'Choose' },
  none: { vi: 'Chưa có sổ nào', en: 'There is no book yet' },
  noneNext: { vi: 'Dòng đầu tiên vào sổ sẽ mở sổ của năm.', en: 'The first line entered opens the book of its year.' },
  book: { vi: 'Sổ', en: 'Book' },
  volume: { vi: 'Quyển số', en: 'Volume' },
  opened: { vi: 'Mở ngày', en: 'Opened' },
  state: { vi: 'Tình trạng', en: 'State' },
  open: { vi: 'Đang mở', en: 'Open' },
  closedEmpty: {
    vi: (day: string) => `Khóa ${day}: không có việc nào`,
    en: (day: string) => `Closed ${day}: nothing in it`,
  },
  closed: {
    vi: (day: string, lines: number, from: number, to: number) =>
      `Khóa ${day}: ${lines} việc, từ số ${from} đến số ${to}`,
    en: (day: string, lines: number, from: number, to: number) => `Closed ${day}: ${lines} certified, ${from} to ${to}`,
  },
  voided: { vi: (n: number) => `${n} số hủy`, en: (n: number) => `${n} void` },
  closedOn: { vi: 'Khóa ngày', en: 'Closed on' },
  first: { vi: 'Từ số', en: 'First' },
  last: { vi: 'Đến số', en: 'Last' },
  certified: { vi: 'Số việc', en: 'Certified' },
  void: { vi: 'Số hủy', en: 'Void' },
  month: { vi: 'Sổ tháng', en: 'The month' },
  seeMonth: { vi: 'Xem sổ tháng', en: 'See the month' },
  printMonth: { vi: (month: string) => `In ${month}`, en: (month: string) => `Print ${month}` },
  print: { vi: 'In', en: 'Print' },
  monthLabel: { vi: 'Tháng', en: 'Month' },
  monthHint: { vi: 'tháng/năm, ví dụ 02/2019', en: 'month/year, such as 02/2019' },
  close: { vi: 'Khóa sổ', en: 'Close the book' },
  closeHint: {
    vi: 'Không vào thêm được nữa; số tiếp theo của năm vào quyển sau.',
    en: 'Nothing more is entered; the year’s next number goes into a further volume.',
  },
  confirmedBy: { vi: 'Người ký, đóng dấu xác nhận', en: 'Confirmed by hand and seal of' },
  chooseWho: { vi: 'Chọn người ký', en: 'Choose who signs' },
  openNext: { vi: 'Mở quyển mới', en: 'Open a volume' },
  kind: { vi: 'Loại sổ', en: 'Kind' },
  refused: { vi: 'Chưa làm được', en: 'Not done' },
  lane: { vi: 'Về làn chứng thực', en: 'Back to the lane' },
});

const words = inBoth({
  'not-found': { vi: 'Không tìm thấy sổ.', en: 'There is no such book.' },
  'not-allowed': { vi: 'Bạn không được giữ sổ ở đây.', en: 'You may not keep the books here.' },
  'closed-already': { vi: 'Sổ này đã khóa.', en: 'This book is closed already.' },
  'signatory-missing': { vi: 'Chọn người ký, đóng dấu xác nhận.', en: 'Choose who confirms it by hand and seal.' },
  'open-already': {
    vi: 'Loại sổ này đang có quyển mở. Khóa quyển đó trước.',
    en: 'A volume of this kind is open. Close it first.',
  },
});

const unsigned = inBoth({
  said: {
    vi: (n: number) => `Còn ${n} số chưa ký: ghi nhận đã ký, hoặc hủy số có lý do, rồi mới khóa sổ.`,
    en: (n: number) => `${many(n, 'number')} not signed yet: record as signed or void, then close.`,
  },
});

export const bookReasonText = (reason: CloseBookReason | OpenBookReason, language: Language): string =>
  reason.reason === 'unsigned' ? unsigned(language).said(reason.count) : words(language)[reason.reason];

const closingWords = inBoth({
  said: {
    vi: (day: string, book: string, held: string, by: string) =>
      `Khóa sổ ngày ${day}, quyển số ${book}: ${held}. Người ký, đóng dấu xác nhận: ${by}.`,
    en: (day: string, book: string, held: string, by: string) =>
      `Closed on ${day}, volume ${book}: ${held}. Confirmed by hand and seal of ${by}.`,
  },
  nothing: { vi: 'không có việc nào', en: 'nothing in it' },
  held: {
    vi: (lines: number, from: string, to: string, copies: number) =>
      `${lines} việc, từ số ${from} đến số ${to}, ${copies} bản`,
    en: (lines: number, from: string, to: string, copies: number) =>
      `${lines} certified, ${from} to ${to}, copies: ${copies}`,
  },
  fees: { vi: (sum: string) => `phí ${sum}`, en: (sum: string) => `fees ${sum}` },
});

/** How a book was closed, under its last month. */
export function closingText({ book, day, totals, confirmedBy }: Closing, language: Language): string {
  const said = closingWords(language);
  const number = (n: number | null): string => String(n ?? 0).padStart(2, '0');
  const held = [
    totals.first === null
      ? said.nothing
      : said.held(totals.lines, number(totals.first), number(totals.last), totals.copies),
    ...(totals.voided > 0 ? [booksWords(language).voided(totals.voided)] : []),
    said.fees(formatDong(BigInt(totals.fees))),
  ].join('; ');
  return said.said(formatDay(day), book, held, confirmedBy);
}

export const monthWords = inBoth({
  title: {
    vi: (book: string, month: string) => `${book}, tháng ${month}`,
    en: (book: string, month: string) => `${book}, ${month}`,
  },
  under: {
    vi: (unit: string, lines: number, copies: number, fees: string) =>
      `${unit} · ${lines} việc · ${copies} bản · ${fees}`,
    en: (unit: string, lines: number, copies: number, fees: string) =>
      `${unit} · ${lines} certified · ${copies} copies · ${fees}`,
  },
  pdf: { vi: 'In sổ tháng (PDF)', en: 'Print the month (PDF)' },
  pdfAgain: { vi: 'In lại sổ tháng (PDF)', en: 'Print the month again (PDF)' },
  prints: { vi: 'Các lần in, lưu như đã in', en: 'Prints, kept as they went out' },
  copy: { vi: 'Bản', en: 'Print' },
  firstPrint: { vi: 'Bản đầu', en: 'The first' },
  reprint: { vi: (n: number) => `In lại lần ${n}`, en: (n: number) => `Reprint ${n}` },
  printedAt: { vi: 'In lúc', en: 'Printed' },
  printedBy: { vi: 'Người in', en: 'By' },
  digest: { vi: 'Mã băm SHA-256', en: 'SHA-256 digest' },
  none: { vi: 'Tháng này không có việc nào', en: 'Nothing was certified this month' },
  number: { vi: 'Số chứng thực', en: 'Number' },
  day: { vi: 'Ngày', en: 'Day' },
  who: { vi: 'Người yêu cầu', en: 'Who asked' },
  matter: { vi: 'Việc', en: 'Matter' },
  paper: { vi: 'Tên giấy tờ', en: 'Paper' },
  signer: { vi: 'Người ký chứng thực', en: 'Certified by' },
  pages: { vi: 'Số trang', en: 'Pages' },
  copies: { vi: 'Số bản', en: 'Copies' },
  fee: { vi: 'Phí', en: 'Fee' },
  note: { vi: 'Ghi chú', en: 'Note' },
  voided: { vi: (why: string) => `Hủy: ${why}`, en: (why: string) => `Void: ${why}` },
  backEntered: {
    vi: (day: string, why: string) => `nhập bù ${day} (${why})`,
    en: (day: string, why: string) => `typed in on ${day} (${why})`,
  },
  unsigned: { vi: 'Chưa ký', en: 'Not signed' },
});
