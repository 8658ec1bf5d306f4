/**
 * Time as the house speaks of it. Instants are absolute; the days the law speaks of are
 * those of Asia/Ho_Chi_Minh. The business instant is passed in, never read here.
 */
export const zone = 'Asia/Ho_Chi_Minh';

/** The wall time at the district of an instant. */
export const localOf = (instant: Temporal.Instant): Temporal.PlainDateTime =>
  instant.toZonedDateTimeISO(zone).toPlainDateTime();

/** The day of an instant, as the law counts it. */
export const dayOf = (instant: Temporal.Instant): Temporal.PlainDate => localOf(instant).toPlainDate();

/** The instant of a wall time at the district. */
export const instantOf = (local: Temporal.PlainDateTime): Temporal.Instant => local.toZonedDateTime(zone).toInstant();

const two = (n: number): string => String(n).padStart(2, '0');

/** `20/02/2019` */
export const formatDay = (day: Temporal.PlainDate): string => `${two(day.day)}/${two(day.month)}/${day.year}`;

/** `08:28` */
export const formatClock = (time: { hour: number; minute: number }): string => `${two(time.hour)}:${two(time.minute)}`;

/** `08:28 20/02/2019` */
export const formatMoment = (instant: Temporal.Instant): string => {
  const local = localOf(instant);
  return `${formatClock(local)} ${formatDay(local.toPlainDate())}`;
};
