import { unitsWhere } from '#platform/actor/index.ts';
import { type NamedSheet, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { unitsById, unitsKeptAt } from '../register.ts';
import { kindWords, terrainWords, unitWords } from '../unit.text.ts';
import { rollOutText } from './list.page.tsx';

/** The units as a file, closed ones too. */
export const unitFiles = sheetRoutes({ path: paths.units(), needs: 'unit.read', sheet: unitSheet });

async function unitSheet({ house: { db }, actor, language, now }: Visit): Promise<NamedSheet> {
  const said = unitWords(language);
  const [lines, all] = await Promise.all([unitsKeptAt(db, unitsWhere(actor, 'unit.read')), unitsById(db)]);
  const sheet = sheetOf({
    name: said.title,
    lines,
    columns: [
      { head: said.name, width: 40, cell: (unit) => unit.name },
      { head: said.shortName, width: 26, cell: (unit) => unit.shortName },
      { head: said.kind, width: 30, cell: (unit) => kindWords(language)[unit.kind] },
      { head: said.parent, width: 40, cell: (unit) => all.get(unit.parentId ?? '')?.name ?? null },
      { head: said.code, width: 18, cell: (unit) => unit.code },
      { head: said.gso, width: 12, cell: (unit) => unit.gsoCode },
      { head: said.rollOut, width: 34, cell: (unit) => rollOutText(unit, language) },
      { head: said.terrain, width: 12, cell: (unit) => unit.terrain && terrainWords(language)[unit.terrain] },
      { head: said.address, width: 40, cell: (unit) => unit.address },
      { head: said.phone, width: 16, cell: (unit) => unit.phone },
      { head: said.openedOn, kind: 'day', width: 12, cell: (unit) => unit.openedOn },
      { head: said.closedOn, kind: 'day', width: 12, cell: (unit) => unit.closedOn },
    ],
  });
  return { ...sheet, file: `don-vi-${dayOf(now)}` };
}
