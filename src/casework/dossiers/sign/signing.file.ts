import type { NamedSheet, Visit } from '#platform/house/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf, localOf } from '#platform/time/index.ts';
import { stateOf } from './list.page.tsx';
import { listSeen } from './list.view.ts';
import { listNumber } from './sign.rules.ts';
import { signingWords } from './signing.text.ts';
import { signingOf } from './signing.view.ts';

/** The lists that were laid before leaders. */
export async function listsSheet(ask: Visit): Promise<NamedSheet | undefined> {
  const signing = await signingOf(ask);
  if (!signing.maySign && !signing.mayLay) return undefined;
  const said = signingWords(ask.language);
  const sheet = sheetOf({
    name: said.lists,
    lines: signing.lists,
    columns: [
      { head: said.number, width: 14, cell: (list) => listNumber(list) },
      { head: said.unit, width: 34, cell: ({ unit }) => unit },
      { head: said.madeAt, kind: 'moment', width: 17, cell: ({ made_at }) => localOf(made_at) },
      { head: said.madeBy, width: 26, cell: ({ maker }) => maker },
      { head: said.lines, width: 10, cell: ({ lines }) => lines },
      { head: said.recordedAt, kind: 'moment', width: 17, cell: ({ recorded_at: at }) => at && localOf(at) },
    ],
  });
  return { ...sheet, file: `danh-sach-trinh-ky-${dayOf(ask.now)}` };
}

/** One list with its papers. */
export async function listSheet(ask: Visit<{ readonly id: string }>): Promise<NamedSheet | undefined> {
  const seen = await listSeen(ask, ask.params.id);
  if (!seen) return undefined;
  const { language } = ask;
  const said = signingWords(language);
  const sheet = sheetOf({
    name: said.lines,
    lines: seen.lines,
    columns: [
      { head: said.order, width: 6, cell: ({ position }) => position },
      { head: said.code, width: 26, cell: ({ code }) => code },
      { head: said.subject, width: 44, cell: ({ subject }) => subject },
      { head: said.owner, width: 26, cell: ({ owner_name }) => owner_name },
      { head: said.due, kind: 'moment', width: 17, cell: ({ promised_due }) => localOf(promised_due) },
      { head: said.state, width: 40, cell: (line) => stateOf(line, seen, language) },
    ],
  });
  const { id, made_at } = seen.list;
  return { ...sheet, file: `trinh-ky-${seen.list.number}-${dayOf(made_at)}`, about: { kind: 'signing-list', id } };
}
