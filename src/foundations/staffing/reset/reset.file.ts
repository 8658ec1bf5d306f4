import type { NamedSheet, Visit } from '#platform/house/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf, localOf } from '#platform/time/index.ts';
import { resetWords } from './reset.text.ts';
import { resetView } from './reset.view.ts';

/** What was asked for and how it was settled, the waiting ones among them. */
export async function resetSheet(ask: Visit): Promise<NamedSheet> {
  const said = resetWords(ask.language);
  const { resets } = await resetView(ask, '');
  const sheet = sheetOf({
    name: said.title,
    lines: resets,
    columns: [
      { head: said.name, width: 26, cell: ({ name }) => name },
      { head: said.askedBy, width: 26, cell: ({ asker }) => asker },
      { head: said.at, kind: 'moment', width: 18, cell: ({ asked_at }) => localOf(asked_at) },
      { head: said.settledBy, width: 26, cell: ({ settler }) => settler },
      {
        head: said.outcome,
        width: 16,
        cell: ({ outcome }) =>
          outcome === null ? said.waiting : outcome === 'confirmed' ? said.confirmed : said.dropped,
      },
      { head: said.settledAt, kind: 'moment', width: 18, cell: ({ settled_at }) => settled_at && localOf(settled_at) },
    ],
  });
  return { ...sheet, file: `cap-lai-mat-khau-${dayOf(ask.now)}` };
}
