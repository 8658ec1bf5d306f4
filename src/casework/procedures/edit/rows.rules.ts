import { parseDay } from '#platform/time/index.ts';
import { channels } from '../versions/limits.rules.ts';
import type { ProcedureRecord, RecordedPeriod } from '../versions/record.form.ts';
import { type Cases, casesOf, type Read } from './cases.rules.ts';
import { type GroundWrong, readGrounds } from './grounds.rules.ts';
import { amountOf, wholeOf } from './numbers.rules.ts';
import { rowsOf, type Typed } from './typed.rules.ts';

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
    | GroundWrong['reason']
    | 'grounds-without-words'
    | 'kept-percent'
    | 'kept-of-levy'
    | 'period-unreadable'
    | 'committed-longer'
    | 'time-twice'
    | 'case-gone'
    | 'way-day-unreadable';
}

/** What the record says more of a row, where it says it. */
const ifSaid = <Value extends object>(said: unknown, value: Value): Partial<Value> => (said ? value : {});

type Paper = ProcedureRecord['papers'][number];

/** The papers: each with a name of its own, and with something that is asked of it. */
export function readPapers(typed: Typed, cases: Cases, known: number): Read<Paper, RowReason> {
  const reasons: RowReason[] = [];
  const names = new Set<string>();
  const rows = rowsOf(typed, 'p', known).map((place): Paper => {
    const row = `p${place}`;
    const gone = (): unknown => reasons.push({ field: `${row}.name`, reason: 'case-gone' });
    const said = (part: string): string => (typed[`${row}.${part}`] ?? '').trim();
    const count = (part: 'original' | 'copy'): number => {
      const value = wholeOf(said(part) || '0');
      if (value === undefined || value > 99) reasons.push({ field: `${row}.${part}`, reason: 'count-wrong' });
      return value ?? 0;
    };
    // Typed in a box of several lines, printed in one.
    const name = said('name').replaceAll(/\s+/g, ' ');
    if (!name) reasons.push({ field: `${row}.name`, reason: 'paper-nameless' });
    else if (names.has(name)) reasons.push({ field: `${row}.name`, reason: 'paper-twice' });
    names.add(name);
    const asked = { original: count('original'), copy: count('copy'), show: said('show') === 'yes' };
    if (asked.original + asked.copy === 0 && !asked.show)
      reasons.push({ field: `${row}.original`, reason: 'paper-asks-nothing' });
    return {
      ...{ name, ...asked, required: said('required') === 'yes' },
      ...casesOf(typed, row, { cases, gone }),
      ...ifSaid(said('form'), { form: said('form') }),
      ...ifSaid(said('note'), { note: said('note') }),
    };
  });
  return { rows, reasons };
}

type Fee = ProcedureRecord['fees'][number];

/** The fees: phí and lệ phí, whole đồng for each of something, and whom the law exempts. */
export function readFees(typed: Typed, cases: Cases, known: number): Read<Fee, RowReason> {
  const reasons: RowReason[] = [];
  const rows = rowsOf(typed, 'f', known).map((place): Fee => {
    const row = `f${place}`;
    const gone = (): unknown => reasons.push({ field: `${row}.name`, reason: 'case-gone' });
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
    const { grounds, wrong } = readGrounds(said('grounds'));
    const words = said('nobody') === 'yes' ? '' : said('exempt');
    if (grounds.length > 0 && !words) reasons.push({ field: `${row}.grounds`, reason: 'grounds-without-words' });
    const kept = wholeOf(said('kept').replace(/\s*%$/, '') || '0') ?? 101;
    if (kept > 100) reasons.push({ field: `${row}.kept`, reason: 'kept-percent' });
    else if (kept > 0 && said('kind') !== 'phí') reasons.push({ field: `${row}.kept`, reason: 'kept-of-levy' });
    for (const { reason } of wrong) reasons.push({ field: `${row}.grounds`, reason });
    return {
      ...{ kind: said('kind') === 'phí' ? 'phí' : 'lệ phí', name: said('name'), dong: sum, per: said('per') },
      exempt: said('nobody') === 'yes' ? null : said('exempt'),
      ...ifSaid(said('exempt') && said('exemptSource'), { exemptSource: said('exemptSource') }),
      ...ifSaid(grounds.length > 0, { grounds: [...grounds] }),
      ...casesOf(typed, row, { cases, gone }),
      ...ifSaid(said('basis'), { basis: said('basis') }),
      ...(further ? { further } : {}),
      ...(said('most') ? { most: Math.max(1, dong('most')) } : {}),
      ...ifSaid(kept > 0 && kept <= 100, { kept }),
    };
  });
  return { rows, reasons };
}

type Time = ProcedureRecord['time'][number];

/** The limits by channel: what the law says, and what the district commits itself to, which is never longer. */
export function readTimes(typed: Typed, cases: Cases): Read<Time, RowReason> {
  const reasons: RowReason[] = [];
  const seen = new Set<string>();
  const rows = rowsOf(typed, 't').map((place): Time => {
    const row = `t${place}`;
    const gone = (): unknown => reasons.push({ field: `${row}.statutory`, reason: 'case-gone' });
    const period = (part: 'statutory' | 'committed'): RecordedPeriod => {
      const read = periodOf(typed[`${row}.${part}`] ?? '', typed[`${row}.${part}Unit`] ?? '');
      if (!read) reasons.push({ field: `${row}.${part}`, reason: 'period-unreadable' });
      return read ?? [0, 'working-day'];
    };
    const channel = channels.find((one) => one === typed[`${row}.channel`]) ?? 'direct';
    const source = (typed[`${row}.source`] ?? '').trim();
    const time: Time = {
      channel,
      statutory: period('statutory'),
      committed: period('committed'),
      ...casesOf(typed, row, { cases, gone }),
      ...opening(typed[`${row}.from`] ?? '', () =>
        reasons.push({ field: `${row}.from`, reason: 'way-day-unreadable' }),
      ),
      ...ifSaid(source, { source }),
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

/** From which day a way is open, as it was typed; nothing typed: as long as the version holds. */
function opening(typed: string, unreadable: () => unknown): Pick<Time, 'from'> {
  const from = typed.trim() ? parseDay(typed) : undefined;
  if (typed.trim() && !from) unreadable();
  return from ? { from: from.toString() } : {};
}

export const periodUnits = ['hour', 'half-day', 'working-day', 'calendar-day', 'month', 'same-day'] as const;

/** A length of time as it was typed; undefined where it is none. */
export function periodOf(amount: string, unit: string): RecordedPeriod | undefined {
  const known = periodUnits.find((one) => one === unit);
  if (known === 'same-day') return [0, known];
  const read = amountOf(amount);
  return known && read !== undefined && read > 0 ? [read, known] : undefined;
}
