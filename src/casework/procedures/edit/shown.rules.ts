import { formatDay } from '#platform/time/index.ts';
import type { ProcedureRecord, RecordedPeriod } from '../versions/record.form.ts';
import { dutyFields } from './duty.rules.ts';
import { groundsTyped } from './grounds.rules.ts';
import { amountText } from './numbers.rules.ts';
import { refusalFields } from './refusal.rules.ts';
import { caseField, type Typed } from './typed.rules.ts';

/** A record as its form shows it. */
export const typedOf = (record: ProcedureRecord): Typed => ({
  ...generalFields(record),
  ...partyFields(record),
  ...(record.verification ? periodFields(record.verification, 'verification') : {}),
  ...Object.fromEntries((record.verificationCases ?? []).map((key) => [caseField('verification', key), 'yes'])),
  ...refusalFields(record),
  ...dutyFields(record.duty),
  requirements: record.requirements,
  law: record.law.join('\n'),
  source: record.source,
  ...rows(record.cases, 'c', ({ key, name, code }) => ({ key, name, code: code ?? '' })),
  ...rows(record.papers, 'p', paperFields),
  ...rows(record.fees, 'f', feeFields),
  ...rows(record.time, 't', timeFields),
  ...rows(record.steps ?? [], 's', ([name, unit, role, hours, cases]) => ({
    ...{ name, unit, role, hours: amountText(hours) },
    ...caseFields(cases),
  })),
});

/** A draft with the parts that its form did not ask for when it was begun, as the version before has them. */
export const wholeDraft = (typed: Typed, record: ProcedureRecord): Typed => ({
  ...(typed.refusedBy === undefined ? refusalFields(record) : {}),
  ...(typed.dutyPayTo === undefined ? dutyFields(record.duty) : {}),
  ...typed,
});

const generalFields = (record: ProcedureRecord): Typed => ({
  name: record.name,
  field: record.field,
  code: record.code ?? '',
  who: record.who ?? '',
  purpose: record.purpose ?? '',
  ...{ nextVi: record.next?.vi ?? '', nextEn: record.next?.en ?? '' },
  ...{ nextOffice: record.next?.office ?? '', nextAddress: record.next?.address ?? '' },
  sets: String(record.sets ?? 1),
  result: record.result.map((one) => (typeof one === 'string' ? one : one.join(' | '))).join('\n'),
  authorisation: record.authorisation,
  presence: tick(record.presence === 'both'),
  privacy: tick(record.privacy === 'field-only'),
});

const partyFields = ({ settles, sign, level, receivedAt, reception }: ProcedureRecord): Typed => ({
  level,
  reception: reception ?? 'desk',
  settles,
  signTitle: sign.title,
  signUnit: sign.unit,
  signSeal: sign.seal,
  signBook: sign.bookName,
  ...Object.fromEntries(roomsOf({ level, receivedAt }).map((room) => [roomField(room), 'yes'])),
});

/** Whether a room, or every room of a level, receives. */
export const roomField = (room: string): string => `room.${room}`;

/** Where a record is received: named, or those of its level. */
export const roomsOf = ({ level, receivedAt }: Pick<ProcedureRecord, 'level' | 'receivedAt'>): readonly string[] =>
  receivedAt ?? [level === 'district' ? 'district' : 'communes'];

const rows = <Row>(of: readonly Row[], kind: string, fields: (row: Row) => Typed): Typed =>
  Object.fromEntries(
    of.flatMap((row, index) =>
      Object.entries(fields(row)).map(([part, value]) => [`${kind}${index + 1}.${part}`, value]),
    ),
  );

const paperFields = (paper: ProcedureRecord['papers'][number]): Typed => ({
  name: paper.name,
  original: String(paper.original),
  copy: String(paper.copy),
  show: tick(paper.show),
  required: tick(paper.required),
  form: paper.form ?? '',
  note: paper.note ?? '',
  ...caseFields(paper.cases),
});

const feeFields = (fee: ProcedureRecord['fees'][number]): Typed => ({
  kind: fee.kind,
  name: fee.name,
  dong: String(fee.dong),
  per: fee.per,
  basis: fee.basis ?? '',
  exempt: fee.exempt ?? '',
  exemptSource: fee.exemptSource ?? '',
  grounds: groundsTyped(fee.grounds),
  nobody: tick(fee.exempt === null),
  furtherFrom: fee.further ? String(fee.further.from) : '',
  furtherDong: fee.further ? String(fee.further.dong) : '',
  most: fee.most === undefined ? '' : String(fee.most),
  kept: fee.kept === undefined ? '' : String(fee.kept),
  ...caseFields(fee.cases),
});

const timeFields = (time: ProcedureRecord['time'][number]): Typed => ({
  channel: time.channel,
  ...periodFields(time.statutory, 'statutory'),
  ...periodFields(time.committed, 'committed'),
  from: time.from ? formatDay(Temporal.PlainDate.from(time.from)) : '',
  source: time.source ?? '',
  ...caseFields(time.cases),
});

const periodFields = ([amount, unit]: RecordedPeriod, name: string): Typed => ({
  [name]: unit === 'same-day' ? '' : amountText(amount),
  [`${name}Unit`]: unit,
});

const caseFields = (cases: readonly string[] | undefined): Typed =>
  Object.fromEntries((cases ?? []).map((key) => [caseField('', key).slice(1), 'yes']));

const tick = (yes: boolean): string => (yes ? 'yes' : '');
