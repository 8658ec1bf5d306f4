import { inBoth, type Language, many } from '#platform/text/index.ts';
import type { TurnBackReason, TurnReason } from './turn.act.ts';

export const yearWords = inBoth({
  title: { vi: (year: number) => `Chuyển sang năm ${year}`, en: (year: number) => `Turn to the year ${year}` },
  administration: { vi: 'Quản trị', en: 'Administration' },
  under: {
    vi: 'Mở sổ, ngày nghỉ của năm mới trong một lần bấm; số bắt đầu lại từ 01.',
    en: 'Books and holidays of the new year in one press; numbers begin at 1 again.',
  },
  year: { vi: 'Năm', en: 'Year' },
  show: { vi: 'Xem', en: 'Show' },
  opens: { vi: 'Bấm một lần thì mở', en: 'One press opens' },
  nothing: { vi: 'Không còn gì phải mở', en: 'There is nothing left to open' },
  nothingNext: {
    vi: 'Bấm thêm lần nữa cũng không thay đổi gì.',
    en: 'Another press changes nothing.',
  },
  books: { vi: 'Sổ chứng thực', en: 'Certification books' },
  booksNone: {
    vi: 'Mọi sổ của năm trước đã có quyển của năm này.',
    en: 'Every book of the year before has its volume of this year.',
  },
  office: { vi: 'Đơn vị', en: 'Office' },
  kinds: { vi: 'Mở quyển 01 của sổ', en: 'First volume of' },
  bookSum: {
    vi: (books: number, units: number) => `${books} sổ chứng thực của ${units} đơn vị`,
    en: (books: number, units: number) => `Certification books: ${books}, of ${many(units, 'office')}`,
  },
  daySum: {
    vi: (days: number) => `Lịch nghỉ: khai thêm ${days} ngày`,
    en: (days: number) => `Calendars: ${many(days, 'day')} to declare`,
  },
  numberSum: {
    vi: (numbers: number, units: number) => `${numbers} số đã lấy ở ${units} đơn vị`,
    en: (numbers: number, units: number) => `Numbers taken: ${numbers}, in ${many(units, 'office')}`,
  },
  receiptSum: {
    vi: (books: number) => `${books} quyển biên lai đang dùng`,
    en: (books: number) => `Books of receipts in use: ${books}`,
  },
  toOpen: { vi: 'Mở bằng một lần bấm', en: 'Opened by one press' },
  toOpenUnit: { vi: 'sổ và ngày nghỉ', en: 'books and days' },
  leftOpen: { vi: 'Việc năm cũ chưa xong', en: 'Not done of the old year' },
  goesOn: { vi: 'Tự mang sang', en: 'Goes on by itself' },
  goesOnUnit: { vi: 'quyển biên lai', en: 'books of receipts' },
  calendars: { vi: 'Lịch nghỉ', en: 'Calendars' },
  calendar: { vi: 'Lịch', en: 'Calendar' },
  declared: { vi: 'Ngày đã khai', en: 'Days declared' },
  toDeclare: { vi: 'Ngày khai thêm', en: 'Days to declare' },
  announced: { vi: 'Đã công bố đến', en: 'Announced to' },
  inherited: { vi: 'theo lịch chung', en: 'as the general one' },
  reaches: { vi: (day: string) => `sẽ đến ${day}`, en: (day: string) => `will be ${day}` },
  dayList: { vi: (name: string) => `Ngày khai thêm vào ${name}`, en: (name: string) => `Days to declare in ${name}` },
  provisional: {
    vi: (year: number) =>
      `Lịch nghỉ năm ${year} chưa công bố hết trong cấu hình: ngày hẹn rơi vào năm ấy còn là tạm tính. Khai thêm ở Lịch làm việc khi có thông báo.`,
    en: (year: number) =>
      `The holidays of ${year} are not all announced: dates in it stay provisional. Declare them in the calendar once they are out.`,
  },
  carried: { vi: 'Mang sang, không phải bấm', en: 'What goes on by itself' },
  numbers: { vi: 'Sổ cấp số', en: 'Number books' },
  numbersLead: {
    vi: (year: number) => `Số nào cũng lấy theo năm: văn bản đầu tiên của ${year} mang số 01. Năm trước đã lấy:`,
    en: (year: number) =>
      `Every book numbers by the year: the first paper of ${year} is number 1. Taken the year before:`,
  },
  series: { vi: 'Số sổ', en: 'Books' },
  taken: { vi: 'Số đã lấy', en: 'Numbers' },
  noNumbers: { vi: 'Năm trước chưa lấy số nào.', en: 'No number was taken the year before.' },
  receipts: { vi: 'Quyển biên lai', en: 'Books of receipts' },
  receiptsLead: {
    vi: 'Biên lai in sẵn dùng tiếp cho hết quyển, không chia theo năm.',
    en: 'Pre-printed receipts are used to the end of the book, whatever the year.',
  },
  book: { vi: 'Quyển đang dùng', en: 'Books in use' },
  leftIn: {
    vi: (kind: string, series: string, left: number) => `${kind} ${series} còn ${left} số`,
    en: (kind: string, series: string, left: number) => `${kind} ${series}: ${left} left`,
  },
  noReceipts: { vi: 'Không có quyển nào đang mở.', en: 'No book is open.' },
  old: { vi: (year: number) => `Còn mở của năm ${year}`, en: (year: number) => `Still open of ${year}` },
  matter: { vi: 'Việc', en: 'Matter' },
  count: { vi: 'Số lượng', en: 'Count' },
  who: { vi: 'Xong thì', en: 'Done by' },
  dossiers: { vi: 'Hồ sơ nhận trước năm mới, đang giải quyết', en: 'Dossiers received before, still open' },
  dossiersWho: {
    vi: 'Giữ mã, ngày hẹn và sổ của năm nhận; báo cáo kỳ sau ghi là kỳ trước chuyển sang.',
    en: 'They keep code, day and book; the next report counts them as carried over.',
  },
  unclosed: { vi: 'Sổ chứng thực chưa khóa', en: 'Certification books not closed' },
  unclosedWho: { vi: 'Người ký xác nhận, khóa ở Sổ chứng thực.', en: 'Closed with the signatory, at the books.' },
  unsigned: { vi: 'Việc chứng thực chưa ký', en: 'Certifications not signed' },
  unsignedWho: { vi: 'Ký rồi mới khóa được sổ.', en: 'To be signed before the book is closed.' },
  cashOpen: { vi: 'Biên lai chưa bàn giao tiền', en: 'Receipts whose money was not handed over' },
  cashWho: { vi: 'Quầy chốt tiền trong ngày.', en: 'The counter closes its day.' },
  closings: { vi: 'Lần bàn giao tiền chờ thủ quỹ nhận', en: 'Hand-overs the treasurer has not taken' },
  closingsWho: { vi: 'Thủ quỹ nhận ở Sổ quỹ.', en: 'The treasurer, in the cash book.' },
  press: { vi: (year: number) => `Mở năm ${year}`, en: (year: number) => `Open ${year}` },
  happens: { vi: 'Mở rồi thì', en: 'What happens' },
  moves: {
    vi: 'Hạn của hồ sơ đang giải quyết tính lại theo ngày nghỉ mới; ngày đã hẹn trên giấy không đổi.',
    en: 'Open deadlines are reckoned anew by the new holidays; printed days do not change.',
  },
  notUndoable: {
    vi: 'Năm này đã lấy số: bấm rồi thì không hoàn tác được.',
    en: 'Numbers of this year were taken: it cannot be taken back.',
  },
  begun: {
    vi: (year: number) => `Năm ${year} đã lấy số nên không hoàn tác được nữa: sổ đã mở, ngày đã khai giữ nguyên.`,
    en: (year: number) => `Numbers of ${year} were taken, so it is not taken back any more: what was opened stays.`,
  },
  undoable: {
    vi: 'Hoàn tác được khi chưa lấy số nào của năm mới.',
    en: 'It can be taken back while no number of the new year was taken.',
  },
  done: {
    vi: (books: number, days: number, moved: number) =>
      `Đã mở ${books} sổ chứng thực, khai ${days} ngày; ${moved} hồ sơ đổi hạn.`,
    en: (books: number, days: number, moved: number) =>
      `${books} certification books opened, ${many(days, 'day')} declared; ${many(moved, 'dossier')} changed their dates.`,
  },
  doneNothing: { vi: 'Không có gì phải mở thêm.', en: 'There was nothing to open.' },
  back: {
    vi: (books: number, days: number, moved: number) =>
      `Đã hoàn tác: bỏ ${books} sổ, ${days} ngày; ${moved} hồ sơ đổi hạn.`,
    en: (books: number, days: number, moved: number) =>
      `Taken back: ${many(books, 'book')} and ${many(days, 'day')} are gone; ${many(moved, 'dossier')} changed their dates.`,
  },
  history: { vi: 'Đã chuyển năm', en: 'Turned so far' },
  when: { vi: 'Khi nào, ai', en: 'When, by whom' },
  what: { vi: 'Đã mở', en: 'Opened' },
  state: { vi: 'Tình trạng', en: 'State' },
  whatOf: {
    vi: (books: number, days: number) => `${books} sổ, ${days} ngày`,
    en: (books: number, days: number) => `${many(books, 'book')}, ${many(days, 'day')}`,
  },
  stands: { vi: 'đang dùng', en: 'in use' },
  undone: { vi: (who: string) => `hoàn tác: ${who}. `, en: (who: string) => `taken back: ${who}. ` },
  never: { vi: 'Năm này chưa ai bấm chuyển.', en: 'Nobody has turned this year yet.' },
  undo: { vi: 'Hoàn tác chuyển năm', en: 'Take the turn back' },
  undoHint: {
    vi: 'Sổ trống vừa mở và ngày vừa khai được bỏ đi; ai đã sửa ngày nào thì ngày ấy giữ nguyên.',
    en: 'Empty books and declared days go; a day somebody changed since stays.',
  },
  why: { vi: 'Lý do hoàn tác', en: 'Why' },
  wrong: { vi: 'Chưa làm được', en: 'Not done' },
});

const reasons = inBoth({
  'not-allowed': {
    vi: 'Việc này do quản trị của huyện làm.',
    en: 'This is done by the administrator of the district.',
  },
  'year-out-of-range': { vi: 'Chỉ mở được năm nay và năm sau.', en: 'Only this year and the next can be opened.' },
  'why-missing': { vi: 'Ghi lý do, ít nhất 5 chữ cái.', en: 'Say why, in 5 letters or more.' },
  'not-turned': {
    vi: 'Năm này chưa chuyển, hoặc đã hoàn tác rồi.',
    en: 'This year was not turned, or was taken back already.',
  },
  numbered: {
    vi: 'Đã lấy số trong năm này, không hoàn tác được nữa.',
    en: 'A number of this year was taken; it cannot be taken back any more.',
  },
});

export const turnReasonText = ({ reason }: TurnReason | TurnBackReason, language: Language): string =>
  reasons(language)[reason];
