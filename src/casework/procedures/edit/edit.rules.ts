import { accept, type Result, refuse } from '#platform/result/index.ts';
import { parseDay } from '#platform/time/index.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import { type RowReason, readFees, readHours, readPapers, readTimes } from './rows.rules.ts';
import type { Typed } from './typed.rules.ts';

/** The version that is edited, as it stands. */
export interface Base {
  readonly record: ProcedureRecord;
  readonly validFrom: Temporal.PlainDate;
  readonly validTo: Temporal.PlainDate | null;
}

interface Ground {
  readonly today: Temporal.PlainDate;
  readonly base: Base;
  /** The names of the fields there are. */
  readonly fields: readonly string[];
}

/** A version that may be written: what it says, from when, and why. */
export interface Draft {
  readonly record: ProcedureRecord;
  readonly from: Temporal.PlainDate;
  readonly why: string;
  /** In force from the day of the version it is made of: it takes its place. */
  readonly replaces: boolean;
}

export type DraftReason =
  | RowReason
  | { readonly field: 'validFrom'; readonly reason: 'day-unreadable' | 'day-past' | 'other-version' }
  | { readonly field: 'why'; readonly reason: 'why-missing' }
  | { readonly field: 'name'; readonly reason: 'name-missing' }
  | { readonly field: 'field'; readonly reason: 'field-unknown' }
  | { readonly field: 'code'; readonly reason: 'code-unreadable' }
  | { readonly field: 'sets'; readonly reason: 'sets-wrong' }
  | { readonly field: 'source'; readonly reason: 'source-missing' }
  | { readonly reason: 'nothing-changed' };

/**
 * May this be a version, in force from a day that is not past? Every reason at once. What the form does not ask (cases, signer,
 * refusal, who receives) stays as it is in the version edited.
 */
export function readDraft(typed: Typed, { today, base, fields }: Ground): Result<Draft, DraftReason> {
  const parts = [
    readPapers(typed, base.record),
    readFees(typed, base.record),
    readTimes(typed, base.record),
    readHours(typed, base.record.steps ?? []),
  ] as const;
  const from = parseDay(typed.validFrom ?? '');
  const why = (typed.why ?? '').trim();
  const reasons: DraftReason[] = [
    ...dayReasons(from, today, base),
    ...(why ? [] : [{ field: 'why', reason: 'why-missing' } as const]),
    ...generalReasons(typed, fields),
    ...parts.flatMap((part) => part.reasons),
  ];
  if (reasons.length > 0 || !from) return refuse(...reasons);
  const [papers, fees, time, steps] = parts;
  const record = recordOf(typed, base, from.toString(), {
    ...{ papers: [...papers.rows], fees: [...fees.rows], time: [...time.rows] },
    ...(base.record.steps ? { steps: [...steps.rows] } : {}),
  });
  if (contentOf(record) === contentOf(base.record)) return refuse({ reason: 'nothing-changed' });
  return accept({ record, from, why, replaces: from.equals(base.validFrom) });
}

function dayReasons(
  from: Temporal.PlainDate | undefined,
  today: Temporal.PlainDate,
  { validFrom, validTo }: Base,
): DraftReason[] {
  const before = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
    Temporal.PlainDate.compare(one, other) < 0;
  if (!from) return [{ field: 'validFrom', reason: 'day-unreadable' }];
  if (before(from, today)) return [{ field: 'validFrom', reason: 'day-past' }];
  if (before(from, validFrom) || (validTo && !before(from, validTo)))
    return [{ field: 'validFrom', reason: 'other-version' }];
  return [];
}

function generalReasons(typed: Typed, fields: readonly string[]): DraftReason[] {
  const reasons: DraftReason[] = [];
  const sets = Number(typed.sets);
  if (!typed.name?.trim()) reasons.push({ field: 'name', reason: 'name-missing' });
  if (!fields.includes(typed.field ?? '')) reasons.push({ field: 'field', reason: 'field-unknown' });
  if (!/^(\d\.\d{6})?$/.test((typed.code ?? '').trim())) reasons.push({ field: 'code', reason: 'code-unreadable' });
  if (!Number.isInteger(sets) || sets < 1 || sets > 20) reasons.push({ field: 'sets', reason: 'sets-wrong' });
  if (!typed.source?.trim()) reasons.push({ field: 'source', reason: 'source-missing' });
  return reasons;
}

type Rows = Pick<ProcedureRecord, 'papers' | 'fees' | 'time' | 'steps'>;

export const authorisations = ['none', 'written', 'certified', 'kin', 'forbidden'] as const;

function recordOf(typed: Typed, { record: base, validTo }: Base, from: string, rows: Rows): ProcedureRecord {
  const said = (part: string): string => (typed[part] ?? '').trim();
  const { who: _who, purpose: _purpose, sets, ...stays } = base;
  const code = said('code') || null;
  const record: ProcedureRecord = {
    ...stays,
    ...rows,
    ...(code === base.code ? {} : { code, codeFrom: code ? from : null, codeTo: null }),
    ...{ name: said('name'), field: said('field'), source: said('source'), requirements: said('requirements') },
    ...(said('who') ? { who: said('who') } : {}),
    ...(said('purpose') ? { purpose: said('purpose') } : {}),
    ...(sets === undefined && said('sets') === '1' ? {} : { sets: Number(said('sets')) }),
    result: linesIn(said('result')).map(resultOf),
    law: linesIn(said('law')),
    authorisation: authorisations.find((one) => one === typed.authorisation) ?? base.authorisation,
    validFrom: from,
    validTo: validTo?.toString() ?? null,
  };
  return base.verified ? { ...record, verified: stillVerified(record, base) } : record;
}

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function resultOf(line: string): ProcedureRecord['result'][number] {
  const [name = '', note = ''] = line.split(' | ').map((part) => part.trim());
  return note ? [name, note] : name;
}

/** What was checked against a source and says something else now is checked no more. */
function stillVerified(record: ProcedureRecord, base: ProcedureRecord): NonNullable<ProcedureRecord['verified']> {
  const said = {
    code: (one: ProcedureRecord) => one.code,
    name: (one: ProcedureRecord) => one.name,
    time: (one: ProcedureRecord) => one.time,
    fee: (one: ProcedureRecord) => one.fees,
    papers: (one: ProcedureRecord) => one.papers,
  };
  return (base.verified ?? []).filter((part) => alike(said[part](record), said[part](base)));
}

/** All that a record says, whenever it holds. */
const contentOf = ({ validFrom: _from, validTo: _to, verified: _verified, ...content }: ProcedureRecord): string =>
  plain(content);

/** Do two parts of records say the same? */
export const alike = (one: unknown, other: unknown): boolean => plain(one) === plain(other);

/** Written with its keys in order: as it comes from the database they stand in another one. */
const plain = (value: unknown): string =>
  JSON.stringify(value, (_key, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => one.localeCompare(other)))
      : part,
  );
