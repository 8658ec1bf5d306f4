import type { NamedSheet, Visit } from '#platform/house/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { postingWords } from './posting.text.ts';
import type { HungSheet, Sheet, Wall } from './posting.view.ts';

type Line = Sheet & Partial<HungSheet> & { readonly state: string };

/** The wall of a counter: what is to be posted, what to be taken down, what hangs. */
export function wallSheet({ language, now }: Visit, wall: Wall): NamedSheet {
  const said = postingWords(language);
  const as =
    (state: string) =>
    (sheet: Sheet & Partial<HungSheet>): Line => ({ ...sheet, state });
  const sheet = sheetOf<Line>({
    name: said.title,
    lines: [
      ...wall.toPost.map(as(said.toPost)),
      ...wall.toTakeDown.map(as(said.toTakeDown)),
      ...wall.hanging.map(as(said.hanging)),
    ],
    columns: [
      { head: said.state, width: 18, cell: ({ state }) => state },
      { head: said.name, width: 50, cell: ({ version }) => version.name },
      { head: said.field, width: 30, cell: ({ version }) => version.field },
      { head: said.validFrom, kind: 'day', width: 12, cell: ({ version }) => version.validFrom },
      { head: said.decision, width: 24, cell: ({ chain }) => chain.decision?.number ?? null },
      { head: said.signedOn, kind: 'day', width: 12, cell: ({ chain }) => chain.decision?.signed_on ?? null },
      {
        head: said.postedOn,
        kind: 'day',
        width: 12,
        cell: ({ posting }) => (posting ? dayOf(posting.posted_at) : null),
      },
      { head: said.days, width: 12, cell: ({ chain }) => chain.toPost ?? null },
      { head: said.poster, width: 26, cell: ({ by }) => by ?? null },
    ],
  });
  return { ...sheet, file: `niem-yet-${wall.unit.key}-${dayOf(now)}` };
}
