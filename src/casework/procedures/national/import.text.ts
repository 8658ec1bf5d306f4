import { inBoth, type Language, many } from '#platform/text/index.ts';
import type { Imported, RefusedLine } from './import.act.ts';
import type { Mending } from './mend.rules.ts';

type Sum = Readonly<Record<'lines' | 'added' | 'changed' | 'unchanged' | 'refused', number>>;

const words = inBoth({
  sum: {
    vi: ({ lines, added, changed, unchanged, refused }: Sum) =>
      `${lines} bản ghi: ${added} mới, ${changed} thay đổi, ${unchanged} không đổi, ${refused} bị từ chối.`,
    en: ({ lines, added, changed, unchanged, refused }: Sum) =>
      `${many(lines, 'record')}: ${added} new, ${changed} changed, ${unchanged} unchanged, ${refused} refused.`,
  },
  progress: {
    vi: (lines: number, part: number) => `${lines} bản ghi, ${part} %`,
    en: (lines: number, part: number) => `${many(lines, 'record')}, ${part} %`,
  },
  mended: { vi: 'Đã sửa hoặc lưu ý:', en: 'Mended or noticed:' },
  refused: { vi: 'Bị từ chối:', en: 'Refused:' },
  line: {
    vi: (line: number, why: string) => `dòng ${line}: ${why}`,
    en: (line: number, why: string) => `line ${line}: ${why}`,
  },
  more: { vi: (n: number) => `và ${n} dòng khác`, en: (n: number) => `and ${n} more` },
});

const mendings = inBoth<Record<Mending, { vi: string; en: string }>>({
  'code-blanks': { vi: 'khoảng trắng quanh mã', en: 'blanks around the code' },
  'code-struck': { vi: 'mã có “-Xoa”: cổng đã xóa', en: 'code with “-Xoa”: struck out by the portal' },
  'code-digits': { vi: 'mã không đúng 6 chữ số', en: 'code without exactly 6 digits' },
  'name-text': { vi: 'tên: dấu tổ hợp, khoảng trắng thừa, Ð', en: 'name: combining marks, extra blanks, Ð' },
  text: { vi: 'chữ: dấu tổ hợp, khoảng trắng thừa, Ð', en: 'text: combining marks, extra blanks, Ð' },
  'subject-code': { vi: 'mã đối tượng DT thay cho ĐT', en: 'subject code DT for ĐT' },
  'no-cases': { vi: 'không có trường hợp nào', en: 'no case at all' },
  'paper-without-name': { vi: 'giấy tờ không tên, bỏ', en: 'paper without a name, left out' },
  'paper-without-count': { vi: 'giấy tờ không ghi số bản', en: 'paper without counts' },
  'paper-count': { vi: 'số bản không đọc được, lấy 0', en: 'unreadable count, taken as 0' },
  'paper-twice': { vi: 'một giấy tờ ghi hai lần', en: 'the same paper twice' },
  'no-time': { vi: 'không có cách nộp nào', en: 'no way of handing in' },
  'time-zero': { vi: 'thời hạn trống hoặc 0', en: 'time empty or 0' },
  'time-as-text': { vi: 'thời hạn là số viết thành chữ', en: 'a number written as text' },
  'time-in-words': { vi: 'thời hạn bằng lời, giữ nguyên lời', en: 'a time in words, kept as words' },
  'time-unit': { vi: 'đơn vị thời hạn khác', en: 'another unit of time' },
  'channel-unknown': { vi: 'cách nộp không rõ', en: 'unknown way of handing in' },
  'channel-twice': { vi: 'một cách nộp ghi nhiều lần', en: 'one way of handing in several times' },
  'fee-without-sum': { vi: 'phí, lệ phí không có số tiền', en: 'fee without a sum' },
  'fee-foreign': { vi: 'phí, lệ phí bằng ngoại tệ', en: 'fee in another currency' },
  'fee-not-whole': { vi: 'số tiền không tròn đồng', en: 'not a whole number of đồng' },
});

const reasons = inBoth<Record<RefusedLine['why'][number], { vi: string; en: string }>>({
  'not-json': { vi: 'không phải JSON', en: 'not JSON' },
  'no-record': { vi: 'không phải một bản ghi', en: 'not a record' },
  'no-code': { vi: 'không có mã', en: 'no code' },
  'code-unreadable': { vi: 'mã không đọc được', en: 'unreadable code' },
  'no-name': { vi: 'không có tên', en: 'no name' },
  'line-too-long': { vi: 'dài hơn mọi bản ghi', en: 'longer than any record' },
  'twice-in-file': { vi: 'mã đã có ở dòng trước', en: 'its code came before in this file' },
});

/** What was mended, in words. */
export const sayMending = (mending: Mending, language: Language): string => mendings(language)[mending] ?? mending;

/** How far a file has been read, `part` of a hundred of its bytes. */
export const sayImporting = (lines: number, part: number, language: Language): string =>
  words(language).progress(lines, part);

/** What came of a file, line by line: the sum, what was mended, what was refused and why. */
export function sayImported(imported: Imported, language: Language): string[] {
  const said = words(language);
  const { lines, added, changed, unchanged, refused, refusedUnlisted } = imported;
  const mended = Object.entries(imported.mended) as [Mending, number][];
  return [
    said.sum({ lines, added, changed, unchanged, refused: refused.length + refusedUnlisted }),
    ...(mended.length > 0 ? [said.mended] : []),
    ...mended.sort(([, one], [, other]) => other - one).map(([key, n]) => `  ${n} × ${mendings(language)[key]}`),
    ...(refused.length > 0 ? [said.refused] : []),
    ...refused.map(({ line, why }) => `  ${said.line(line, why.map((one) => reasons(language)[one]).join(', '))}`),
    ...(refusedUnlisted > 0 ? [`  ${said.more(refusedUnlisted)}`] : []),
  ];
}
