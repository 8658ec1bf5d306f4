import { unitByKey } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import type { NamedSheet, Visit } from '#platform/house/index.ts';
import { type ColumnOf, sheetOf } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, localOf } from '#platform/time/index.ts';
import { between, type LegLine } from './bundle.store.ts';
import { bundleWords } from './bundle.text.ts';
import { bundlesOf } from './bundle.view.ts';

/** Both sides of a hand-over: what is to be given, and what waits to be signed for. */
export async function bundlesSheet(ask: Visit): Promise<NamedSheet> {
  const { language, now, actor } = ask;
  const said = bundleWords(language);
  const lines = (await bundlesOf(ask)).flatMap((bundle) => bundle.legs.map((leg) => ({ ...leg, bundle })));
  const sheet = sheetOf<(typeof lines)[number]>({
    name: said.title,
    lines,
    columns: [
      { head: said.side, width: 14, cell: ({ bundle }) => (bundle.side === 'give' ? said.toGive : said.toTake) },
      { head: said.giver, width: 34, cell: ({ bundle }) => bundle.from.name },
      { head: said.taker, width: 34, cell: ({ bundle }) => bundle.to.name },
      ...legColumns(language),
      { head: said.givenBy, width: 26, cell: ({ giver }) => giver },
    ],
  });
  const me = actor.kind === 'staff' ? actor.accountId : '';
  return { ...sheet, file: `ban-giao-${dayOf(now)}`, about: { kind: 'hand-overs', id: me } };
}

/** What lies between two offices. */
export async function betweenSheet(
  ask: Visit<unknown, { readonly giao: string; readonly nhan: string }>,
): Promise<NamedSheet | undefined> {
  const { house, actor, language, now, query } = ask;
  const [from, to] = await Promise.all([unitByKey(house.db, query.giao), unitByKey(house.db, query.nhan)]);
  if (!from || !to || !may(actor, 'dossier.hand-over', { unitIds: [from.id, to.id] }).ok) return undefined;
  const columns = legColumns(language);
  const sheet = sheetOf({ name: bundleWords(language).sheet, columns, lines: await between(house.db, from.id, to.id) });
  const file = `ban-giao-${from.key}-${to.key}-${dayOf(now)}`;
  return { ...sheet, file, about: { kind: 'hand-overs', id: from.id } };
}

function legColumns(language: Language): ColumnOf<LegLine>[] {
  const said = bundleWords(language);
  return [
    { head: said.code, width: 26, cell: ({ code }) => code },
    { head: said.subject, width: 44, cell: ({ subject }) => subject },
    { head: said.owner, width: 26, cell: ({ owner_name }) => owner_name },
    { head: said.receivedAt, kind: 'moment', width: 17, cell: ({ received_at }) => localOf(received_at) },
    { head: said.giveBy, kind: 'moment', width: 17, cell: ({ give_by }) => localOf(give_by) },
    { head: said.givenAt, kind: 'moment', width: 17, cell: ({ given_at }) => given_at && localOf(given_at) },
    { head: said.due, kind: 'moment', width: 17, cell: ({ promised_due }) => localOf(promised_due) },
  ];
}
