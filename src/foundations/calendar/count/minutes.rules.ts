/**
 * Time as whole numbers, for walks: days since 1970-01-01 and minutes of Vietnam's wall clock since
 * then. Vietnam has stood at +07:00 without a change since June 1975, so no zone table is asked.
 */
const minutesEast = 420;
export const dayLength = 1440;

/** The wall minute of an instant; seconds are dropped, as papers print none. */
export const minuteOf = (instant: Temporal.Instant): number =>
  Math.floor(instant.epochMilliseconds / 60_000) + minutesEast;

/** The instant at which a wall minute begins. */
export const instantOfMinute = (minute: number): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds((minute - minutesEast) * 60_000);

/** The day a wall minute lies in, counted from 1970-01-01. */
export const dayOfMinute = (minute: number): number => Math.floor(minute / dayLength);

/** Minutes since midnight. */
export const clockOf = (minute: number): number => minute - dayOfMinute(minute) * dayLength;

/** `2019-02-20` as days since 1970-01-01. */
export const epochDay = (iso: string): number =>
  Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / 86_400_000;

const epoch = new Temporal.PlainDate(1970, 1, 1);

/** A day counted from 1970-01-01 as a date. */
export const plainDate = (day: number): Temporal.PlainDate => epoch.add({ days: day });

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/**
 * `2019-02-20`, by arithmetic (years begin in March, so the leap day is the last): an almanac lays out
 * thousands of days and Temporal would be most of its cost.
 */
export function isoDay(day: number): string {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1)}`;
}

/** Monday 1 … Sunday 7. */
export const weekdayOf = (day: number): 1 | 2 | 3 | 4 | 5 | 6 | 7 =>
  (((((day + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
