/** A week from Monday to Sunday. */
export interface Week {
  readonly monday: Temporal.PlainDate;
  readonly sunday: Temporal.PlainDate;
}

export const weekOf = (day: Temporal.PlainDate): Week => {
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  return { monday, sunday: monday.add({ days: 6 }) };
};

export const weekBefore = ({ monday }: Week): Week => weekOf(monday.subtract({ days: 7 }));
export const weekAfter = ({ monday }: Week): Week => weekOf(monday.add({ days: 7 }));

/** The week that is told of: the one asked for, if it has begun; without one the last that is over, as on a Monday morning. */
export function weekToTell(asked: Temporal.PlainDate | undefined, today: Temporal.PlainDate): Week {
  const now = weekOf(today);
  const usual = weekBefore(now);
  if (!asked) return usual;
  const week = weekOf(asked);
  return Temporal.PlainDate.compare(week.monday, now.monday) > 0 ? usual : week;
}

/** Of a whole, in tenths of a per cent; null where there is nothing to divide. */
export const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 10;
