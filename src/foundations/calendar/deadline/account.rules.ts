import type { Calendar } from '../calendar.rules.ts';
import { clockOf, dayOfMinute, instantOfMinute, minuteOf, plainDate } from '../count/minutes.rules.ts';
import { type Counted, regimeOf, restartOf } from './course.rules.ts';
import { fold } from './folding.rules.ts';
import type { Law } from './law.rules.ts';
import type { Limit, LimitUnit } from './limit.rules.ts';
import type { PauseReason } from './pause.rules.ts';
import { regimeOn } from './regime.rules.ts';
import { type Name, type Used, usedDays } from './used.rules.ts';

/**
 * `received` the day of receipt · `deemed` it counts as received at this opening · `count` counted ·
 * `off` not counted · `stop` the clock stops · `stand` it stands · `resume` it goes on · `restart` it
 * begins anew · `extended` lengthened by law · `rolled` the last day is a rest day · `due` the end.
 */
export type AccountKind =
  | 'received'
  | 'deemed'
  | 'count'
  | 'off'
  | 'stop'
  | 'stand'
  | 'resume'
  | 'restart'
  | 'extended'
  | 'rolled'
  | 'due';

/** One line of the account: a day, or days that say the same. */
export interface AccountLine {
  readonly kind: AccountKind;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly unit: LimitUnit;
  /** What the count stands at on the first and the last of these days, in `unit`; minutes where that is hours. */
  readonly count?: { readonly first: number; readonly last: number } | undefined;
  /** Minutes since midnight. */
  readonly at?: number | undefined;
  /** Names of the special days among them. */
  readonly names: readonly Name[];
  /** Days of weekly rest are among them. */
  readonly weekly: boolean;
  readonly reason?: PauseReason | undefined;
  readonly extension?: Limit | undefined;
  /** The end is a clock time, not the half of a day. */
  readonly byClock?: boolean | undefined;
  readonly law?: Law | undefined;
}

/** The account of a counted limit, day by day, folded where days say the same. It ends where an open pause stopped the clock. */
export function accountOf(calendar: Calendar, counted: Counted): AccountLine[] {
  const { question, onward, due } = counted;
  const end = due.standsSince ? minuteOf(due.standsSince) : minuteOf(due.due);
  const lines = [
    ...beforeRestart(calendar, counted),
    ...walk(calendar, counted, { question, until: onward ? Math.min(minuteOf(onward.from), end) : end }),
    ...(onward ? walk(calendar, counted, { question: onward.question, until: end }).slice(1) : []),
  ];
  return fold(due.standsSince ? lines : closing(lines, counted));
}

interface Stretch {
  readonly question: Counted['question'];
  readonly until: number;
}

/** The days before the clock began anew: shown, for a person asks where they went. */
function beforeRestart(calendar: Calendar, counted: Counted): AccountLine[] {
  const { course, question } = counted;
  const restartedAt = course && restartOf(course);
  if (!course || !restartedAt) return [];
  const until = minuteOf(restartedAt);
  const first = { ...question, from: course.receivedAt };
  const lines = walk(calendar, { ...counted, course: undefined, question: first }, { question: first, until });
  const day = plainDate(dayOfMinute(until));
  const keeps = ({ kind, from }: AccountLine): boolean =>
    kind === 'stop' || kind === 'received' || Temporal.PlainDate.compare(from, day) < 0;
  return lines.filter(keeps);
}

function walk(calendar: Calendar, counted: Counted, { question, until }: Stretch): AccountLine[] {
  const unit = countedIn(question);
  const events = eventsOf(counted, minuteOf(question.from), until);
  return usedDays(calendar, question, until).flatMap((used) => {
    const onDay = events.filter(({ from }) => from.equals(plainDate(used.day)));
    // The day on which the clock stops or goes on says so; it needs no line that it stood.
    const lines = used.as === 'stand' && onDay.length > 0 ? [] : dayLine(used, unit, counted);
    return [...lines, ...onDay];
  });
}

/** Days of which a half is wanted are counted by halves. */
const countedIn = ({ limit, rule }: Counted['question']): LimitUnit =>
  limit.unit === 'working-day' && rule !== 'hours' && !Number.isInteger(limit.amount) ? 'half-day' : limit.unit;

function dayLine(used: Used, unit: LimitUnit, counted: Counted): AccountLine[] {
  const counts = used.total > used.before;
  const line = lineOn(used.day, unit, {
    names: used.special ? [used.special] : [],
    weekly: used.rest && !used.special,
    count: counts ? { first: Math.min(used.before + 1, used.total), last: used.total } : undefined,
  });
  if (used.as === 'start') return [startLine(used.day, unit, counted), ...(counts ? [line] : [])];
  // The closing line tells of it.
  if (used.as === 'end') return [];
  if (used.as === 'past') return [{ ...line, kind: 'rolled', law: 'blds148' }];
  return [{ ...line, kind: used.as, law: used.as === 'off' && used.special ? 'labour' : undefined }];
}

function startLine(day: number, unit: LimitUnit, { question, course }: Counted): AccountLine {
  const at = clockOf(minuteOf(question.from));
  const restarted = course && restartOf(course);
  if (course && restarted) return lineOn(day, unit, { kind: 'restart', at, law: regimeOf(course).law });
  return lineOn(day, unit, {
    kind: 'received',
    at,
    law: inDays.includes(unit) ? 'blds147' : lateLaw(unit, day, at),
  });
}

/** A same-day matter that came after the hour of its regime is the next working day's: by which law. */
function lateLaw(unit: LimitUnit, day: number, at: number): Law | undefined {
  const { cutOff, cutOffLaw } = regimeOn(plainDate(day));
  return unit === 'same-day' && at > cutOff ? cutOffLaw : undefined;
}

const inDays: readonly LimitUnit[] = ['working-day', 'calendar-day', 'month'];

const lineOn = (day: number, unit: LimitUnit, more: Partial<AccountLine>): AccountLine => {
  const date = plainDate(day);
  return { kind: 'count', from: date, to: date, unit, names: [], weekly: false, ...more };
};

/** Stops, goings-on and extensions between two minutes, in order. */
function eventsOf({ question, course }: Counted, after: number, until: number): AccountLine[] {
  const { unit } = question.limit;
  const at = (instant: Temporal.Instant, more: Partial<AccountLine>): [number, AccountLine] => {
    const minute = minuteOf(instant);
    return [minute, lineOn(dayOfMinute(minute), unit, { at: clockOf(minute), ...more })];
  };
  const extension = course?.extension;
  const events = [
    ...(question.pauses ?? []).flatMap(({ began, ended, reason }) => [
      at(began, { kind: 'stop', reason }),
      ...(ended ? [at(ended, { kind: 'resume', reason })] : []),
    ]),
    ...(extension ? [at(shownAt(extension.at, question), { kind: 'extended', extension: extension.limit })] : []),
  ];
  return events
    .filter(([minute]) => after < minute && minute <= until)
    .sort(([one], [other]) => one - other)
    .map(([, line]) => line);
}

/** An extension granted before the clock began anew, or in its first minute, is told where the count begins: it is part of it. */
const shownAt = (granted: Temporal.Instant, { from }: Counted['question']): Temporal.Instant =>
  instantOfMinute(Math.max(minuteOf(granted), minuteOf(from) + 1));

/** The last day's line says that it is the end; what happened on that day comes before it. */
function closing(lines: readonly AccountLine[], counted: Counted): AccountLine[] {
  const { due, question, onward } = counted;
  const end = minuteOf(due.due);
  const unit = countedIn(onward?.question ?? question);
  const day = plainDate(dayOfMinute(end));
  const last = lines.findLastIndex(({ kind, from }) => kind === 'count' && from.equals(day));
  const rolled = lines.at(-1)?.kind === 'rolled';
  const { count, names = [] } = lines[last] ?? {};
  const line = lineOn(dayOfMinute(end), unit, {
    kind: 'due',
    at: clockOf(end),
    byClock: isByClock(counted),
    count,
    names,
  });
  return [...lines.filter((_, n) => n !== last), rolled ? { ...line, law: 'blds148' } : line];
}

const isByClock = ({ due, question, onward }: Counted): boolean => {
  const { limit, rule } = (onward ?? { question }).question;
  return due.judgedBy === 'time' || (limit.unit === 'working-day' && rule === 'hours');
};
