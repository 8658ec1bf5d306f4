import { limitText } from '#foundations/calendar/rules.ts';
import { inBoth, type Language, many } from '#platform/text/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { sayLacks } from '../versions/reception.text.ts';
import type { Examination, Warning } from './examine.ts';

type Counts = Readonly<Record<'all' | 'complete' | 'thin' | 'nameOnly', number>>;
/** A commitment, received on `day`, ends `until`, after the law's end. */
type TooLate = Readonly<Record<'committed' | 'statutory' | 'day' | 'until' | 'law', string>>;

const words = inBoth({
  title: {
    vi: (day: string) => `Danh mục thủ tục ngày ${day}`,
    en: (day: string) => `The catalogue of procedures on ${day}`,
  },
  row: {
    vi: (level: string, { all, complete, thin, nameOnly }: Counts) =>
      `${level}: ${all} (đầy đủ ${complete}, sơ sài ${thin}, mới có tên ${nameOnly})`,
    en: (level: string, { all, complete, thin, nameOnly }: Counts) =>
      `${level}: ${all} (complete ${complete}, thin ${thin}, name only ${nameOnly})`,
  },
  district: { vi: 'Huyện', en: 'District' },
  commune: { vi: 'Xã', en: 'Commune' },
  lacking: { vi: 'Còn thiếu', en: 'Lacking' },
  nameOnly: { vi: 'Mới có tên, không tiếp nhận được', en: 'Name only, cannot be received' },
  thin: { vi: 'Sơ sài', en: 'Thin' },
  illustrative: {
    vi: (n: number) => `${n} thủ tục chưa gắn quyết định công bố: dữ liệu minh họa`,
    en: (n: number) => `${many(n, 'procedure')} stand on no published decision yet: illustrative data`,
  },
  national: {
    vi: (n: number, struck: number, mended: number) =>
      `Bản ghi của cổng quốc gia: ${n}, trong đó ${struck} đã xóa, ${mended} được sửa khi nhập`,
    en: (n: number, struck: number, mended: number) =>
      `Records of the national portal: ${n}, ${struck} struck out, ${mended} mended when imported`,
  },
  warnings: { vi: (n: number) => `Cảnh báo: ${n}`, en: (n: number) => `Warnings: ${n}` },
  hours: {
    vi: (sum: string, committed: string) => `các bước cộng lại ${sum} giờ, cam kết ${committed} giờ`,
    en: (sum: string, committed: string) => `the steps come to ${sum} h, ${committed} h are committed`,
  },
  law: {
    vi: ({ committed, statutory, day, until, law }: TooLate) =>
      `cam kết ${committed}, luật ${statutory}: nhận ngày ${day} thì cam kết đến ${until}, luật chỉ đến ${law}`,
    en: ({ committed, statutory, day, until, law }: TooLate) =>
      `committed ${committed}, by law ${statutory}: received on ${day} the commitment ends ${until}, the law ${law}`,
  },
});

/** What was found, line by line, as `motcua doctor` prints it. */
export function sayExamination(found: Examination, day: Temporal.PlainDate, language: Language): string[] {
  const said = words(language);
  const { national, warnings } = found;
  return [
    said.title(formatDay(day)),
    `  ${said.row(said.district, summed(found.counts.district))}`,
    ...found.departments.map(({ name, counts }) => `    ${said.row(name, summed(counts))}`),
    `  ${said.row(said.commune, summed(found.counts.commune))}`,
    ...(found.lacks.size > 0 ? [`  ${said.lacking}: ${sayCounts(found.lacks, language)}`] : []),
    ...listed(said.nameOnly, found.nameOnly, language),
    ...listed(said.thin, found.thin, language),
    `  ${said.illustrative(found.illustrative)}`,
    `  ${said.national(national.records, national.abolished, national.mended)}`,
    said.warnings(warnings.length),
    ...warnings.map((warning) => `  ${sayWarning(warning, language)}`),
  ];
}

const summed = ({ complete, thin, 'name-only': nameOnly }: Examination['counts']['district']): Counts => ({
  ...{ all: complete + thin + nameOnly, complete, thin, nameOnly },
});

const sayCounts = (lacks: ReadonlyMap<string, number>, language: Language): string =>
  [...lacks].map(([lack, count]) => `${sayLacks([lack], language)} ${count}`).join(', ');

const listed = (title: string, entries: Examination['thin'], language: Language): string[] =>
  entries.length === 0
    ? []
    : [`  ${title}:`, ...entries.map(({ key, lacks }) => `    ${key}: ${sayLacks(lacks, language)}`)];

function sayWarning(warning: Warning, language: Language): string {
  const said = words(language);
  if (warning.kind === 'hours')
    return `${warning.key} (${warning.case}): ${said.hours(String(warning.sum), String(warning.committed))}`;
  const { breach, committed, statutory } = warning;
  const line = said.law({
    committed: limitText(committed, language),
    statutory: limitText(statutory, language),
    day: formatDay(breach.receivedOn),
    until: formatDay(dayOf(breach.committed)),
    law: formatDay(dayOf(breach.statutory)),
  });
  return `${warning.key}: ${line}`;
}
