import type { NamedSheet, Visit } from '#platform/house/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { unitWords } from '../unit.text.ts';
import type { RollOutListProps } from './list.page.tsx';
import { figuresWords, rollOutWords, stateWords } from './roll-out.text.ts';

/** The tracker as a file. */
export function communesSheet({ language, now }: Visit, lines: RollOutListProps['communes']): NamedSheet {
  const said = rollOutWords(language);
  const sheet = sheetOf({
    name: said.title,
    lines,
    columns: [
      { head: said.commune, width: 30, cell: ({ unit }) => unit.name },
      { head: unitWords(language).code, width: 18, cell: ({ unit }) => unit.code },
      { head: said.state, width: 30, cell: ({ state }) => stateWords(language)[state] },
      { head: said.since, kind: 'day', width: 12, cell: ({ since }) => since },
      { head: said.figures, width: 30, cell: ({ figures }) => figures && figuresWords(language)[figures] },
      { head: said.note, width: 40, cell: ({ note }) => note },
    ],
  });
  return { ...sheet, file: `trien-khai-${dayOf(now)}` };
}
