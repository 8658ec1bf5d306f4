import type { NamedSheet, Visit } from '#platform/house/index.ts';
import { inTurn, sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import type { Entry } from '../catalogue/entry.rules.ts';
import { type NationalRow, nationalRows } from '../national/import.store.ts';
import { sayMending } from '../national/import.text.ts';
import type { Mending } from '../national/mend.rules.ts';
import { sayLevel } from '../show/said.text.ts';
import { codeOn } from '../versions/code.rules.ts';
import { sayLacks } from '../versions/reception.text.ts';
import { administerWords } from './administer.text.ts';

/** The catalogue as it is narrowed, with what each procedure lacks. */
export function catalogueSheet(
  { language, now }: Visit,
  lines: readonly Entry[],
  unitName: (key: string) => string,
): NamedSheet {
  const [said, day] = [administerWords(language), dayOf(now)];
  const sheet = sheetOf({
    name: said.title,
    lines,
    columns: [
      { head: said.name, width: 60, cell: ({ name }) => name },
      { head: said.code, width: 16, cell: (entry) => codeOn(entry, day) ?? null },
      { head: said.level, width: 10, cell: ({ level }) => sayLevel(level, language) },
      { head: said.field, width: 30, cell: ({ field }) => field },
      {
        head: said.settles,
        width: 34,
        cell: ({ settles }) => (settles === 'commune' ? said.communes : unitName(settles)),
      },
      { head: said.standing, width: 16, cell: ({ standing }) => said[standing] },
      { head: said.lacks, width: 40, cell: ({ lacks }) => sayLacks(lacks, language) },
      { head: said.from, kind: 'day', width: 12, cell: ({ validFrom }) => validFrom },
    ],
  });
  return { ...sheet, file: `thu-tuc-${day}` };
}

/** Lines asked for at a time. */
const size = 500;

/** The portal's records, with what was mended. */
export function nationalSheet({ house, language, now }: Visit, search: string): NamedSheet {
  const said = administerWords(language);
  const sheet = sheetOf({
    name: said.national,
    lines: inTurn<NationalRow>(size, (last) => nationalRows(house.db, { search, after: last?.key ?? '', limit: size })),
    columns: [
      { head: said.code, width: 18, cell: ({ key }) => key },
      { head: said.name, width: 60, cell: ({ name, abolished }) => (abolished ? `${name} (${said.struck})` : name) },
      { head: said.field, width: 30, cell: ({ field }) => field },
      {
        head: said.mended,
        width: 50,
        cell: ({ mended }) => mended.map((one) => sayMending(one as Mending, language)).join('; '),
      },
    ],
  });
  return { ...sheet, file: `thu-tuc-quoc-gia-${dayOf(now)}` };
}
