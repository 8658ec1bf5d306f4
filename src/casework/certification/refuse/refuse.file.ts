import type { Visit as Ask, NamedSheet } from '#platform/house/index.ts';
import { inTurn, sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf, localOf } from '#platform/time/index.ts';
import { groundText, matterText } from '../certification.text.ts';
import { officesWhere } from '../offices.ts';
import { type RefusedPaper, refusedPapersBefore } from './refuse.store.ts';
import { refuseWords } from './refuse.text.ts';

/** Lines asked for at a time. */
const size = 500;

/** Everything an office refused to certify, newest first. */
export async function refusedSheet(ask: Ask<unknown, { readonly noi?: string }>): Promise<NamedSheet | undefined> {
  const { house, actor, language, now, query } = ask;
  const offices = await officesWhere(house.db, actor);
  const office = offices.find((one) => one.key === query.noi) ?? offices[0];
  if (!office) return undefined;
  const said = refuseWords(language);
  const sheet = sheetOf({
    name: said.latest,
    lines: inTurn<RefusedPaper>(size, (last) => refusedPapersBefore(house.db, office.id, { last, size })),
    columns: [
      { head: said.when, kind: 'moment', width: 17, cell: ({ refused_at }) => localOf(refused_at) },
      { head: said.requester, width: 26, cell: ({ requester }) => requester },
      { head: said.matter, width: 34, cell: ({ matter }) => matterText(matter, language) },
      { head: said.paper, width: 40, cell: ({ paper }) => paper },
      { head: said.ground, width: 50, cell: ({ ground }) => groundText(ground, language) },
      { head: said.more, width: 40, cell: ({ said: more }) => more },
    ],
  });
  const about = { kind: 'certification-refusals', id: office.id };
  return { ...sheet, file: `tu-choi-chung-thuc-${office.key}-${dayOf(now)}`, about };
}
