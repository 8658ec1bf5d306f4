import type { Unreadable } from '#platform/spreadsheet/index.ts';
import { inBoth, type Language, many } from '#platform/text/index.ts';

export const importWords = inBoth({
  lead: {
    vi: 'Tải danh sách ra, sửa hoặc thêm dòng, rồi nhập lại. Trước khi ghi, từng dòng được xem: mới, đổi gì, giữ nguyên, hay chưa nhận được và vì sao. Dòng không có trong tệp giữ nguyên.',
    en: 'Take the list away, change or add lines, and bring it back. Before anything is written every line is shown: new, changed and how, as it is, or refused and why. What is not in the file stays.',
  },
  file: { vi: 'Tệp Excel (.xlsx) hoặc CSV', en: 'Excel (.xlsx) or CSV file' },
  fileHint: {
    vi: 'Dòng đầu là tên cột. Nhiều nhất 1.000 dòng, 2 MB.',
    en: 'The first line names the columns. 1,000 lines and 2 MB at most.',
  },
  columns: { vi: 'Các cột được đọc', en: 'Columns that are read' },
  look: { vi: 'Xem trước', en: 'See what it would change' },
  wrong: { vi: 'Chưa đọc được tệp', en: 'The file was not read' },
  preview: { vi: 'Xem trước khi ghi', en: 'Before anything is written' },
  nothingYet: { vi: 'Chưa có gì được ghi.', en: 'Nothing is written yet.' },
  counts: {
    vi: (fresh: number, changed: number, same: number, refused: number) =>
      `${fresh} dòng mới, ${changed} dòng đổi, ${same} dòng giữ nguyên, ${refused} dòng chưa nhận được`,
    en: (fresh: number, changed: number, same: number, refused: number) =>
      `${fresh} new, ${changed} changed, ${same} as they are, ${refused} refused`,
  },
  unchanged: {
    vi: (n: number) => `${n} dòng giữ nguyên`,
    en: (n: number) => `${many(n, 'line')} as they are`,
  },
  line: { vi: 'Dòng', en: 'Line' },
  what: { vi: 'Nội dung', en: 'What' },
  state: { vi: 'Tình trạng', en: 'State' },
  detail: { vi: 'Thay đổi hoặc lý do', en: 'Change or reason' },
  new: { vi: 'mới', en: 'new' },
  changed: { vi: 'đổi', en: 'changed' },
  same: { vi: 'giữ nguyên', en: 'as it is' },
  refused: { vi: 'chưa nhận được', en: 'refused' },
  mend: {
    vi: 'Còn dòng chưa nhận được: sửa các dòng đó trong tệp rồi tải lên lại. Ghi là ghi cả tệp hoặc không ghi dòng nào.',
    en: 'Some lines are refused: mend them in the file and bring it again. Either the whole file is written or none of it.',
  },
  nothing: { vi: 'Tệp không đổi gì so với danh sách.', en: 'The file changes nothing.' },
  write: { vi: (n: number) => `Ghi ${n} dòng`, en: (n: number) => (n === 1 ? 'Write 1 line' : `Write ${n} lines`) },
  done: {
    vi: (n: number) => `Đã ghi ${n} dòng.`,
    en: (n: number) => (n === 1 ? '1 line is written.' : `${n} lines are written.`),
  },
  notWritten: { vi: 'Chưa ghi dòng nào', en: 'Nothing was written' },
  another: { vi: 'Chọn tệp khác', en: 'Choose another file' },
  toList: { vi: 'Mở danh sách', en: 'Open the list' },
  import: { vi: 'Nhập từ tệp', en: 'Bring a file' },
});

const files = inBoth({
  'no-file': { vi: 'Chọn tệp cần nhập.', en: 'Choose the file.' },
  'file-empty': {
    vi: 'Tệp trống, không có byte nào (có thể lưu hoặc chép chưa xong). Mở lại tệp, lưu rồi chọn lại.',
    en: 'The file is empty: it has not a byte (perhaps it was not saved or copied to its end). Save it again and choose it.',
  },
  'file-too-large': { vi: 'Tệp lớn hơn 2 MB. Chia thành nhiều tệp.', en: 'The file is over 2 MB. Make several of it.' },
  'no-table': {
    vi: 'Không đọc được bảng nào trong tệp. Lưu lại ở dạng Excel (.xlsx) hoặc CSV UTF-8.',
    en: 'There is no table in it. Save it as Excel (.xlsx) or as CSV UTF-8.',
  },
  'old-excel': {
    vi: 'Tệp lưu ở dạng Excel hoặc Word đời cũ (.xls, .doc). Mở bằng Excel, chọn Lưu thành, Excel Workbook (.xlsx), rồi tải lên lại.',
    en: 'It is kept as an Excel before 2007 (.xls). Open it in Excel, choose Save as, Excel Workbook (.xlsx), and bring that.',
  },
  'not-utf8': {
    vi: 'Tệp CSV không phải UTF-8 (có thể là Windows-1258, TCVN3), chữ có dấu sẽ hỏng. Trong Excel chọn Lưu thành, CSV UTF-8 hoặc Excel Workbook (.xlsx).',
    en: 'The CSV is not UTF-8 and its diacritics would be lost. In Excel choose Save as, CSV UTF-8.',
  },
  'too-many-lines': {
    vi: 'Tệp có hơn 1.000 dòng. Chia thành nhiều tệp.',
    en: 'Over 1,000 lines. Make several files of it.',
  },
  'nothing-brought': {
    vi: 'Chọn tệp, hoặc dán các ô chép từ bảng tính.',
    en: 'Choose a file, or paste cells copied from a spreadsheet.',
  },
  'no-lines': { vi: 'Tệp chỉ có tên cột, chưa có dòng nào.', en: 'It has its heads and no line.' },
});

export type FileReason = Unreadable | 'no-file' | 'file-empty' | 'file-too-large' | 'no-lines' | 'nothing-brought';

/** Why a file was not read, and how it is mended. */
export const fileReasonText = (reason: FileReason, language: Language): string => files(language)[reason];

const heads = inBoth({
  missing: {
    vi: (names: string) => `Tệp thiếu cột: ${names}. Tải danh sách ra để có đúng tên cột.`,
    en: (names: string) => `Columns are missing: ${names}. Take the list away to have them.`,
  },
});

export const headsMissingText = (names: readonly string[], language: Language): string =>
  heads(language).missing(names.join(', '));
