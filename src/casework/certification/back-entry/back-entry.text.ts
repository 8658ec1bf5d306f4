import { inBoth, type Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { enterReasonText } from '../enter/enter.text.ts';
import type { BackEntryReason, LineReason } from './back-entry.rules.ts';

export const backEntryWords = inBoth({
  title: { vi: 'Nhập bù sổ chứng thực', en: 'Type in a page of the paper book' },
  under: {
    vi: 'Ghi theo thứ tự trên giấy. Số lấy tiếp theo sổ; giờ trên giấy và giờ nhập đều được giữ.',
    en: 'In the order of the paper. Numbers go on from the book; the time on paper and that of the entry are both kept.',
  },
  office: { vi: 'Nơi chứng thực', en: 'Office' },
  choose: { vi: 'Chọn', en: 'Choose' },
  matter: { vi: 'Việc', en: 'Matter' },
  reason: { vi: 'Lý do nhập bù', en: 'Why it stood on paper' },
  chooseReason: { vi: 'Chọn lý do', en: 'Choose why' },
  page: { vi: 'Trang sổ giấy', en: 'Page of the paper book' },
  sameAbove: {
    vi: 'Ngày, giờ để trống là như dòng trên. Số trang, số bản để trống là 1.',
    en: 'Day and time left empty are those of the line above; pages and copies left empty are 1.',
  },
  day: { vi: 'Ngày trên giấy', en: 'Day on paper' },
  time: { vi: 'Giờ trên giấy', en: 'Time on paper' },
  requester: { vi: 'Người yêu cầu', en: 'Who asked' },
  identity: { vi: 'Giấy tờ tùy thân', en: 'Identity paper' },
  paper: { vi: 'Loại giấy tờ', en: 'Kind of paper' },
  pages: { vi: 'Số trang', en: 'Pages' },
  copies: { vi: 'Số bản', en: 'Copies' },
  row: { vi: (n: number) => `Dòng ${n}`, en: (n: number) => `Row ${n}` },
  enter: { vi: 'Vào sổ, lấy số', en: 'Enter and number' },
  more: { vi: 'Thêm dòng', en: 'More rows' },
  refused: { vi: 'Chưa vào sổ được', en: 'Not entered yet' },
  entered: {
    vi: (first: string, last: string) => `Đã nhập bù: số ${first} đến ${last}`,
    en: (first: string, last: string) => `Typed in: numbers ${first} to ${last}`,
  },
  toSign: { vi: 'Lập danh sách trình ký', en: 'Make the list to be signed' },
});

const words = inBoth({
  'not-allowed': { vi: 'Bạn không được chứng thực tại đây.', en: 'You may not certify here.' },
  'no-lines': {
    vi: 'Chưa có dòng nào. Ghi ít nhất một dòng của trang.',
    en: 'There is no line yet. Fill in one at least.',
  },
  'reason-missing': { vi: 'Chọn lý do nhập bù.', en: 'Choose why it stood on paper.' },
  'no-open-book': {
    vi: (year: number) => `Không có sổ của việc này đang mở cho năm ${year}. Mở sổ trước, ở trang Sổ chứng thực.`,
    en: (year: number) => `No book of this matter is open for ${year}. Open it first, among the books.`,
  },
});

const lineWords = inBoth({
  'day-unreadable': { vi: 'ghi ngày trên giấy theo ngày/tháng/năm.', en: 'give the day on paper as day/month/year.' },
  'time-unreadable': { vi: 'ghi giờ trên giấy, ví dụ 08:15.', en: 'give the time on paper, such as 08:15.' },
  'to-come': { vi: 'giờ trên giấy chưa tới.', en: 'the time on paper is yet to come.' },
  'before-line-above': {
    vi: 'sớm hơn dòng trên. Ghi theo thứ tự trên giấy.',
    en: 'earlier than the line above. Keep the order of the paper.',
  },
  'another-year': {
    vi: 'khác năm với dòng đầu. Mỗi năm một sổ: nhập thành hai lần.',
    en: 'of another year than the first line. Each year has its book: type them in apart.',
  },
  'before-book': {
    vi: (opened: string) => `trước khi sổ được mở (${opened}).`,
    en: (opened: string) => `before the book was opened (${opened}).`,
  },
});

/** Why a page is not entered, and how to mend it. */
export function backEntryReasonText(reason: BackEntryReason, language: Language): string {
  if ('row' in reason) return lineText(reason, language);
  const said = words(language);
  return reason.reason === 'no-open-book' ? said['no-open-book'](reason.year) : said[reason.reason];
}

function lineText(reason: LineReason, language: Language): string {
  const said = lineWords(language);
  const row = backEntryWords(language).row(reason.row);
  switch (reason.reason) {
    case 'entry':
      return `${row}: ${enterReasonText(reason.why, language).replace(/^(Dòng|Row) 1: /u, '')}`;
    case 'before-book':
      return `${row}: ${said['before-book'](formatMoment(reason.opened))}`;
    default:
      return `${row}: ${said[reason.reason]}`;
  }
}

/** The field a reason is about, as the grid names it: `time-3`. */
export const backEntryFieldOf = (reason: BackEntryReason): string | undefined =>
  'row' in reason ? `${reason.field}-${reason.row}` : 'field' in reason ? reason.field : undefined;
