import { type Calendar, explainDeadline } from '#foundations/calendar/rules.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { dayOf, parseDay } from '#platform/time/index.ts';
import type { Extension } from '../dossier/extension.store.ts';

/** What the body that was asked wrote back. */
export interface Answer {
  /** The day its answer came. */
  readonly on: Temporal.PlainDate | null;
  readonly from: string;
  /** What it says, in short. */
  readonly said: string;
}

export type AnswerReason =
  | {
      readonly field: 'answeredOn';
      readonly reason: 'answer-day-missing' | 'answer-day-future' | 'answer-before-asked';
    }
  | { readonly field: 'from'; readonly reason: 'answer-from-missing' }
  | { readonly field: 'said'; readonly reason: 'answer-missing' }
  | { readonly reason: 'nothing-asked' | 'answered-before' };

type Typed = Readonly<Partial<Record<'answeredOn' | 'from' | 'said', string | undefined>>>;

/** Reads the answer as the officer typed it; what is no day stays missing. */
export const readAnswer = ({ answeredOn = '', from = '', said = '' }: Typed): Answer => ({
  on: parseDay(answeredOn) ?? null,
  from: from.trim(),
  said: said.trim(),
});

/** May it be written down? Every reason at once: somebody was asked, nothing came yet, and it came neither before nor in time to come. */
export function decideAnswered(
  { on, from, said }: Answer,
  { extension, today }: { readonly extension: Extension | undefined; readonly today: Temporal.PlainDate },
): Result<{ on: Temporal.PlainDate; from: string; said: string; extension: Extension }, AnswerReason> {
  const reasons: AnswerReason[] = [];
  if (!extension) reasons.push({ reason: 'nothing-asked' });
  if (extension?.answered_on) reasons.push({ reason: 'answered-before' });
  if (!on) reasons.push({ field: 'answeredOn', reason: 'answer-day-missing' });
  else if (isAfter(on, today)) reasons.push({ field: 'answeredOn', reason: 'answer-day-future' });
  else if (extension && isAfter(dayOf(extension.extended_at), on))
    reasons.push({ field: 'answeredOn', reason: 'answer-before-asked' });
  if (from.length < 3) reasons.push({ field: 'from', reason: 'answer-from-missing' });
  if (!saysWhy(said)) reasons.push({ field: 'said', reason: 'answer-missing' });
  return reasons.length > 0 || !on || !extension ? refuse(...reasons) : accept({ on, from, said, extension });
}

/** The last day for an answer: the time that the law of the procedure grants for it, counted from the asking. */
export const answerDue = ({ extended_at: from, amount, unit }: Extension, calendar: Calendar): Temporal.PlainDate =>
  dayOf(explainDeadline(calendar, { from, limit: { amount, unit } }).due);

/** Whether nothing has come though the last day is past. */
export const isAnswerOverdue = (
  extension: Extension | undefined,
  calendar: Calendar,
  today: Temporal.PlainDate,
): boolean => Boolean(extension && !extension.answered_on && isAfter(today, answerDue(extension, calendar)));

/** Whether an answer of this day came after the last day for it. */
export const cameLate = (on: Temporal.PlainDate, extension: Extension, calendar: Calendar): boolean =>
  isAfter(on, answerDue(extension, calendar));

const isAfter = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(one, other) > 0;
