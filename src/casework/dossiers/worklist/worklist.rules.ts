import { type Calendar, distance } from '#foundations/calendar/rules.ts';
import type { Actor } from '#platform/actor/index.ts';
import { dayOf, instantOf } from '#platform/time/index.ts';

/** The acts a step of a process waits for; each is a permission of the same name at the step's unit. */
export const works = [
  'receive',
  'assign',
  'process',
  'consult',
  'approve',
  'present',
  'sign',
  'clerk',
  'cash',
  'wait',
  'return',
] as const;

/** A kind of work at one office: what a queue is made of. */
export interface Queue {
  readonly unitId: string;
  readonly act: string;
}

/** The queues of an official: one for every office and every act granted there. */
export function queuesOf(actor: Actor): Queue[] {
  if (actor.kind !== 'staff') return [];
  const acts = new Set<string>(works.map((act) => `dossier.${act}`));
  const found = actor.grants
    .filter((grant) => acts.has(grant.permission))
    .map((grant) => [`${grant.permission}@${grant.unitId}`, grant] as const);
  return [...new Map(found).values()].map(({ permission, unitId }) => ({
    unitId,
    act: permission.slice('dossier.'.length),
  }));
}

/** How open work stands by its due date; every piece of work stands behind exactly one door, so the doors add up. */
export const doors = ['late', 'today', 'soon', 'later', 'waiting', 'ready'] as const;
export type Door = (typeof doors)[number];

/** The instants that divide the doors. A date is late after its day, a limit in hours after its minute. */
export interface Edges {
  readonly now: Temporal.Instant;
  readonly dayBegins: Temporal.Instant;
  readonly dayEnds: Temporal.Instant;
  /** For each authority, by its own calendar: up to here a due date is “soon”. */
  readonly horizons: readonly { readonly authorityId: string; readonly soonEnds: Temporal.Instant }[];
  /** Before this it is soon by every calendar, from this on later by every one: few dates lie between. */
  readonly soonSurely: Temporal.Instant;
  readonly laterSurely: Temporal.Instant;
}

/** From which instants on a due date is late, today or soon: by the calendar of each authority. */
export function edgesOf(
  now: Temporal.Instant,
  calendars: readonly { readonly authorityId: string; readonly calendar: Calendar }[],
): Edges {
  const today = dayOf(now);
  const ends = new Map<Calendar, Temporal.Instant>();
  const soonFor = (calendar: Calendar): Temporal.Instant => {
    const soon = ends.get(calendar) ?? soonEnds(calendar, now);
    ends.set(calendar, soon);
    return soon;
  };
  const dayEnds = midnight(today.add({ days: 1 }));
  const horizons = calendars.map(({ authorityId, calendar }) => ({ authorityId, soonEnds: soonFor(calendar) }));
  const inOrder = horizons.map(({ soonEnds }) => soonEnds).sort(Temporal.Instant.compare);
  return {
    now: now.round({ smallestUnit: 'minute', roundingMode: 'floor' }),
    dayBegins: midnight(today),
    dayEnds,
    horizons,
    soonSurely: inOrder[0] ?? dayEnds,
    laterSurely: inOrder.at(-1) ?? dayEnds,
  };
}

/** The end of “the next working day”: the first midnight after which two working days lie between. */
export function soonEnds(calendar: Calendar, now: Temporal.Instant): Temporal.Instant {
  let day = dayOf(now).add({ days: 1 });
  for (let n = 0; n < longestHoliday; n++) {
    if (distance(calendar, now, midnight(day), 'date').workingDays > 1) return midnight(day);
    day = day.add({ days: 1 });
  }
  return midnight(day);
}

/** Tết with its weekends is nine days; nothing stands still for longer than this. */
const longestHoliday = 40;

const midnight = (day: Temporal.PlainDate): Temporal.Instant => instantOf(day.toPlainDateTime());

/** A queue is counted up to here, and a number at its limit is said to be “more than”. */
export const mostCounted = 500;

export type Counts = Readonly<Record<Door, number>>;

/** The counts of several queues in one. */
export function addUp(tallies: readonly Counts[]): Counts & { readonly all: number } {
  const sum = { late: 0, today: 0, soon: 0, later: 0, waiting: 0, ready: 0, all: 0 };
  for (const tally of tallies) {
    for (const door of doors) {
      sum[door] += tally[door];
      sum.all += tally[door];
    }
  }
  return sum;
}
