/**
 * A calendar is a value: the weekly hours and the days that differ from them. National, province,
 * district and unit each write a layer; `inherit` makes one calendar of them.
 */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export type Half = 'morning' | 'afternoon';

/** Minutes of the day, from (included) to (not included). */
export interface Session {
  readonly opens: number;
  readonly closes: number;
}

/** Working sessions by weekday (Monday first), from a day on, until a day (both included). */
export interface Week {
  readonly from: string;
  readonly to?: string | undefined;
  readonly hours: readonly (readonly Session[])[];
}

/** `off` nghỉ, `compensation` nghỉ bù, `working` làm bù. */
export type DayKind = 'off' | 'compensation' | 'working';

/** A day that is not as its weekday says. With `half`, only that half is off (or, for `working`, worked). */
export interface DayEntry {
  /** ISO 8601, as the law counts days: Asia/Ho_Chi_Minh. */
  readonly day: string;
  readonly kind: DayKind;
  readonly half?: Half | undefined;
  /** The weekday whose hours a swap Saturday is worked with. */
  readonly hoursOf?: Weekday | undefined;
  readonly name: { readonly vi: string; readonly en: string };
  /** The notice or article it rests on. */
  readonly basis?: string | undefined;
}

/** The days between which the year's notices are out; a walk that leaves them is provisional. */
export interface Announced {
  readonly from: string;
  readonly to: string;
}

/**
 * Where a limit of whole working days ends under the rule `half-days`: in the same half of the day it
 * was received in, or always in the afternoon. Districts of 2019 print "buổi chiều ngày …" on the slip:
 * one sentence for everybody, and never a morning that the law would not yet ask for.
 */
export type HalfDaysEnd = 'same-half' | 'afternoon';

/** What one unit says of its time. Nothing said is inherited. */
export interface Layer {
  readonly unit: string;
  readonly weeks: readonly Week[];
  readonly days: readonly DayEntry[];
  readonly announced?: Announced | undefined;
  readonly halfDaysEnd?: HalfDaysEnd | undefined;
}

export interface Calendar {
  readonly unit: string;
  /** First match by day holds. */
  readonly weeks: readonly Week[];
  readonly days: ReadonlyMap<string, DayEntry>;
  readonly announced: Announced;
  readonly halfDaysEnd: HalfDaysEnd;
}

/** Merges layers, outermost (national) first: the inner layer's hours and days stand before the outer's. */
export function inherit(layers: readonly Layer[]): Calendar {
  const innermost = layers.at(-1);
  return {
    unit: innermost?.unit ?? '',
    weeks: layers.toReversed().flatMap((layer) => layer.weeks.toSorted(latestFirst)),
    days: new Map(layers.flatMap((layer) => layer.days.map((entry) => [entry.day, entry] as const))),
    announced: layers.findLast((layer) => layer.announced)?.announced ?? nothingAnnounced,
    halfDaysEnd: layers.findLast((layer) => layer.halfDaysEnd)?.halfDaysEnd ?? 'same-half',
  };
}

const latestFirst = (one: Week, other: Week): number => (one.from < other.from ? 1 : -1);
const nothingAnnounced: Announced = { from: '9999-12-31', to: '1975-01-01' };

/** The sessions worked on a day, early to late, of the week that holds on it and what is special about it; none on a day of rest. */
export function sessionsOn(
  week: Week | undefined,
  weekday: Weekday,
  special: DayEntry | undefined,
): readonly Session[] {
  const usual = week?.hours[weekday - 1] ?? none;
  if (!special) return usual;
  if (special.kind !== 'working') return special.half ? within(usual, otherHalf(special.half)) : none;
  const copied = special.hoursOf ? (week?.hours[special.hoursOf - 1] ?? none) : usual;
  // A swap Saturday whose weekday to copy was not said is worked like a Monday.
  const hours = copied.length > 0 ? copied : (week?.hours[0] ?? none);
  return special.half ? within(hours, special.half) : hours;
}

const none: readonly Session[] = [];

const otherHalf = (half: Half): Half => (half === 'morning' ? 'afternoon' : 'morning');

const noon = 720;

/** The part of the sessions in one half of the day; noon is the border, wherever lunch lies. */
export function within(sessions: readonly Session[], half: Half): Session[] {
  const [from, to] = half === 'morning' ? [0, noon] : [noon, 1440];
  return sessions
    .map(({ opens, closes }) => ({ opens: Math.max(opens, from), closes: Math.min(closes, to) }))
    .filter(({ opens, closes }) => opens < closes);
}

/** `07:30-12:00 13:30-17:00` → sessions; undefined when it cannot be read, overlaps or runs backwards. */
export function parseSessions(written: string): readonly Session[] | undefined {
  const sessions = written.split(' ').filter(Boolean).map(parseSession);
  const inOrder = sessions.every((session, n) => session && session.opens >= (sessions[n - 1]?.closes ?? 0));
  return inOrder ? (sessions as Session[]) : undefined;
}

function parseSession(written: string): Session | undefined {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(written)?.slice(1).map(Number);
  if (!parts) return undefined;
  const [h1 = 0, m1 = 0, h2 = 0, m2 = 0] = parts;
  const session = { opens: h1 * 60 + m1, closes: h2 * 60 + m2 };
  return session.opens < session.closes ? session : undefined;
}

const two = (n: number): string => String(n).padStart(2, '0');
export const writeClock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** The way back: `07:30-12:00 13:30-17:00`. */
export const writeSessions = (sessions: readonly Session[]): string =>
  sessions.map(({ opens, closes }) => `${writeClock(opens)}-${writeClock(closes)}`).join(' ');
