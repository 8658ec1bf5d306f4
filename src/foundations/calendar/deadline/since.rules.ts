/** What the house does only from a day on, because a text of law brought it. */
export type Feature = 'qd09-2015' | 'nd61-2018' | 'nd30-2020' | 'nd118-2025' | 'stop-2025' | 'household-book';

export interface Since {
  readonly key: Feature;
  /** ISO day of the first day on which it holds. */
  readonly from: string;
  /** ISO day of the last one, where another text took its place; null: it still holds. */
  readonly until: string | null;
  /** The text it rests on, as it is cited. */
  readonly law: string;
}

/**
 * From which day each holds: one table, read by the rules that follow it and shown to the administration. Form sets have their
 * days beside their names (db/seed/documents/form-sets.tsv), procedures in their versions.
 */
export const features: readonly Since[] = [
  { key: 'qd09-2015', from: '2015-05-06', until: '2018-06-20', law: 'Quyết định 09/2015/QĐ-TTg' },
  { key: 'nd61-2018', from: '2018-06-21', until: '2025-06-30', law: 'Nghị định 61/2018/NĐ-CP' },
  { key: 'nd30-2020', from: '2020-03-05', until: null, law: 'Nghị định 30/2020/NĐ-CP' },
  { key: 'nd118-2025', from: '2025-07-01', until: null, law: 'Nghị định 118/2025/NĐ-CP' },
  {
    key: 'stop-2025',
    from: '2025-07-01',
    until: null,
    law: 'Nghị định 118/2025/NĐ-CP; Thông tư 03/2025/TT-VPCP, Mẫu 05',
  },
  { key: 'household-book', from: '2007-07-01', until: '2022-12-31', law: 'Luật Cư trú 2020, Điều 38 khoản 3' },
];

/** The first day of a feature, ISO. */
export const sinceWhen = (key: Feature): string => (features.find((one) => one.key === key) as Since).from;

/** Does it hold on a day (ISO)? */
export const holdsOn = (
  { from, until }: Pick<Since, 'from' | 'until'>,
  day: string,
): 'yet-to-come' | 'holds' | 'over' => {
  if (day < from) return 'yet-to-come';
  return until !== null && until < day ? 'over' : 'holds';
};

/** The world a demonstration stands in: that of 2019 until the reform of 07/2025, today's from then on. */
export const contextOn = (day: Temporal.PlainDate): '2019' | 'now' =>
  day.toString() < sinceWhen('nd118-2025') ? '2019' : 'now';
