import type { ProcedureRecord, RecordedPeriod } from '../versions/record.form.ts';

/** A procedure as its form holds it: everything as text, rows by their place (`p1.name`, `f2.dong`, `t1.committed`, `s3.hours`). */
export type Typed = Readonly<Record<string, string>>;

/** Papers, fees, limits. */
export type RowKind = 'p' | 'f' | 't';

/** What makes a row one; with none of these it says nothing. */
const says: Readonly<Record<RowKind, readonly string[]>> = {
  p: ['name', 'original', 'copy', 'form', 'note'],
  f: ['name', 'dong', 'per', 'basis', 'exempt'],
  t: ['statutory', 'committed'],
};

/**
 * The places of the rows of a kind that say something, in order. A row there was before, whose name (or both times) was emptied,
 * is taken away; a new one without it is mended.
 */
export function rowsOf(typed: Typed, kind: RowKind, known = 0): number[] {
  const said = (place: number, part: string): boolean => Boolean(typed[`${kind}${place}.${part}`]?.trim());
  const places = new Set<number>();
  for (const name of Object.keys(typed)) {
    const [, at, place] = /^([pft])(\d{1,2})\./.exec(name) ?? [];
    if (at === kind) places.add(Number(place));
  }
  return [...places]
    .filter((place) => {
      const parts = kind !== 't' && place <= known ? ['name'] : says[kind];
      return parts.some((part) => said(place, part)) || (kind === 't' && isSameDay(typed, place));
    })
    .sort((one, other) => one - other);
}

const isSameDay = (typed: Typed, place: number): boolean =>
  ['statutoryUnit', 'committedUnit'].some((part) => typed[`t${place}.${part}`] === 'same-day');

/** Whether a row holds for a case. */
export const caseField = (row: string, key: string): string => `${row}.case.${key}`;

/** A record as its form shows it. */
export const typedOf = (record: ProcedureRecord): Typed => ({
  name: record.name,
  field: record.field,
  code: record.code ?? '',
  who: record.who ?? '',
  purpose: record.purpose ?? '',
  sets: String(record.sets ?? 1),
  result: record.result.map((one) => (typeof one === 'string' ? one : one.join(' | '))).join('\n'),
  authorisation: record.authorisation,
  requirements: record.requirements,
  law: record.law.join('\n'),
  source: record.source,
  ...Object.assign({}, ...record.papers.map((paper, index) => paperFields(paper, `p${index + 1}`))),
  ...Object.assign({}, ...record.fees.map((fee, index) => feeFields(fee, `f${index + 1}`))),
  ...Object.assign({}, ...record.time.map((time, index) => timeFields(time, `t${index + 1}`))),
  ...Object.fromEntries((record.steps ?? []).map(([, , , hours], index) => [`s${index + 1}.hours`, amountText(hours)])),
});

const paperFields = (paper: ProcedureRecord['papers'][number], row: string): Typed => ({
  [`${row}.name`]: paper.name,
  [`${row}.original`]: String(paper.original),
  [`${row}.copy`]: String(paper.copy),
  [`${row}.show`]: tick(paper.show),
  [`${row}.required`]: tick(paper.required),
  [`${row}.form`]: paper.form ?? '',
  [`${row}.note`]: paper.note ?? '',
  ...caseFields(paper.cases, row),
});

const feeFields = (fee: ProcedureRecord['fees'][number], row: string): Typed => ({
  [`${row}.kind`]: fee.kind,
  [`${row}.name`]: fee.name,
  [`${row}.dong`]: String(fee.dong),
  [`${row}.per`]: fee.per,
  [`${row}.basis`]: fee.basis ?? '',
  [`${row}.exempt`]: fee.exempt ?? '',
  [`${row}.nobody`]: tick(fee.exempt === null),
  [`${row}.furtherFrom`]: fee.further ? String(fee.further.from) : '',
  [`${row}.furtherDong`]: fee.further ? String(fee.further.dong) : '',
  [`${row}.most`]: fee.most === undefined ? '' : String(fee.most),
  ...caseFields(fee.cases, row),
});

const timeFields = (time: ProcedureRecord['time'][number], row: string): Typed => ({
  [`${row}.channel`]: time.channel,
  ...periodFields(time.statutory, `${row}.statutory`),
  ...periodFields(time.committed, `${row}.committed`),
  ...caseFields(time.cases, row),
});

const periodFields = ([amount, unit]: RecordedPeriod, name: string): Typed => ({
  [name]: unit === 'same-day' ? '' : amountText(amount),
  [`${name}Unit`]: unit,
});

const caseFields = (cases: readonly string[] | undefined, row: string): Typed =>
  Object.fromEntries((cases ?? []).map((key) => [caseField(row, key), 'yes']));

const tick = (yes: boolean): string => (yes ? 'yes' : '');
const amountText = (amount: number): string => String(amount).replace('.', ',');
