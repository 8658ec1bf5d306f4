import { Type } from 'typebox';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, download, missing, page } from '#platform/http/index.ts';
import { noteReading } from '#platform/reading/index.ts';
import { type Format, mediaTypes, spreadsheet } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { cashCounters, moneyPaths } from '../../payments/index.ts';
import { DuePage } from './due.page.tsx';
import { dueLines, dueSums } from './due.store.ts';
import { dueWords } from './due.text.ts';
import { sheetColumns, sheetRows } from './due.view.ts';

const query = Type.Object({
  quay: Type.Optional(Type.String({ maxLength: 80 })),
  trang: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  /** `in`: every line on one page, for paper. */
  xem: Type.Optional(Type.Literal('in')),
});
const perPage = 50;
const needs = 'dossier.cash';

/** `/can-bo/con-phai-thu`: what a counter has still to take, on screen, on paper and as a file. */
export const dueRoutes: HouseRoute[] = [
  route({ method: 'GET', path: moneyPaths.due(), needs, query, handle: show }),
  ...(['csv', 'xlsx'] as const).map((format) =>
    route({
      method: 'GET',
      path: moneyPaths.dueFile(format),
      needs,
      query,
      handle: (ask) => send(ask, format),
    }),
  ),
];

type Asked = Visit<unknown, { quay?: string; trang?: number; xem?: 'in' }>;

/** The counter an address means; without one, the first of one's own. Whoever reads so many names is remembered. */
async function openList(ask: Asked, purpose: string) {
  const counters = await cashCounters(ask);
  const { quay } = ask.query;
  const counter = quay ? counters.find(({ key }) => key === quay) : counters[0];
  if (!counter) return undefined;
  const { actor, now: at } = ask;
  await noteReading(ask.house.db, { actor, subjectKind: 'due-list', subjectId: counter.id, purpose, at });
  return { counter, counters };
}

async function show(ask: Asked): Promise<Answer> {
  const { language, house, query: asked } = ask;
  const opened = await openList(ask, asked.xem ? 'print' : 'look');
  if (!opened) return missing;
  const { id } = opened.counter;
  const number = asked.xem ? undefined : (asked.trang ?? 1);
  const part = number ? { limit: perPage, offset: (number - 1) * perPage } : { limit: null, offset: 0 };
  const [lines, sums] = await Promise.all([dueLines(house.db, id, part), dueSums(house.db, id)]);
  return page({
    title: dueWords(language).title,
    place: 'due',
    body: <DuePage {...{ ...opened, language, lines, sums }} page={number} pages={Math.ceil(sums.n / perPage)} />,
  });
}

async function send(ask: Asked, format: Format): Promise<Answer> {
  const opened = await openList(ask, format);
  if (!opened) return missing;
  const { language, now, house } = ask;
  const lines = await dueLines(house.db, opened.counter.id, { limit: null, offset: 0 });
  const sheet = { name: dueWords(language).title, columns: sheetColumns(language), rows: sheetRows(lines, language) };
  const name = `con-phai-thu-${opened.counter.key}-${dayOf(now)}.${format}`;
  return download(spreadsheet(format, sheet), mediaTypes[format], name);
}
