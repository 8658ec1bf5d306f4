import { Type } from 'typebox';
import { type HouseRoute, type NamedSheet, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page } from '#platform/http/index.ts';
import { noteReading } from '#platform/reading/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf, localOf } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { stateText } from '../view/state.text.ts';
import { countUnscanned } from './digitise.store.ts';
import { unscannedWords } from './digitise.text.ts';
import { UnscannedPage } from './unscanned.page.tsx';
import { openUnscanned, type UnscannedAddress, unscannedSeen } from './unscanned.view.ts';

const query = Type.Object({
  quay: Type.Optional(Type.String({ maxLength: 80 })),
  nhan: Type.Optional(Type.String({ maxLength: 10 })),
  trang: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  xem: Type.Optional(Type.Literal('in')),
});
const perPage = 50;
const needs = 'dossier.receive';
const every = { limit: null, offset: 0 };

type Asked = Visit<unknown, UnscannedAddress>;

/** `/can-bo/chua-so-hoa`: what a counter received and did not scan yet, on screen, on paper and as a file. */
export const unscannedRoutes: HouseRoute[] = [
  route({ method: 'GET', path: paths.unscanned(), needs, query, handle: show }),
  ...sheetRoutes({ path: paths.unscanned(), needs, query, sheet }),
];

async function show(ask: Asked): Promise<Answer> {
  const { language, house, query: asked, actor, now: at } = ask;
  const open = await openUnscanned(ask);
  if (!open) return missing;
  const purpose = asked.xem ? 'print' : 'look';
  await noteReading(house.db, { actor, subjectKind: 'unscanned', subjectId: open.counter.id, purpose, at });
  const number = asked.xem ? undefined : (asked.trang ?? 1);
  const [lines, n] = await Promise.all([
    unscannedSeen(ask, open, number ? { limit: perPage, offset: (number - 1) * perPage } : every),
    countUnscanned(house.db, open.received),
  ]);
  return page({
    title: unscannedWords(language).title,
    place: 'unscanned',
    body: <UnscannedPage {...{ language, open, lines, n }} page={number} pages={Math.ceil(n / perPage)} />,
  });
}

async function sheet(ask: Asked): Promise<NamedSheet | undefined> {
  const open = await openUnscanned(ask);
  if (!open) return undefined;
  const { language, now } = ask;
  const said = unscannedWords(language);
  const made = sheetOf({
    name: said.title,
    lines: await unscannedSeen(ask, open, every),
    columns: [
      { head: said.code, width: 26, cell: ({ code }) => code },
      { head: said.owner, width: 26, cell: ({ owner_name }) => owner_name },
      { head: said.procedure, width: 44, cell: ({ procedure }) => procedure },
      { head: said.receivedAt, kind: 'moment', width: 17, cell: (line) => localOf(line.received_at) },
      { head: said.receivedBy, width: 24, cell: ({ receiver }) => receiver },
      { head: said.papers, width: 10, cell: ({ papers }) => papers },
      { head: said.missing, width: 10, cell: ({ missing: without }) => without },
      { head: said.state, width: 18, cell: (line) => stateText(line, language) },
    ],
  });
  return {
    ...made,
    file: `chua-so-hoa-${open.counter.key}-${dayOf(now)}`,
    about: { kind: 'unscanned', id: open.counter.id },
  };
}
