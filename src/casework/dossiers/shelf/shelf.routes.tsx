import { Type } from 'typebox';
import { perform, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, download, missing, page, redirect } from '#platform/http/index.ts';
import { noteReading } from '#platform/reading/index.ts';
import { type Format, mediaTypes, spreadsheet } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { remind } from '../remind/remind.act.ts';
import { outcomes, ways } from '../remind/remind.rules.ts';
import { remindReasonText } from '../remind/remind.text.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, shortText } from '../view/dossier.form.ts';
import type { RefusedReminder } from './remind-row.part.tsx';
import { ShelfPage } from './shelf.page.tsx';
import { countShelf, shelfLines } from './shelf.store.ts';
import { shelfWords, shelveReasonText } from './shelf.text.ts';
import { overThirtyDays, sheetColumns, sheetRows, shelvesOf } from './shelf.view.ts';
import { shelve } from './shelve.act.ts';

const query = Type.Object({
  quay: Type.Optional(Type.String({ maxLength: 80 })),
  /** `30`: only what has lain for more than thirty days. */
  qua: Type.Optional(Type.String({ maxLength: 10 })),
  trang: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  /** `in`: every line on one page, for paper. */
  xem: Type.Optional(Type.Literal('in')),
  /** Whose reminder was just written down. */
  nhac: Type.Optional(Type.String({ maxLength: 60 })),
});
const perPage = 50;
const needs = 'dossier.return';

/** `/can-bo/ke-ket-qua`: results that wait for their people, on screen, on paper and as a file. */
export const shelfRoutes: HouseRoute[] = [
  route({ method: 'GET', path: paths.shelf(), needs, query, handle: (ask) => show(ask) }),
  ...(['csv', 'xlsx'] as const).map((format) =>
    route({ method: 'GET', path: paths.shelfFile(format), needs, query, handle: (ask) => send(ask, format) }),
  ),
  route({
    method: 'POST',
    path: paths.remindOnShelf(),
    needs,
    body: Type.Object({
      key: Type.String({ minLength: 10, maxLength: 60 }),
      hoSo: Type.String({ minLength: 10, maxLength: 60 }),
      way: shortText,
      outcome: shortText,
      quay: Type.Optional(Type.String({ maxLength: 80 })),
      qua: Type.Optional(Type.String({ maxLength: 10 })),
      trang: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
    }),
    handle: remindInRow,
  }),
  actRoute({
    act: 'xep-ke',
    needs,
    body: Type.Object({ ...actFields, shelf: shortText }),
    deed: (deed, asked, form) => shelve(deed, asked, (form.shelf ?? '').trim()),
    says: shelveReasonText,
  }),
];

interface ShelfAddress {
  readonly quay?: string;
  readonly qua?: string;
  readonly trang?: number;
  readonly xem?: 'in';
  readonly nhac?: string;
}
type Asked = Visit<unknown, ShelfAddress>;

/** The shelf an address means: without a counter, the first of one's own. Whoever reads so many names is remembered. */
async function openShelf(ask: Asked, purpose: string) {
  const counters = await shelvesOf(ask);
  const { quay, qua } = ask.query;
  const counter = quay ? counters.find(({ key }) => key === quay) : counters[0];
  if (!counter) return undefined;
  const over = qua === '30';
  const { actor, now: at } = ask;
  await noteReading(ask.house.db, { actor, subjectKind: 'shelf', subjectId: counter.id, purpose, at });
  return { counter, counters, over, shelf: { counterId: counter.id, before: over ? overThirtyDays(at) : null } };
}

async function show(ask: Asked, refused?: RefusedReminder): Promise<Answer> {
  const { language, now, house, query: asked } = ask;
  const opened = await openShelf(ask, asked.xem ? 'print' : 'look');
  if (!opened) return missing;
  const { shelf, ...which } = opened;
  const number = asked.xem ? undefined : (asked.trang ?? 1);
  const part = number ? { limit: perPage, offset: (number - 1) * perPage } : { limit: null, offset: 0 };
  const [lines, n] = await Promise.all([shelfLines(house.db, shelf, part), countShelf(house.db, shelf)]);
  return page({
    title: shelfWords(language).title,
    place: 'shelf',
    status: refused ? 422 : 200,
    again: refused ? paths.shelf() : undefined,
    body: (
      <ShelfPage
        {...{ ...which, language, now, lines, n, refused, reminded: asked.nhac }}
        page={number}
        pages={Math.ceil(n / perPage)}
      />
    ),
  });
}

async function send(ask: Asked, format: Format): Promise<Answer> {
  const opened = await openShelf(ask, format);
  if (!opened) return missing;
  const { language, now, house } = ask;
  const lines = await shelfLines(house.db, opened.shelf, { limit: null, offset: 0 });
  const sheet = {
    name: shelfWords(language).title,
    columns: sheetColumns(language),
    rows: sheetRows(lines, { now, language }),
  };
  return download(
    spreadsheet(format, sheet),
    mediaTypes[format],
    `ke-ket-qua-${opened.counter.key}-${dayOf(now)}.${format}`,
  );
}

interface ReminderForm {
  readonly key: string;
  readonly hoSo: string;
  readonly way?: string;
  readonly outcome?: string;
  readonly quay?: string;
  readonly qua?: string;
  readonly trang?: number;
}

/** The same act as on the page of the dossier; it leads back to where on the shelf the clerk stands. */
async function remindInRow(ask: Visit<unknown, unknown, ReminderForm>): Promise<Answer> {
  const { key, hoSo: code, way = '', outcome = '', quay = '', qua = '', trang = 1 } = ask.body;
  const chosen = { way: ways.find((one) => one === way), outcome: outcomes.find((one) => one === outcome) };
  const asking = { actor: ask.actor, now: ask.now, key, body: { code, ...chosen } };
  const done = await perform(ask.house.db, asking, (deed) => remind(deed, { code, seq: null }, chosen));
  if (done.ok)
    return redirect(`${paths.shelf({ quay, qua, trang: trang === 1 ? '' : String(trang), nhac: code })}#${code}`);
  const errors = new Map(
    refusals(done.reasons, remindReasonText, ask.language).map(({ field = 'way', text }) => [field, text]),
  );
  return show({ ...ask, query: { quay, qua, trang } }, { code, way, outcome, errors });
}
