/** The days of a week on which somebody may sign, by their number (1: Monday). */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

/** From minute to minute of a day. */
export interface Time {
  readonly weekday: number;
  readonly opens: number;
  readonly closes: number;
}

export type TimeReason = {
  readonly reason: 'time-unreadable' | 'time-overlaps';
  readonly weekday: Weekday;
  readonly what: string;
};

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** `10:30-11:30 16:00-17:00`, as the cell of a day says it. */
export const writtenTimes = (times: readonly Time[], weekday: number): string =>
  times
    .filter((one) => one.weekday === weekday)
    .toSorted((one, other) => one.opens - other.opens)
    .map(({ opens, closes }) => `${clock(opens)}-${clock(closes)}`)
    .join(' ');

/** `1/16:00-17:00`: the day by its number and the time, as the event tells it. */
export const toldTimes = (times: readonly Time[]): string[] =>
  times
    .toSorted((one, other) => one.weekday - other.weekday || one.opens - other.opens)
    .map(({ weekday, opens, closes }) => `${weekday}/${clock(opens)}-${clock(closes)}`);

/** The times of a day as they are typed: blanks, commas or semicolons between them. */
export function readTimes(cell: string, weekday: Weekday): { readonly times: Time[]; readonly reasons: TimeReason[] } {
  const parts = cell
    .split(/[\s,;]+(?=\d)/)
    .map((part) => part.trim())
    .filter(Boolean);
  const read = parts.map((part) => readTime(part, weekday));
  const reasons: TimeReason[] = parts
    .filter((_, n) => !read[n])
    .map((what) => ({ reason: 'time-unreadable', weekday, what }));
  const times = read.filter((one) => one !== undefined).toSorted((one, other) => one.opens - other.opens);
  if (times.some(({ opens }, n) => n > 0 && opens < (times[n - 1]?.closes ?? 0)))
    reasons.push({ reason: 'time-overlaps', weekday, what: cell });
  return { times, reasons };
}

function readTime(part: string, weekday: Weekday): Time | undefined {
  const found = /^(\d{1,2})[:hg](\d{2})\s*[-–]\s*(\d{1,2})[:hg](\d{2})$/.exec(part)?.slice(1).map(Number);
  if (!found) return undefined;
  const [hour = 0, minute = 0, until = 0, past = 0] = found;
  const [opens, closes] = [hour * 60 + minute, until * 60 + past];
  return minute < 60 && past < 60 && opens < closes && closes <= 1440 ? { weekday, opens, closes } : undefined;
}
