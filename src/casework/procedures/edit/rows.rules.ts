import type { ProcedureRecord, RecordedPeriod } from '../versions/record.form.ts';
import { caseField, rowsOf, type Typed } from './typed.rules.ts';

/** What is wrong with a row; the field is the one to mend. */
export interface RowReason {
  readonly field: string;
  readonly reason:
    | 'paper-nameless'
    | 'paper-twice'
    | 'paper-asks-nothing'
    | 'count-wrong'
    | 'fee-nameless'
    | 'dong-unreadable'
    | 'per-missing'
    | 'further-half'
    | 'period-unreadable'
    | 'committed-longer'
    | 'time-twice'
    | 'hours-unreadable';
}

/** What was read of the rows of one kind, and everything wrong with them. */
interface Read<Row> {
  readonly rows: readonly Row[];
  readonly reasons: readonly RowReason[];
}

type Cases = ProcedureRecord['cases'];

/** What the record says more of a row, where it says it. */
const ifSaid = <Value extends object>(said: unknown, value: Value): Partial<Value> => (said ? value : {});

const casesOf = (typed: Typed, row: string, cases: Cases): { cases?: string[] } => {
  const keys = cases.map(({ key }) => key).filter((key) => typed[caseField(row, key)] === 'yes');
  return ifSaid(keys.length > 0, { cases: keys });
};

type Paper = ProcedureRecord['papers'][number];

/** The papers: each with a name of its own, and with something that is asked of it. */
export function readPapers(typed: Typed, { cases, papers }: Pick<ProcedureRecord, 'cases' | 'papers'>): Read<Paper> {
  const reasons: RowReason[] = [];
  const names = new Set<string>();
  const rows = rowsOf(typed, 'p', papers.length).map((place): Paper => {
    const row = `p${place}`;
    const said = (part: string): string => (typed[`${row}.${part}`] ?? '').trim();
    const count = (part: 'original' | 'copy'): number => {
      const value = wholeOf(said(part) || '0');
      if (value === undefined || value > 99) reasons.push({ field: `${row}.${part}`, reason: 'count-wrong' });
      return value ?? 0;
    };
    const name = said('name');
    if (!name) reasons.push({ field: `${row}.name`, reason: 'paper-nameless' });
    else if (names.has(name)) reasons.push({ field: `${row}.name`, reason: 'paper-twice' });
    names.add(name);
    const asked = { original: count('original'), copy: count('copy'), show: said('show') === 'yes' };
    if (asked.original + asked.copy === 0 && !asked.show)
      reasons.push({ field: `${row}.original`, reason: 'paper-asks-nothing' });
    return {
      ...{ name, ...asked, required: said('required') === 'yes' },
      ...casesOf(typed, row, cases),
      ...ifSaid(said('form'), { form: said('form') }),
      ...ifSaid(said('note'), { note: said('note') }),
    };
  });
  return { rows, reasons };
}

type Fee = ProcedureRecord['fees'][number];

/** The fees: phí and lệ phí, whole đồng for each of something, and whom the law exempts. */
export function readFees(typed: Typed, { cases, fees }: Pick<ProcedureRecord, 'cases' | 'fees'>): Read<Fee> {
  const reasons: RowReason[] = [];
  const rows = rowsOf(typed, 'f', fees.length).map((place): Fee => {
    const row = `f${place}`;
    const said = (part: string): string => (typed[`${row}.${part}`] ?? '').trim();
    const dong = (part: string): number => {
      const value = wholeOf(said(part).replaceAll('.', ''));
      if (value === undefined) reasons.push({ field: `${row}.${part}`, reason: 'dong-unreadable' });
      return value ?? 0;
    };
    if (!said('name')) reasons.push({ field: `${row}.name`, reason: 'fee-nameless' });
    const sum = dong('dong');
    if (!said('per')) reasons.push({ field: `${row}.per`, reason: 'per-missing' });
    const from = wholeOf(said('furtherFrom'));
    const further = said('furtherFrom') || said('furtherDong') ? { from: from ?? 0, dong: dong('furtherDong') } : null;
    if (further && further.from < 2) reasons.push({ field: `${row}.furtherFrom`, reason: 'further-half' });
    return {
      ...{ kind: said('kind') === 'phí' ? 'phí' : 'lệ phí', name: said('name'), dong: sum, per: said('per') },
      exempt: said('nobody') === 'yes' ? null : said('exempt'),
      ...casesOf(typed, row, cases),
      ...ifSaid(said('basis'), { basis: said('basis') }),
      ...(further ? { further } : {}),
      ...(said('most') ? { most: Math.max(1, dong('most')) } : {}),
    };
  });
  return { rows, reasons };
}

type Time = ProcedureRecord['time'][number];

/** The limits by channel: what the law says, and what the district commits itself to, which is never longer. */
export function readTimes(typed: Typed, { cases }: Pick<ProcedureRecord, 'cases'>): Read<Time> {
  const reasons: RowReason[] = [];
  const seen = new Set<string>();
  const rows = rowsOf(typed, 't').map((place): Time => {
    const row = `t${place}`;
    const period = (part: 'statutory' | 'committed'): RecordedPeriod => {
      const read = periodOf(typed[`${row}.${part}`] ?? '', typed[`${row}.${part}Unit`] ?? '');
      if (!read) reasons.push({ field: `${row}.${part}`, reason: 'period-unreadable' });
      return read ?? [0, 'working-day'];
    };
    const channel = channels.find((one) => one === typed[`${row}.channel`]) ?? 'direct';
    const time = {
      channel,
      statutory: period('statutory'),
      committed: period('committed'),
      ...casesOf(typed, row, cases),
    };
    const holds = JSON.stringify([channel, time.cases]);
    if (seen.has(holds)) reasons.push({ field: `${row}.statutory`, reason: 'time-twice' });
    seen.add(holds);
    const [[law, lawUnit], [own, ownUnit]] = [time.statutory, time.committed];
    if (lawUnit === ownUnit && own > law) reasons.push({ field: `${row}.committed`, reason: 'committed-longer' });
    return time;
  });
  return { rows, reasons };
}

export const channels = ['direct', 'online', 'post'] as const;
export const periodUnits = ['hour', 'half-day', 'working-day', 'calendar-day', 'month', 'same-day'] as const;

function periodOf(amount: string, unit: string): RecordedPeriod | undefined {
  const known = periodUnits.find((one) => one === unit);
  if (known === 'same-day') return [0, known];
  const read = amountOf(amount);
  return known && read !== undefined && read > 0 ? [read, known] : undefined;
}

type Steps = NonNullable<ProcedureRecord['steps']>;

/** The steps as they were, with the hours typed for each. */
export function readHours(typed: Typed, steps: Steps): Read<Steps[number]> {
  const reasons: RowReason[] = [];
  const rows = steps.map((step, index): Steps[number] => {
    const field = `s${index + 1}.hours`;
    const [name, unit, role, before, cases] = step;
    const hours = typed[field] === undefined ? before : amountOf(typed[field]);
    if (hours === undefined) reasons.push({ field, reason: 'hours-unreadable' });
    return cases ? [name, unit, role, hours ?? before, cases] : [name, unit, role, hours ?? before];
  });
  return { rows, reasons };
}

const wholeOf = (text: string): number | undefined => (/^\d{1,12}$/.test(text) ? Number(text) : undefined);

const amountOf = (text: string): number | undefined =>
  /^\d{1,4}([.,]\d{1,2})?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : undefined;
