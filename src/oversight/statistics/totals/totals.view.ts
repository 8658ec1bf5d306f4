import { allUnits, standingsOn, type Unit, unitsKeptAt } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { lastDayOf } from './totals.act.ts';
import { endedMonths, writeMonth } from './totals.rules.ts';
import { type TotalsRow, totalsOf } from './totals.store.ts';

/** A commune's month: what was entered; missing where it is owed. */
export interface MonthCell {
  readonly month: Temporal.PlainDate;
  readonly row: TotalsRow | undefined;
  readonly state: 'entered' | 'differs' | 'missing' | 'not-asked';
}

export interface YearOfCommune {
  readonly unit: Unit;
  readonly cells: readonly MonthCell[];
}

/** The year of each commune that reports by totals, as far as this official looks after them. */
export async function totalsOfYear(ask: Visit, year: number): Promise<YearOfCommune[]> {
  const { db } = ask.house;
  const months = endedMonths(year, dayOf(ask.now));
  const communes = await communesOf(ask);
  const before = Temporal.PlainDate.from({ year: year - 1, month: 12, day: 1 });
  const [standings, rows] = await Promise.all([
    standingsOn(db, months.map(lastDayOf)),
    totalsOf(
      db,
      communes.map(({ id }) => id),
      { from: before, to: before.add({ months: 12 }) },
    ),
  ]);
  const asked = new Set(standings.filter((one) => one.figures === 'totals').map((one) => keyOf(one.unit_id, one.day)));
  const entered = new Map(rows.map((row) => [keyOf(row.unit_id, row.month), row]));
  return communes
    .map((unit) => ({
      unit,
      cells: months.map((month): MonthCell => {
        const row = entered.get(keyOf(unit.id, month));
        const last = entered.get(keyOf(unit.id, month.subtract({ months: 1 })));
        return { month, row, state: stateOf(row, last, asked.has(keyOf(unit.id, month))) };
      }),
    }))
    .filter(({ cells }) => cells.some(({ state }) => state !== 'not-asked'));
}

const keyOf = (unitId: string, day: Temporal.PlainDate): string => `${unitId}:${writeMonth(day)}`;

function stateOf(row: TotalsRow | undefined, before: TotalsRow | undefined, asked: boolean): MonthCell['state'] {
  if (!row) return asked ? 'missing' : 'not-asked';
  return before && before.running !== row.carried ? 'differs' : 'entered';
}

/** Those this official looks after; who adds up for the district's one-stop sees all. */
async function communesOf({ house: { db }, actor }: Visit): Promise<Unit[]> {
  const held = unitsWhere(actor, 'totals.read');
  const all = await allUnits(db);
  const adds = all.some((unit) => unit.kind === 'one-stop' && unit.level === 'district' && held.includes(unit.id));
  return (adds ? all : await unitsKeptAt(db, held)).filter(({ kind }) => kind === 'commune');
}
