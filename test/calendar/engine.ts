import { type Calendar, inherit, type Layer, type Weekday } from '../../src/foundations/calendar/calendar.rules.ts';
import { instantOfMinute, minuteOf } from '../../src/foundations/calendar/count/minutes.rules.ts';
import { dueOf, type Question } from '../../src/foundations/calendar/deadline/due.rules.ts';
import type { WallCalendar, WallQuestion } from './reference.ts';

/** The product's calendar of a wall calendar, dealt out over three layers: what is inherited must not differ. */
export function calendarOfWall(wall: WallCalendar): Calendar {
  const days = [...wall.days].map(([day, { kind, half, hoursOf }]) => ({
    day,
    kind,
    half,
    hoursOf: hoursOf as Weekday | undefined,
    name: { vi: kind, en: kind },
  }));
  const weeks = wall.weeks.map(({ from, hours }) => ({
    from,
    hours: hours.map((sessions) => sessions.map(([opens, closes]) => ({ opens, closes }))),
  }));
  const from = days.map(({ day }) => day).sort()[0] ?? '2019-01-01';
  const layers: Layer[] = [0, 1, 2].map((n) => ({
    unit: String(n),
    weeks: n === 1 ? weeks : [],
    days: days.filter((_, index) => index % 3 === n),
    announced: n === 0 ? { from, to: from } : undefined,
  }));
  return inherit(layers);
}

export const questionOfWall = (asked: WallQuestion): Question => ({
  from: instantOfMinute(asked.start),
  limit: { amount: asked.amount, unit: asked.unit },
  rule: asked.rule,
  halfDaysEnd: asked.ends,
  pauses: asked.pauses.map(([began, ended]) => ({
    began: instantOfMinute(began),
    ended: instantOfMinute(ended),
    reason: 'other',
  })),
});

/** Something that answers due dates in minutes: the product, or the product with a fault. */
export type Engine = (wall: WallCalendar) => (asked: WallQuestion) => number;

export const product: Engine = (wall) => {
  const calendar = calendarOfWall(wall);
  return (asked) => minuteOf(dueOf(calendar, questionOfWall(asked)).due);
};
