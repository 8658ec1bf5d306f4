import { accept, type Result, refuse } from '#platform/result/index.ts';
import { parseDay } from '#platform/time/index.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import { alike } from './alike.rules.ts';
import { type CaseReason, type Cases, casesOf, readCases } from './cases.rules.ts';
import { type DutyReason, examinedAt, readDuty } from './duty.rules.ts';
import { type GeneralReason, generalReasons } from './general.rules.ts';
import { type PartyGround, type PartyReason, readParties } from './parties.rules.ts';
import { contentOf, recordOf } from './record.rules.ts';
import { type RefusalReason, readRefusal } from './refusal.rules.ts';
import { periodOf, type RowReason, readFees, readPapers, readTimes } from './rows.rules.ts';
import { readSteps, type StepReason } from './steps.rules.ts';
import type { Typed } from './typed.rules.ts';

/** The version that is edited, as it stands; of a procedure that is not there yet, what it begins as. */
export interface Base {
  readonly record: ProcedureRecord;
  /** Null where there is no version yet. */
  readonly validFrom: Temporal.PlainDate | null;
  readonly validTo: Temporal.PlainDate | null;
}

/** What a draft is judged against. */
export interface Ground extends PartyGround {
  /** The names of the fields there are. */
  readonly fields: readonly string[];
  /** The keys of every unit there is. */
  readonly units: ReadonlySet<string>;
}

interface Judging extends Ground {
  readonly today: Temporal.PlainDate;
  readonly base: Base;
}

/** A version that may be written: what it says, from when, and why. */
export interface Draft {
  readonly record: ProcedureRecord;
  readonly from: Temporal.PlainDate;
  readonly why: string;
  /** In force from the day of the version it is made of: it takes its place. */
  readonly replaces: boolean;
  /** Other rooms receive it, or another office settles it. */
  readonly moves: boolean;
}

export type DraftReason =
  | RowReason
  | CaseReason
  | StepReason
  | RefusalReason
  | DutyReason
  | PartyReason
  | GeneralReason
  | { readonly field: 'verification'; readonly reason: 'period-unreadable' | 'case-gone' }
  | { readonly field: 'validFrom'; readonly reason: 'day-unreadable' | 'day-past' | 'other-version' }
  | { readonly field: 'why'; readonly reason: 'why-missing' }
  | { readonly reason: 'nothing-changed' };

/**
 * May this be a version, in force from a day that is not past? Every reason at once. What a draft does
 * not tell of (one begun before the form asked for it) stays as it is in the version edited.
 */
export function readDraft(typed: Typed, judging: Judging): Result<Draft, DraftReason> {
  const { today, base, fields } = judging;
  const { record: before } = base;
  const cases = readCases(typed, before.cases.length);
  const parties = readParties(typed, before, judging);
  const papers = readPapers(typed, cases.rows, before.papers.length);
  const fees = readFees(typed, cases.rows, before.fees.length);
  const time = readTimes(typed, cases.rows);
  const verification = readVerification(typed, cases.rows);
  const { units, books } = judging;
  const steps = readSteps(typed, { cases: cases.rows, known: before.steps?.length ?? 0, units });
  const refusal = readRefusal(typed, before, { units, books, examined: examinedAt(steps.rows).length > 0 });
  const { duty, reasons: ofDuty } = readDuty(typed, before, steps.rows);
  const from = parseDay(typed.validFrom ?? '');
  const why = (typed.why ?? '').trim();
  const reasons: DraftReason[] = [
    ...generalReasons(typed, fields),
    ...parties.reasons,
    ...[cases, papers, fees, time, verification, steps, refusal].flatMap(
      (part): readonly DraftReason[] => part.reasons,
    ),
    ...ofDuty,
    ...dayReasons(from, today, base),
    ...(why ? [] : [{ field: 'why', reason: 'why-missing' } as const]),
  ];
  if (reasons.length > 0 || !from) return refuse(...reasons);
  const record = recordOf(typed, base, from.toString(), {
    ...{ cases: [...cases.rows], papers: [...papers.rows], fees: [...fees.rows], time: [...time.rows] },
    ...parties.parties,
    ...verification.value,
    ...(before.steps || steps.rows.length > 0 ? { steps: [...steps.rows] } : {}),
    ...(duty ? { duty } : {}),
    refused: refusal.refused,
  });
  if (base.validFrom && contentOf(record) === contentOf(before)) return refuse({ reason: 'nothing-changed' });
  const replaces = base.validFrom !== null && from.equals(base.validFrom);
  return accept({ record, from, why, replaces, moves: !alike(roomsAsked(record), roomsAsked(before)) });
}

const roomsAsked = ({ level, settles, receivedAt }: ProcedureRecord): unknown => [level, settles, receivedAt ?? null];

/** By how much the limit grows when another body is asked, and in which cases (none ticked: in all); empty: by nothing. */
function readVerification(typed: Typed, cases: Cases) {
  const [amount = '', unit = ''] = [typed.verification, typed.verificationUnit];
  if (!amount.trim() && unit !== 'same-day') return { value: { verification: null }, reasons: [] };
  const reasons: DraftReason[] = [];
  const verification = periodOf(amount, unit) ?? null;
  if (!verification) reasons.push({ field: 'verification', reason: 'period-unreadable' });
  const gone = () => reasons.push({ field: 'verification', reason: 'case-gone' });
  const { cases: held } = casesOf(typed, 'verification', { cases, gone });
  return { value: { verification, ...(held ? { verificationCases: held } : {}) }, reasons };
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
  if ((validFrom && before(from, validFrom)) || (validTo && !before(from, validTo)))
    return [{ field: 'validFrom', reason: 'other-version' }];
  return [];
}
