import { inBoth, type Language } from '#platform/text/index.ts';
import type { CorrectionReason, Said } from './correct.rules.ts';

export const correctWords = inBoth({
  title: { vi: (number: string) => `Đính chính số ${number}`, en: (number: string) => `Correct number ${number}` },
  under: {
    vi: 'Số, số bản và phí không đổi. Nội dung cũ vẫn đọc được trong sổ, kèm ngày và lý do đính chính.',
    en: 'The number, the copies and the fee stay. What stood there can still be read in the book, with the day and the reason.',
  },
  correct: { vi: 'Đính chính', en: 'Correct' },
  requester: { vi: 'Người yêu cầu', en: 'Who asked' },
  paper: { vi: 'Tên giấy tờ', en: 'Paper' },
  pages: { vi: 'Số trang', en: 'Pages' },
  reason: { vi: 'Lý do đính chính', en: 'Why it is corrected' },
  reasonHint: {
    vi: 'Ví dụ: gõ nhầm tên, đối chiếu lại với giấy tờ tùy thân.',
    en: 'For example: the name was mistyped; compared with the identity paper.',
  },
  done: { vi: 'Đã ghi đính chính.', en: 'The correction is recorded.' },
  wrong: { vi: 'Chưa đính chính được', en: 'Not corrected' },
  history: { vi: 'Các lần đính chính', en: 'Corrections' },
  order: { vi: 'Lần', en: 'No' },
  column: { vi: 'Cột', en: 'Column' },
  before: { vi: 'Trước ghi', en: 'Before' },
  after: { vi: 'Nay ghi', en: 'Since' },
  when: { vi: 'Lúc', en: 'When' },
  by: { vi: 'Người ghi', en: 'By' },
  notes: { vi: 'Phiếu đính chính, ký rồi đóng cùng sổ đã in', en: 'Notes, to be signed and bound with the book' },
  press: { vi: 'Phiếu', en: 'Note' },
  printed: { vi: 'Các bản đã in', en: 'Prints' },
  never: { vi: 'Chưa in', en: 'Not printed' },
  print: { vi: 'In phiếu (PDF)', en: 'Print the note (PDF)' },
  printAgain: { vi: 'In lại phiếu (PDF)', en: 'Print the note again (PDF)' },
  printNth: {
    vi: (n: number, again: boolean) => `${again ? 'In lại phiếu (PDF)' : 'In phiếu (PDF)'} lần ${n}`,
    en: (n: number, again: boolean) => `${again ? 'Print the note again (PDF)' : 'Print the note (PDF)'} ${n}`,
  },
  firstPrint: { vi: 'Bản đầu', en: 'The first' },
  reprint: { vi: (n: number) => `In lại lần ${n}`, en: (n: number) => `Reprint ${n}` },
  inBook: {
    vi: (day: string, said: string) => `đính chính ${day}: ${said}`,
    en: (day: string, said: string) => `corrected ${day}: ${said}`,
  },
  stood: {
    vi: (column: string, text: string) => `${column} trước ghi “${text}”`,
    en: (column: string, text: string) => `${column} read “${text}”`,
  },
});

const reasons = inBoth({
  'not-found': { vi: 'Không tìm thấy số này.', en: 'There is no such number.' },
  'not-allowed': { vi: 'Bạn không được giữ sổ ở đây.', en: 'You may not keep the books here.' },
  'voided-already': { vi: 'Số này đã hủy, không đính chính.', en: 'The number is void and is not corrected.' },
  'nothing-changes': {
    vi: 'Không có gì khác với sổ. Sửa ít nhất một ô.',
    en: 'Nothing differs from the book. Change one box.',
  },
  'requester-missing': { vi: 'Ghi họ tên người yêu cầu.', en: 'Give the name of who asked.' },
  'paper-missing': { vi: 'Ghi tên giấy tờ.', en: 'Give the paper.' },
  'pages-unreadable': { vi: 'Số trang là một số từ 1 đến 2.000.', en: 'The pages are a number from 1 to 2,000.' },
  'reason-missing': { vi: 'Ghi lý do đính chính, ít nhất 10 chữ cái.', en: 'Say why, in 10 letters or more.' },
  'reason-too-long': {
    vi: 'Lý do dài quá 500 ký tự. Viết gọn lại.',
    en: 'The reason is over 500 characters. Shorten it.',
  },
});

export const correctionReasonText = ({ reason }: CorrectionReason, language: Language): string =>
  reasons(language)[reason];

/** What the book says beside a corrected line: the day, and what each column read at first. */
export function correctedText(
  first: Said,
  columns: readonly (keyof Said)[],
  { day, language }: { readonly day: string; readonly language: Language },
): string {
  const said = correctWords(language);
  const stood = columns.map((column) => said.stood(said[column].toLowerCase(), String(first[column])));
  return said.inBook(day, stood.join(', '));
}
