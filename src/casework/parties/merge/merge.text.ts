import { inBoth, type Language } from '#platform/text/index.ts';
import type { PartReason } from './merge.act.ts';
import type { Difference, MergeReason } from './merge.rules.ts';

const words = inBoth({
  'not-chosen': { vi: 'Chọn một người trong danh sách tìm được.', en: 'Choose a person of those found.' },
  'same-record': { vi: 'Chọn hai dòng khác nhau.', en: 'Choose two different records.' },
  'merged-before': {
    vi: 'Dòng này đã được gộp vào dòng khác. Tìm lại.',
    en: 'This record was led to another already. Search again.',
  },
  'others-in-it': {
    vi: 'Đã có dòng khác gộp vào dòng này. Chọn dòng này làm dòng giữ lại.',
    en: 'Others were led to this record. Keep this one.',
  },
  'names-differ': {
    vi: 'Họ tên hai dòng khác nhau. Chỉ gộp hai dòng cùng họ tên.',
    en: 'The names differ. Only records of one name are led together.',
  },
  'kinds-differ': {
    vi: 'Một dòng là cá nhân, một dòng là tổ chức.',
    en: 'One is a person, the other an organisation.',
  },
  'why-missing': { vi: 'Ghi lý do, ít nhất 5 chữ cái.', en: 'Say why, in five letters or more.' },
  'no-such-merge': { vi: 'Lần gộp này không còn.', en: 'The two are parted already.' },
  differ: {
    vi: (what: string) =>
      `Hai dòng khác nhau: ${what}. Đã đối chiếu giấy tờ, đúng là một người thì đánh dấu; chưa chắc thì không gộp.`,
    en: (what: string) =>
      `The two differ in: ${what}. Tick if you compared the papers and it is one person; if in doubt, do not merge.`,
  },
});

const differenceNames = inBoth({
  number: { vi: 'số giấy tờ', en: 'paper number' },
  born: { vi: 'năm sinh', en: 'year of birth' },
  hamlet: { vi: 'bản', en: 'hamlet' },
  household: { vi: 'sổ hộ khẩu', en: 'household book' },
} satisfies Record<Difference, { vi: string; en: string }>);

/** Why two records were not led together, or not parted. */
export function mergeReasonText(reason: MergeReason | PartReason, language: Language): string {
  const said = words(language);
  if (reason.reason !== 'differ') return said[reason.reason];
  const names = differenceNames(language);
  return said.differ(reason.what.map((one) => names[one]).join(', '));
}
