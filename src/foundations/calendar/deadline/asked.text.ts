import { inBoth, type Language } from '#platform/text/index.ts';
import type { Misasked } from './asked.rules.ts';

/** What was given and what is needed, in one sentence. */
export function misaskedText(misfit: Misasked, language: Language): string {
  const said = words(language);
  switch (misfit.reason) {
    case 'not-one-of':
      return said.notOneOf(misfit.field, misfit.given, misfit.known.join(', '));
    case 'counts-another-unit':
      return said.countsAnotherUnit(misfit.given, misfit.counts.join(', '), misfit.unit);
    case 'missing':
      return said.missing;
    case 'amount-not-a-number':
      return said.notANumber(misfit.given);
    case 'amount-too-large':
      return said.tooLarge(misfit.given);
    case 'months-not-whole':
      return said.monthsWhole(misfit.given);
    case 'minutes-not-whole':
      return said.minutesWhole(misfit.given);
    case 'not-a-moment':
      return said.notAMoment(misfit.field, misfit.given);
    case 'out-of-range':
      return said.outOfRange(misfit.field, misfit.given);
    case 'backwards':
      return said.backwards(misfit.given);
  }
}

/** The unit whose calendar is asked for is nobody's. */
export const noSuchUnitText = (given: string, language: Language): string => words(language).noSuchUnit(given);

const words = inBoth({
  notOneOf: {
    vi: (field: string, given: string, known: string) => `${field}: “${given}” không có, chọn một trong: ${known}`,
    en: (field: string, given: string, known: string) => `${field}: “${given}” is unknown, use one of: ${known}`,
  },
  countsAnotherUnit: {
    vi: (given: string, counts: string, unit: string) =>
      `rule: quy tắc “${given}” chỉ đếm đơn vị ${counts}, không đếm ${unit}`,
    en: (given: string, counts: string, unit: string) => `rule: “${given}” counts the unit ${counts} only, not ${unit}`,
  },
  missing: { vi: 'limit: chưa có thời hạn, cần một số', en: 'limit: missing, a number is needed' },
  notANumber: {
    vi: (given: string) => `limit: “${given}” không phải là số từ 0 trở lên`,
    en: (given: string) => `limit: “${given}” is not a number of 0 or more`,
  },
  tooLarge: {
    vi: (given: string) => `limit: ${given} dài hơn mọi thời hạn luật định (10 năm)`,
    en: (given: string) => `limit: ${given} is longer than any limit of law (10 years)`,
  },
  monthsWhole: {
    vi: (given: string) => `limit: ${given} tháng không phải số nguyên`,
    en: (given: string) => `limit: ${given} is not a whole number of months`,
  },
  minutesWhole: {
    vi: (given: string) => `limit: ${given} giờ không tròn phút`,
    en: (given: string) => `limit: ${given} of an hour is not a whole number of minutes`,
  },
  notAMoment: {
    vi: (field: string, given: string) => `${field}: “${given}” không đọc được, cần dạng 2019-01-28T14:05`,
    en: (field: string, given: string) => `${field}: “${given}” cannot be read, 2019-01-28T14:05 is needed`,
  },
  outOfRange: {
    vi: (field: string, given: string) => `${field}: “${given}” nằm ngoài khoảng 1990–2199`,
    en: (field: string, given: string) => `${field}: “${given}” lies outside 1990–2199`,
  },
  noSuchUnit: {
    vi: (given: string) => `không có đơn vị “${given}”`,
    en: (given: string) => `there is no unit “${given}”`,
  },
  backwards: {
    vi: (given: string) => `pauses: “${given}” kết thúc trước khi bắt đầu`,
    en: (given: string) => `pauses: “${given}” ends before it begins`,
  },
});
