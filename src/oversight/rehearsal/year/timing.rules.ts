import { addWorkingHours, type Calendar, type Session } from '#foundations/calendar/rules.ts';
import type { Chance } from './chance.rules.ts';

interface Span {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
}

/** When the result will be ready. In time: somewhere before the promised end. Late: days of work after it. */
export function readyAt(calendar: Calendar, promised: Span, late: boolean, chance: Chance): Temporal.Instant {
  if (!late) return along(calendar, promised, 0.3 + 0.6 * chance.next());
  const days = chance.between(1, 6);
  return addWorkingHours(calendar, promised.to, 8 * days + 8 * chance.next());
}

/** When the next hand does its part, of a way whose end is known; the last part ends it. */
export function nextAt(calendar: Calendar, way: Span, last: boolean, chance: Chance): Temporal.Instant {
  if (last) return along(calendar, way, 1);
  return along(calendar, way, 0.08 + 0.25 * chance.next());
}

/** The instant a share of the way between two, moved to when somebody is at work, never beyond the end. */
function along(calendar: Calendar, { from, to }: Span, share: number): Temporal.Instant {
  const way = to.epochMilliseconds - from.epochMilliseconds;
  const there = from.add({ milliseconds: Math.round(Math.max(0, way) * share) });
  const working = addWorkingHours(calendar, there, 1 / 60);
  return Temporal.Instant.compare(working, to) < 0 || way <= 0 ? working : to;
}

/** The minute of the day that lies a share of the way through the sessions; the first where there are none. */
export function minuteWithin(sessions: readonly Session[], share: number): number {
  const lengths = sessions.map(({ opens, closes }) => closes - opens);
  let left = Math.floor(share * lengths.reduce((sum, length) => sum + length, 0));
  for (const { opens, closes } of sessions) {
    if (left < closes - opens) return opens + left;
    left -= closes - opens;
  }
  return sessions[0]?.opens ?? 0;
}
