import { examinationOf } from '../../workflow/rules.ts';
import type { Channel, Period, Step, TimeLimit, Version } from './version.ts';

/**
 * The limit of a case by a channel for what is handed in on a day: the most particular row wins (its case and its channel,
 * then its case at the counter, then any case), of two alike the one that began later. A row that begins after the day
 * does not hold yet. Undefined where the catalogue knows no time.
 */
export function limitOf(
  version: Pick<Version, 'times'>,
  caseKey: string,
  day: Temporal.PlainDate,
  channel: Channel = 'direct',
): TimeLimit | undefined {
  const rank = (time: TimeLimit): number => (time.cases.length > 0 ? 2 : 0) + (time.channel === channel ? 1 : 0);
  return openOn(version.times, day)
    .filter((time) => concerns(time, caseKey) && (time.channel === channel || time.channel === 'direct'))
    .sort((one, other) => rank(other) - rank(one) || latestFirst(one, other))[0];
}

/** By how much the limit of a case grows when another body must be asked; null: not at all. */
export const verificationOf = ({ verification }: Pick<Version, 'verification'>, caseKey: string): Period | null =>
  verification && concerns(verification, caseKey) ? { amount: verification.amount, unit: verification.unit } : null;

const latestFirst = ({ from: one }: TimeLimit, { from: other }: TimeLimit): number =>
  (other?.toString() ?? '').localeCompare(one?.toString() ?? '');

/**
 * The ways of handing in a case that are open on a day, the counter first, each with the limit that holds for it.
 * A way that opens later did not exist on the day, and is not among them.
 */
export function waysOn(
  version: Pick<Version, 'times'>,
  caseKey: string,
  day: Temporal.PlainDate,
): readonly TimeLimit[] {
  return channels.flatMap((channel) => {
    const limit = limitOf(version, caseKey, day, channel);
    return limit?.channel === channel ? [limit] : [];
  });
}

/** The limits of the ways that are open on the day. */
export const openOn = (times: Version['times'], day: Temporal.PlainDate): readonly TimeLimit[] =>
  times.filter(({ from }) => from === null || Temporal.PlainDate.compare(from, day) <= 0);

/** The ways of handing in, the counter first. */
export const channels = ['direct', 'post', 'online'] as const satisfies readonly Channel[];

/** Does a row that names its cases (none named: all) concern this one? */
export const concerns = (row: { readonly cases: readonly string[] }, caseKey: string): boolean =>
  row.cases.length === 0 || row.cases.includes(caseKey);

/** The steps of a case, in order. */
export const stepsFor = (version: Pick<Version, 'steps'>, caseKey: string): Step[] =>
  version.steps.filter((step) => concerns(step, caseKey));

/** The steps of a case whose examination proposed a refusal: up to the examination, and from there the refusal's own. */
export function refusalStepsFor(version: Pick<Version, 'steps' | 'refusal'>, caseKey: string): Step[] {
  const steps = stepsFor(version, caseKey);
  const examined = examinationOf(steps);
  return version.refusal ? [...steps.slice(0, examined + 1), ...version.refusal.steps] : steps;
}

/** A committed period in hours of an eight-hour office, the sum its steps must come to; undefined for other units. */
export const hoursOf = ({ amount, unit }: Period): number | undefined => {
  if (unit === 'working-day') return amount * 8;
  if (unit === 'half-day') return amount * 4;
  if (unit === 'hour') return amount;
  return unit === 'same-day' ? 8 : undefined;
};

/** The hours of a case's steps against those committed at the counter on a day; nothing where they come to the same. */
export function hoursApart(
  version: Pick<Version, 'times' | 'steps'>,
  caseKey: string,
  day: Temporal.PlainDate,
): { readonly sum: number; readonly committed: number } | undefined {
  const steps = stepsFor(version, caseKey);
  const limit = limitOf(version, caseKey, day);
  const committed = limit && hoursOf(limit.committed);
  if (steps.length === 0 || committed === undefined) return undefined;
  const sum = steps.reduce((hours, step) => hours + step.hours, 0);
  return Math.abs(sum - committed) < 0.01 ? undefined : { sum, committed };
}
