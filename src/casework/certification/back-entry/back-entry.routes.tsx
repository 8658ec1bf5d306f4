import { type Static, Type } from 'typebox';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type Visit as Ask, type HouseRoute, route } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { laneWords } from '../enter/enter.text.ts';
import { officesWhere } from '../offices.ts';
import { paths } from '../paths.ts';
import { enterPage, type Numbers } from './back-entry.act.ts';
import { BackEntryPage } from './back-entry.page.tsx';
import type { TypedLine, TypedPage } from './back-entry.rules.ts';
import { backEntryFieldOf, backEntryReasonText, backEntryWords } from './back-entry.text.ts';

const text = Type.Optional(Type.String({ maxLength: 400 }));
const cells = Type.Optional(
  Type.Union([Type.String({ maxLength: 400 }), Type.Array(Type.String({ maxLength: 400 }), { maxItems: 100 })]),
);
const number = Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 }));

const form = Type.Object({
  key: Type.String({ minLength: 10, maxLength: 60 }),
  office: Type.String({ maxLength: 80 }),
  do: Type.Optional(Type.Union([Type.Literal('more'), Type.Literal('enter')])),
  matter: text,
  reason: text,
  day: cells,
  time: cells,
  requester: cells,
  identity: cells,
  paper: cells,
  pages: cells,
  copies: cells,
});
type PageForm = Static<typeof form>;

/** `/can-bo/chung-thuc/nhap-bu`: a page of the paper book, typed in afterwards. */
export const backEntryRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.backEntry(),
    needs: 'certification.enter',
    query: Type.Object({ noi: Type.Optional(Type.String({ maxLength: 80 })), tu: number, den: number }),
    handle: (ask) => {
      const { noi, tu, den } = ask.query;
      return show(ask, noi, { done: tu && den ? { first: tu, last: den } : undefined });
    },
  }),
  route({
    method: 'POST',
    path: paths.backEntry(),
    needs: 'certification.enter',
    body: form,
    async handle(ask) {
      const { key, office: wanted, do: pressed } = ask.body;
      const office = (await officesWhere(ask.house.db, ask.actor)).find((one) => one.key === wanted);
      if (!office) return missing;
      const typed = pageOf(ask.body);
      if (pressed !== 'enter') return show(ask, office.key, { typed, more: true });
      const asking = { actor: ask.actor, now: ask.now, key, body: { office: office.key, ...typed } };
      const done = await perform(ask.house.db, asking, (deed) => enterPage(deed, office, typed));
      if (done.ok) return redirect(paths.backEntryOf(office.key, done.value));
      const wrong = refusals(done.reasons, backEntryReasonText, ask.language, backEntryFieldOf);
      return show(ask, office.key, { typed, wrong });
    },
  }),
];

const names = ['day', 'time', 'requester', 'identity', 'paper', 'pages', 'copies'] as const;
const fewest = 10;
const most = 100;

const noLine: TypedLine = { day: '', time: '', requester: '', identity: '', paper: '', pages: '', copies: '' };

/** The page as it was typed, with empty lines to a handful. */
function pageOf(sent: Partial<PageForm>): TypedPage {
  const columns = names.map((name) => [name, [sent[name] ?? []].flat()] as const);
  const count = Math.max(fewest, ...columns.map(([, cells]) => cells.length));
  const lines = Array.from(
    { length: count },
    (_, n) =>
      Object.fromEntries(columns.map(([name, cells]) => [name, (cells[n] ?? '').trim()])) as unknown as TypedLine,
  );
  return { matter: sent.matter ?? '', reason: sent.reason ?? '', lines };
}

interface Shown {
  readonly typed?: TypedPage;
  readonly more?: boolean;
  readonly wrong?: readonly Refusal[];
  readonly done?: Numbers | undefined;
}

async function show(
  ask: Ask,
  wanted: string | undefined,
  { typed = pageOf({}), more = false, wrong = [], done }: Shown,
): Promise<Answer> {
  const offices = await officesWhere(ask.house.db, ask.actor);
  const office = offices.find((one) => one.key === wanted) ?? offices[0];
  if (!office) return missing;
  const added = more ? Math.min(fewest, most - typed.lines.length) : 0;
  const lines = [...typed.lines, ...Array.from({ length: added }, () => noLine)];
  return page({
    title: backEntryWords(ask.language).title,
    place: 'certification',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.backEntryOf(office.key) : undefined,
    trail: [{ text: laneWords(ask.language).title, href: paths.laneOf(office.key) }],
    body: <BackEntryPage {...{ language: ask.language, office, offices, wrong, done }} typed={{ ...typed, lines }} />,
  });
}
