import { type NamedSheet, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { allLayers } from '../books.ts';
import type { DayEntry } from '../calendar.rules.ts';
import { calendarWords } from '../calendar.text.ts';
import { dayWords } from '../edit/day.text.ts';
import type { KeptLayer } from '../layers.rules.ts';
import { paths } from '../paths.ts';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

/** Who says something about working time. */
export const layersFiles = sheetRoutes({
  path: paths.home(),
  needs: 'calendar.read',
  async sheet({ house: { db }, language, now }): Promise<NamedSheet> {
    const [said, year] = [calendarWords(language), dayOf(now).year];
    const sheet = sheetOf({
      name: said.layers,
      lines: await allLayers(db),
      columns: [
        { head: said.layer, width: 40, cell: ({ name }) => name },
        { head: said.scope, width: 34, cell: ({ scope }) => said[scope] },
        {
          head: said.daysOfYear(year),
          width: 12,
          cell: ({ days }) => days.filter((entry) => entry.day.startsWith(String(year))).length,
        },
        {
          head: said.from,
          kind: 'day',
          width: 12,
          cell: ({ announced }) => (announced && day(announced.from)) || null,
        },
        { head: said.until, kind: 'day', width: 12, cell: ({ announced }) => (announced && day(announced.to)) || null },
      ],
    });
    return { ...sheet, file: `noi-khai-lich-${dayOf(now)}` };
  },
});

/** The days of a year a layer is read with, each with the layer that says it: the heads are those an import reads. */
export function daysSheet(
  { language }: Visit,
  shown: { readonly layer: KeptLayer; readonly year: number; readonly days: readonly SaidDay[] },
): NamedSheet {
  const [said, words] = [calendarWords(language), dayWords(language)];
  const { layer, year, days } = shown;
  const sheet = sheetOf({
    name: said.specialDays,
    lines: days,
    columns: [
      { head: said.day, kind: 'day', width: 12, cell: ({ entry }) => day(entry.day) },
      { head: said.kind, width: 12, cell: ({ entry }) => words[entry.kind] },
      { head: words.half, width: 18, cell: ({ entry }) => (entry.half ? words[entry.half] : null) },
      {
        head: words.hoursOf,
        width: 18,
        cell: ({ entry }) => (entry.hoursOf ? said.weekdayLong(entry.hoursOf) : null),
      },
      { head: words.nameVi, width: 34, cell: ({ entry }) => entry.name.vi },
      { head: words.nameEn, width: 34, cell: ({ entry }) => entry.name.en },
      { head: said.basis, width: 40, cell: ({ entry }) => entry.basis ?? null },
      { head: said.by, width: 34, cell: ({ by }) => by },
    ],
  });
  return { ...sheet, file: `lich-${layer.key}-${year}` };
}

export interface SaidDay {
  readonly entry: DayEntry;
  /** The name of the layer that says it. */
  readonly by: string;
}
