import { standingsOn, type Unit, unitsOn } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { lastDayOf } from './totals.act.ts';
import { certifiedIn, endedMonths } from './totals.rules.ts';
import { totalsOf } from './totals.store.ts';

/** The year of a commune on paper as it reported it, months added up. */
export interface PaperLine {
  readonly unit: Unit;
  /** Months it reported, of those it owed. */
  readonly months: number;
  readonly owed: number;
  readonly received: number;
  readonly inTime: number;
  readonly late: number;
  /** At the end of the last month that was reported. */
  readonly running: number;
  readonly certified: number;
}

/** The communes that report by totals, since the first of the year of the last month that ended. */
export async function paperYear(
  db: Db,
  now: Temporal.Instant,
): Promise<{ readonly year: number; readonly lines: readonly PaperLine[] }> {
  const today = dayOf(now);
  const { year } = today.subtract({ months: 1 });
  const months = endedMonths(year, today);
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return { year, lines: [] };
  const communes = (await unitsOn(db, today)).filter(({ kind }) => kind === 'commune');
  const [standings, rows] = await Promise.all([
    standingsOn(db, months.map(lastDayOf)),
    totalsOf(
      db,
      communes.map(({ id }) => id),
      { from: first, to: last },
    ),
  ]);
  const lines = communes.map((unit): PaperLine => {
    const own = rows.filter(({ unit_id }) => unit_id === unit.id);
    const sum = (of: (row: (typeof own)[number]) => number): number => own.reduce((all, row) => all + of(row), 0);
    return {
      unit,
      months: own.length,
      owed: standings.filter((one) => one.unit_id === unit.id && one.figures === 'totals').length,
      received: sum((row) => row.received),
      inTime: sum((row) => row.in_time),
      late: sum((row) => row.late),
      running: own.toSorted((one, other) => Temporal.PlainDate.compare(one.month, other.month)).at(-1)?.running ?? 0,
      certified: sum(certifiedIn),
    };
  });
  return { year, lines: lines.filter(({ months: reported, owed }) => reported > 0 || owed > 0) };
}
