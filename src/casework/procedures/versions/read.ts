import type { ProcedureRecord, RecordedPeriod } from './record.form.ts';
import type { Fee, Level, Paper, Period, Refusal, Standing, Step, TimeLimit, Version } from './version.ts';

/** The columns of a version's row that stand beside its content. */
export interface VersionRow {
  id: string;
  procedure_id: string;
  key: string;
  level: Level;
  name: string;
  field_key: string;
  field: string;
  settles: string;
  scope: string | null;
  code: string | null;
  code_from: Temporal.PlainDate | null;
  code_to: Temporal.PlainDate | null;
  valid_from: Temporal.PlainDate;
  valid_to: Temporal.PlainDate | null;
  standing: Standing;
  lacks: string[];
  content: ProcedureRecord;
  definition_id: string | null;
}

/** Reads a stored row as the version the rules speak of. */
export const toVersion = (row: VersionRow): Version => ({
  id: row.id,
  procedureId: row.procedure_id,
  key: row.key,
  level: row.level,
  name: row.name,
  fieldKey: row.field_key,
  field: row.field,
  settles: row.settles,
  scope: row.scope,
  code: row.code,
  codeFrom: row.code_from,
  codeTo: row.code_to,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  standing: row.standing,
  lacks: row.lacks,
  definitionId: row.definition_id,
  ...contentOf(row.content),
});

const contentOf = (record: ProcedureRecord) => ({
  sign: record.sign,
  result: record.result.map((one) => (typeof one === 'string' ? one : one[0])),
  resultNotes: record.result.map((one) => (typeof one === 'string' ? '' : one[1])),
  purpose: record.purpose ?? '',
  who: record.who ?? '',
  next: record.next ? { en: '', office: '', address: '', ...record.next } : null,
  sets: record.sets ?? 1,
  cases: record.cases.map((one) => ({ ...one, code: one.code ?? null })),
  papers: record.papers.map(paperOf),
  fees: record.fees.map(feeOf),
  times: timesOf(record),
  verification: record.verification && {
    ...periodOf(record.verification),
    cases: record.verificationCases ?? [],
  },
  duty: record.duty ? { ...record.duty, steps: record.duty.steps ?? [] } : null,
  authorisation: record.authorisation,
  bothPresent: record.presence === 'both',
  law: record.law,
  requirements: record.requirements,
  steps: stepsOf(record),
  refusal: refusalOf(record),
  process: record.process ?? null,
  fieldOnly: record.privacy === 'field-only',
  reception: record.reception ?? ('desk' as const),
  verified: record.verified ?? [],
  source: record.source,
});

const paperOf = (paper: ProcedureRecord['papers'][number], index: number): Paper => ({
  ...paper,
  key: `giay-to-${index + 1}`,
  cases: paper.cases ?? [],
  form: paper.form ?? null,
  note: paper.note ?? '',
});

const feeOf = (fee: ProcedureRecord['fees'][number], index: number): Fee => ({
  ...fee,
  key: `khoan-${index + 1}`,
  dong: BigInt(fee.dong),
  exemptSource: fee.exemptSource ?? null,
  grounds: (fee.grounds ?? []).map((one) => ({ percent: 100, law: '', paper: '', asks: [], ...one })),
  cases: fee.cases ?? [],
  basis: fee.basis ?? '',
  further: fee.further ? { from: fee.further.from, dong: BigInt(fee.further.dong) } : null,
  most: fee.most === undefined ? null : BigInt(fee.most),
  kept: fee.kind === 'phí' ? (fee.kept ?? 0) : 0,
});

/** The limits of a record, one object a row. */
export const timesOf = (record: Pick<ProcedureRecord, 'time'>): TimeLimit[] => record.time.map(timeOf);

const timeOf = (time: ProcedureRecord['time'][number]): TimeLimit => ({
  channel: time.channel,
  statutory: periodOf(time.statutory),
  committed: periodOf(time.committed),
  cases: time.cases ?? [],
  from: time.from === undefined ? null : Temporal.PlainDate.from(time.from),
  source: time.source ?? '',
});

const periodOf = ([amount, unit]: RecordedPeriod): Period => ({ amount, unit });

/** The step table of a record, one object a row. */
export const stepsOf = (record: Pick<ProcedureRecord, 'steps'>): Step[] => stepsIn(record.steps ?? []);

const stepsIn = (rows: NonNullable<ProcedureRecord['steps']>): Step[] =>
  rows.map(([name, unit, role, hours, cases]) => ({ name, unit, role, hours, cases: cases ?? [] }));

/** The written refusal of a record, its steps one object a row; null where it has none. */
export const refusalOf = ({ refusal }: Pick<ProcedureRecord, 'refusal'>): Refusal | null =>
  refusal ? { ...refusal, steps: stepsIn(refusal.steps) } : null;
