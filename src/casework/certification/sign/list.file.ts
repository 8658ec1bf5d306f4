import { unitById } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import type { NamedSheet, Visit } from '#platform/house/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { matterText, numberText } from '../certification.text.ts';
import { linesOfList } from '../lane.store.ts';
import { listById } from './list.store.ts';
import { listWords } from './sign.text.ts';

/** The numbers laid before a leader together. */
export async function listSheet(ask: Visit<{ readonly id: string }>): Promise<NamedSheet | undefined> {
  const { house, actor, language, params } = ask;
  const list = await listById(house.db, params.id);
  const unit = list && (await unitById(house.db, list.unit_id));
  if (!list || !unit || !may(actor, 'certification.read', { unitIds: [unit.id] }).ok) return undefined;
  const said = listWords(language);
  const lines = await linesOfList(house.db, list.id);
  const sheet = sheetOf({
    name: said.number,
    lines: lines.filter((line) => !line.voided_at),
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
