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

/** `15/04/2019` or `2019-04-15`; undefined when it is neither. */
export function parseDay(typed: string): Temporal.PlainDate | undefined {
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed.trim());
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(typed.trim());
  const [year, month, day] = local ? [local[3], local[2], local[1]] : iso ? iso.slice(1) : [];
  if (!year || !month || !day) return undefined;
  try {
    return Temporal.PlainDate.from({ year: +year, month: +month, day: +day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
