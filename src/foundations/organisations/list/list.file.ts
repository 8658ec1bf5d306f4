import { unitsWhere } from '#platform/actor/index.ts';
import { type NamedSheet, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { unitsById, unitsKeptAt } from '../register.ts';
import type { Unit } from '../unit.rules.ts';
import { unitWords } from '../unit.text.ts';
import { unitFields, writtenUnit } from './written.ts';

const widths = {
  ...{ name: 40, shortName: 26, kind: 30, parent: 40, code: 18, gso: 12, rollOut: 34, terrain: 12 },
  ...{ address: 40, phone: 16, openedOn: 12, closedOn: 12, key: 30 },
};
const days = { openedOn: true, closedOn: true };
type Day = keyof typeof days;

/** The units as a file, closed ones too. */
export const unitFiles = sheetRoutes({ path: paths.units(), needs: 'unit.read', sheet: unitSheet });

async function unitSheet({ house: { db }, actor, language, now }: Visit): Promise<NamedSheet> {
  const [lines, all] = await Promise.all([unitsKeptAt(db, unitsWhere(actor, 'unit.read')), unitsById(db)]);
  const sheet = sheetOf({
    name: unitWords(language).title,
    lines,
    columns: unitFields.map((field) => ({
      head: unitWords(language)[field],
      width: widths[field],
      ...(field in days ? { kind: 'day' as const } : {}),
      cell: (unit: Unit) => (field in days ? unit[field as Day] : writtenUnit(unit, all, language)[field]),
    })),
  });
  return { ...sheet, file: `don-vi-${dayOf(now)}` };
}
