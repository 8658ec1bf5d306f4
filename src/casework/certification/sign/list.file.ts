import type { NamedSheet, Visit } from '#platform/house/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { matterText, numberText } from '../certification.text.ts';
import { openedList } from './list.view.ts';
import { listWords } from './sign.text.ts';

/** The numbers laid before a leader together. */
export async function listSheet(ask: Visit<{ readonly id: string }>): Promise<NamedSheet | undefined> {
  const { language } = ask;
  const opened = await openedList(ask, ask.params.id);
  if (!opened) return undefined;
  const { list, lines } = opened;
  const said = listWords(language);
  const sheet = sheetOf({
    name: said.number,
    lines,
    columns: [
      { head: said.number, width: 20, cell: (line) => numberText(line, language) },
      { head: said.matter, width: 34, cell: ({ matter }) => matterText(matter, language) },
      { head: said.paper, width: 40, cell: ({ paper }) => paper },
      { head: said.copies, width: 10, cell: ({ copies }) => copies },
      { head: said.who, width: 26, cell: ({ requester }) => requester },
    ],
  });
  const about = { kind: 'certification-list', id: list.id };
  return { ...sheet, file: `trinh-ky-chung-thuc-${list.number}-${dayOf(list.made_at)}`, about };
}
