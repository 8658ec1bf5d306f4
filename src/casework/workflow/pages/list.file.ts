import type { NamedSheet, Visit } from '#platform/house/index.ts';
import { inTurn, sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { roadMinutes } from '../check/times.rules.ts';
import { validateProcess } from '../check/validate.rules.ts';
import { type DefinitionLine, selectLatest } from '../definitions.store.ts';
import { processWords } from './pages.text.ts';

/** Lines asked for at a time: each has its whole graph. */
const size = 100;

/** The published processes, the latest of each key; hours as a number, to be added up. */
export function processSheet({ house, language, now }: Visit, search: string): NamedSheet {
  const say = processWords(language);
  const sheet = sheetOf({
    name: say.title,
    lines: inTurn<DefinitionLine>(size, (last) =>
      selectLatest(house.db, { search, after: last?.key ?? '', limit: size }),
    ),
    columns: [
      { head: say.code, width: 30, cell: ({ key }) => key },
      { head: say.name, width: 60, cell: ({ name }) => name },
      { head: say.steps, width: 10, cell: ({ graph }) => graph.nodes.filter(({ kind }) => kind === 'task').length },
      { head: say.hours, width: 12, cell: ({ graph }) => (roadMinutes(graph).at(-1) ?? 0) / 60 },
      { head: say.remarks, width: 10, cell: ({ graph }) => validateProcess(graph).length },
    ],
  });
  return { ...sheet, file: `quy-trinh-${dayOf(now)}` };
}
