import type { Db } from '#platform/db/index.ts';
import type { Recorded } from '#platform/events/index.ts';
import { ledger, links, type Sought } from '#platform/events/ledger.ts';
import type { NamedSheet, Visit } from '#platform/house/index.ts';
import { type ColumnOf, inTurn, sheetOf } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, localOf } from '#platform/time/index.ts';
import { eventWords } from './events.text.ts';
import { kindText } from './kinds.text.ts';
import { type Names, namesIn } from './names.ts';
import { typeText } from './types.text.ts';
import { streamName } from './who.part.tsx';

/** Lines asked for at a time. */
const size = 500;

type Named<Of extends Recorded> = Of & { readonly names: Names };

/** The ledger as it is narrowed, newest first, to its beginning. */
export function ledgerSheet({ house: { db }, language, now }: Visit, sought: Sought): NamedSheet {
  const said = eventWords(language);
  const sheet = sheetOf<Named<Recorded>>({
    name: said.title,
    lines: everyEvent(db, sought),
    columns: columns(language),
  });
  return { ...sheet, file: `su-kien-${dayOf(now)}` };
}

async function* everyEvent(db: Db, sought: Sought): AsyncGenerator<Named<Recorded>> {
  for (let before = sought.before; ; ) {
    const { entries, next } = await ledger(db, { ...sought, before }, size);
    const names = await namesIn(db, entries);
    for (const entry of entries) yield { ...entry, names };
    if (!next) return;
    before = next;
  }
}

/** The history of one thing with the links of its chain. */
export async function streamSheet({ house: { db }, language, params }: Visit<{ readonly id: string }>) {
  const { id } = params;
  if ((await links(db, id, { size: 1 })).length === 0) return undefined;
  const said = eventWords(language);
  type Link = Named<Awaited<ReturnType<typeof links>>[number]>;
  const sheet = sheetOf<Link>({
    name: said.title,
    lines: inTurn<Link>(size, async (last) => {
      const found = await links(db, id, { before: last?.seq, size });
      const names = await namesIn(db, found);
      return found.map((link) => ({ ...link, names }));
    }),
    columns: [
      { head: said.seq, width: 8, cell: ({ seq }) => seq },
      ...columns(language),
      { head: said.hash, width: 66, cell: ({ hash }) => hash },
      { head: said.hashBefore, width: 66, cell: ({ hash_before }) => hash_before },
    ],
  });
  return { ...sheet, file: `su-kien-${id}` };
}

function columns(language: Language): ColumnOf<Named<Recorded>>[] {
  const said = eventWords(language);
  const nameOf = (names: Names, id: string | null): string | null => (id === null ? null : (names.get(id) ?? id));
  return [
    { head: said.at, kind: 'moment', width: 18, cell: ({ occurred_at }) => localOf(occurred_at) },
    { head: said.recorded, kind: 'moment', width: 18, cell: ({ recorded_at }) => localOf(recorded_at) },
    { head: said.type, width: 34, cell: ({ type }) => typeText(type, language) },
    { head: said.typeKey, width: 30, cell: ({ type, version }) => `${type} ${version}` },
    { head: said.kind, width: 20, cell: ({ stream_kind }) => kindText(stream_kind, language) },
    { head: said.stream, width: 34, cell: (event) => streamName(event, event.names) },
    {
      head: said.by,
      width: 26,
      cell: ({ names, actor_id, actor_kind }) => nameOf(names, actor_id) ?? said[actor_kind],
    },
    { head: said.payload, width: 60, cell: ({ payload }) => JSON.stringify(payload) },
  ];
}
