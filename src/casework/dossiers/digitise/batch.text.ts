import { inBoth, type Language } from '#platform/text/index.ts';
import type { BatchReason } from './batch.rules.ts';

export const batchWords = inBoth({
  whole: { vi: 'Cả tập, một tệp PDF', en: 'The whole folder, one PDF' },
  hint: {
    vi: 'In tờ phân cách, đặt mỗi tờ trước giấy tờ của nó, quét cả tập một lần. Hệ thống tách tệp theo mã QR, tờ phân cách được bỏ đi.',
    en: 'Print the separator sheets, lay each before its paper and scan the whole folder at once. The file is taken apart by the QR codes; the sheets themselves are left out.',
  },
  orEach: { vi: 'Hoặc từng giấy tờ', en: 'Or each paper' },
});

const said = inBoth({
  unreadable: {
    vi: 'Tệp quét cả tập không mở được: không phải PDF, bị hỏng hoặc có mật khẩu. Quét lại thành PDF rồi chọn tệp.',
    en: 'The scan of the whole folder cannot be opened: it is no PDF, damaged, or has a password. Scan it again as PDF.',
  },
  'too-large': {
    vi: 'Tệp quét cả tập lớn hơn 20 MB. Quét thang xám ở 200 dpi, hoặc chia thành nhiều lần quét.',
    en: 'The scan of the whole folder is larger than 20 MB. Scan in grey at 200 dpi, or in parts.',
  },
  'too-many-pages': {
    vi: (most: string) => `Tệp quét cả tập có quá ${most} trang. Chia thành nhiều lần quét.`,
    en: (most: string) => `The scan of the whole folder has more than ${most} pages. Scan it in parts.`,
  },
  'too-slow': {
    vi: 'Tệp quét cả tập quá nặng, tách chưa xong sau một phút. Quét ở 200 dpi, hoặc chia thành nhiều lần quét.',
    en: 'The scan of the whole folder is too heavy: it was not taken apart within a minute. Scan at 200 dpi, or in parts.',
  },
  'no-separator': {
    vi: 'Không thấy tờ phân cách nào trong tệp. In tờ phân cách của hồ sơ này, đặt trước từng giấy tờ, mã QR cùng mặt với giấy tờ, rồi quét lại.',
    en: 'No separator sheet was found in the file. Print those of this dossier, lay one before each paper with its QR on the scanned side, and scan again.',
  },
  nowhere: {
    vi: (pages: string) =>
      `Trang ${pages} đứng trước tờ phân cách đầu tiên, chưa biết thuộc giấy tờ nào. Đặt tờ phân cách trước trang ấy rồi quét lại.`,
    en: (pages: string) => `Page ${pages} lies before the first separator sheet. Lay one before it and scan again.`,
  },
  'of-another': {
    vi: (code: string, pages: string) =>
      `Tờ phân cách trước trang ${pages} là của hồ sơ ${code}. Quét các trang ấy ở hồ sơ đó.`,
    en: (code: string, pages: string) =>
      `The separator sheet before page ${pages} belongs to dossier ${code}. Scan those pages there.`,
  },
  'not-in-folder': {
    vi: (position: string, pages: string) =>
      `Giấy tờ số ${position} (trang ${pages}) không nằm trong hồ sơ này. Bỏ các trang ấy ra rồi quét lại.`,
    en: (position: string, pages: string) =>
      `Paper ${position} (page ${pages}) does not lie in this folder. Leave those pages out and scan again.`,
  },
  'nothing-behind': {
    vi: (name: string) =>
      `Sau tờ phân cách của “${name}” không có trang nào. Đặt giấy tờ sau tờ phân cách rồi quét lại.`,
    en: (name: string) => `Nothing lies behind the separator sheet of “${name}”. Lay the paper there and scan again.`,
  },
});

/** What of a batch found no place, and how it is mended. */
export function batchReasonText(reason: BatchReason, language: Language): string {
  const words = said(language);
  switch (reason.reason) {
    case 'nowhere':
      return words.nowhere(inWords(reason.pages));
    case 'of-another':
      return words['of-another'](reason.code, inWords(reason.pages));
    case 'not-in-folder':
      return words['not-in-folder'](String(reason.position), inWords(reason.pages));
    case 'too-many-pages':
      return words['too-many-pages'](String(reason.most));
    case 'nothing-behind':
      return words['nothing-behind'](reason.name);
    default:
      return words[reason.reason];
  }
}

/** `2–4, 7` */
function inWords(pages: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run && page === run[1] + 1) run[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
