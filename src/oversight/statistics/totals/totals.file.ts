import type { Cell, Column } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { localOf } from '#platform/time/index.ts';
import { counted } from './totals.rules.ts';
import { countedWords, totalsWords } from './totals.text.ts';
import type { YearOfCommune } from './totals.view.ts';

export function totalsColumns(language: Language): Column[] {
  const said = totalsWords(language);
  return [
    { head: said.commune, width: 26 },
    { head: said.month, kind: 'day', width: 12 },
    ...counted.map((field) => ({ head: countedWords(language)[field], width: 14 })),
    { head: countedWords(language).fees, kind: 'money', width: 16 },
    // Empty: whoever changes a line writes why, and brings the file back.
    { head: said.reason, width: 40 },
    { head: said.version, width: 10 },
    { head: said.enteredAt, kind: 'moment', width: 18 },
  ];
}

/** A line for each month that is owed or entered; one that is missing has empty cells, not noughts. */
export async function* totalsLines(communes: readonly YearOfCommune[]): AsyncGenerator<Cell[]> {
  for (const { unit, cells } of communes)
    for (const { month, row, state } of cells)
      if (state !== 'not-asked')
        yield [
          unit.name,
          month,
          ...counted.map((field) => row?.[field] ?? null),
          row?.fees ?? null,
          null,
          row?.version ?? null,
          row ? localOf(row.entered_at) : null,
        ];
}
