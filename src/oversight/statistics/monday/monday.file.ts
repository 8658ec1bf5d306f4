import { causeWords } from '#casework/dossiers/index.ts';
import { distanceText } from '#foundations/calendar/index.ts';
import type { NamedSheet, Visit } from '#platform/house/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf, localOf } from '#platform/time/index.ts';
import { shareOf } from './monday.rules.ts';
import { mondayWords } from './monday.text.ts';
import type { LateLine, MondayReport, WeekLine } from './monday.view.ts';

type Line = Omit<WeekLine, 'unit'> & { readonly name: string };

/** The week by office, with its sum. */
export function weekSheet({ language }: Visit, { week, lines, all }: MondayReport): NamedSheet {
  const said = mondayWords(language);
  const count = (head: string, key: Exclude<keyof Line, 'name'>) => ({
    head,
    width: 14,
    cell: (line: Line) => line[key],
  });
  const sheet = sheetOf<Line>({
    name: said.title,
    lines: [...lines.map(({ unit, ...line }) => ({ ...line, name: unit.name })), { ...all, name: said.all }],
    columns: [
      { head: said.unit, width: 40, cell: ({ name }) => name },
      ...[count(said.received, 'received'), count(said.settled, 'settled')],
      { head: `${said.inTime} (%)`, width: 12, cell: ({ in_time, settled }) => shareOf(in_time, settled) },
      ...[count(said.running, 'running'), count(said.due, 'due'), count(said.late, 'late')],
      ...[count(said.apologised, 'apologised'), count(said.told, 'told'), count(said.waiting, 'waiting')],
      ...[count(said.uncollected, 'uncollected'), count(said.longOnly, 'long')],
    ],
  });
  return { ...sheet, file: `giao-ban-${week.monday}` };
}

/** What is late now, with its cause and in whose hands it lies. */
export function lateSheet({ language, now }: Visit, { late }: MondayReport): NamedSheet {
  const said = mondayWords(language);
  const sheet = sheetOf<LateLine>({
    name: said.lateFile,
    lines: late,
    columns: [
      { head: said.dossier, width: 28, cell: ({ code }) => code },
      { head: said.procedure, width: 50, cell: ({ name }) => name },
      { head: said.unit, width: 34, cell: ({ office }) => office },
      { head: said.promised, kind: 'moment', width: 17, cell: ({ due }) => localOf(due) },
      { head: said.by, width: 26, cell: ({ by }) => distanceText(by, language) },
      { head: said.cause, width: 34, cell: ({ cause }) => (cause ? causeWords(language)[cause] : said.noCause) },
      { head: said.newDay, kind: 'day', width: 12, cell: ({ newDay }) => newDay },
      { head: said.hands, width: 34, cell: ({ hands }) => hands },
      { head: said.step, width: 34, cell: ({ step }) => step },
    ],
  });
  return { ...sheet, file: `giao-ban-qua-han-${dayOf(now)}` };
}
