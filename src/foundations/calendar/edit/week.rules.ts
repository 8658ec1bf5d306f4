import { accept, type Result, refuse } from '#platform/result/index.ts';
import { parseDay } from '#platform/time/index.ts';
import { type Calendar, parseSessions, type Week, type Weekday, writeSessions } from '../calendar.rules.ts';
import { weekOn } from '../layers.rules.ts';

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type HoursField = `h${Weekday}`;
export const hoursField = (weekday: Weekday): HoursField => `h${weekday}`;

/** The hours of a week as they are typed; a day without any is off. */
export type TypedWeek = Readonly<Partial<Record<HoursField | 'from' | 'basis', string>>>;

export type WeekReason =
  | { readonly field: 'from'; readonly reason: 'day-unreadable' | 'day-passed' | 'week-known' }
  | { readonly field: HoursField; readonly reason: 'hours-unreadable'; readonly weekday: Weekday }
  | { readonly field: 'h1'; readonly reason: 'never-open' | 'nothing-changes' }
  | { readonly field: 'basis'; readonly reason: 'basis-missing' };

/** What a week is judged against. */
export interface WeekGround {
  readonly today: Temporal.PlainDate;
  /** What the layer says of its weeks already. */
  readonly own: readonly Week[];
  /** What holds now, of this layer or of one above. */
  readonly calendar: Pick<Calendar, 'weeks'>;
}

export interface NewWeek extends Week {
  readonly basis: string;
}

/** The week as it would be written, or every reason against it. */
export function readTypedWeek(typed: TypedWeek, { today, own, calendar }: WeekGround): Result<NewWeek, WeekReason> {
  const from = parseDay(typed.from ?? '');
  const basis = (typed.basis ?? '').trim();
  const read = weekdays.map((weekday) => ({ weekday, sessions: readHours(typed[hoursField(weekday)] ?? '') }));
  const reasons: WeekReason[] = read.flatMap(({ weekday, sessions }) =>
    sessions ? [] : [{ field: hoursField(weekday), reason: 'hours-unreadable' as const, weekday }],
  );
  const hours = read.map(({ sessions }) => sessions ?? []);
  if (reasons.length === 0 && hours.every((sessions) => sessions.length === 0))
    reasons.push({ field: 'h1', reason: 'never-open' });
  if (!from) reasons.push({ field: 'from', reason: 'day-unreadable' });
  else if (Temporal.PlainDate.compare(from, today) < 0) reasons.push({ field: 'from', reason: 'day-passed' });
  else if (own.some((week) => week.from === from.toString())) reasons.push({ field: 'from', reason: 'week-known' });
  else if (reasons.length === 0 && sameHours(weekOn(calendar, from.toString())?.hours ?? [], hours))
    reasons.push({ field: 'h1', reason: 'nothing-changes' });
  if (basis.length < 2) reasons.push({ field: 'basis', reason: 'basis-missing' });
  return reasons.length > 0 || !from ? refuse(...reasons) : accept({ from: from.toString(), hours, basis });
}

const sameHours = (one: Week['hours'], other: Week['hours']): boolean =>
  one.map(writeSessions).join('|') === other.map(writeSessions).join('|');

/** `7:30-12:00, 13g30–17g`: as people write them; undefined where they cannot be read or overlap. */
function readHours(cell: string) {
  const parts = cell.split(/[\s,;]+(?=\d)/).filter((part) => part.trim() !== '');
  const written = parts.map((part) => {
    const found = /^\s*(\d{1,2})[:hg](\d{2})?\s*[-–]\s*(\d{1,2})[:hg](\d{2})?\s*$/.exec(part);
    const [, opens = '', past = '00', closes = '', until = '00'] = found ?? [];
    return found ? `${opens.padStart(2, '0')}:${past}-${closes.padStart(2, '0')}:${until}` : '?';
  });
  return parseSessions(written.join(' '));
}

/** The hours of a week as the form shows them. */
export const typedHours = (hours: Week['hours']): TypedWeek =>
  Object.fromEntries(weekdays.map((weekday) => [hoursField(weekday), writeSessions(hours[weekday - 1] ?? [])]));

/** `1/07:30-12:00`: as the event tells them. */
export const toldHours = ({ hours }: Pick<Week, 'hours'>): string[] =>
  weekdays.flatMap((weekday) => (hours[weekday - 1] ?? []).map((session) => `${weekday}/${writeSessions([session])}`));

/** A week is taken back until the day it begins on is over. */
export const mayTakeBack = (week: Pick<Week, 'from'>, today: Temporal.PlainDate): boolean =>
  week.from >= today.toString();
