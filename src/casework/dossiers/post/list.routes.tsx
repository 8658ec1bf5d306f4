import { Type } from 'typebox';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, download, missing, page, redirect } from '#platform/http/index.ts';
import { namedId } from '#platform/id/index.ts';
import { type Format, mediaTypes, spreadsheet } from '#platform/spreadsheet/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { copiesOf, formSetOn, listPaperRoutes, type PrintableList } from '../../documents/index.ts';
import { paths } from '../paths.ts';
import { PostPage } from './list.page.tsx';
import { postListWords } from './list.text.ts';
import { type OpenList, openList, postList, sheetColumns, sheetRows } from './list.view.ts';
import { parcelListData } from './list-paper.ts';
import { postParcels } from './post.act.ts';
import type { PostLine } from './post.rules.ts';
import { postReasonText } from './post.text.ts';

const short = Type.Optional(Type.String({ maxLength: 80 }));
const query = Type.Object({ quay: short, ngay: short, so: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })) });
const each = Type.Optional(
  Type.Union([Type.String({ maxLength: 60 }), Type.Array(Type.String({ maxLength: 60 }), { maxItems: 500 })]),
);
const needs = 'dossier.return';

/** `/can-bo/buu-chinh`: results for the postman, on screen, on paper and as a file. */
export const postListRoutes: HouseRoute[] = [
  route({ method: 'GET', path: paths.post(), needs, query, handle: (ask) => show(ask, {}) }),
  route({
    method: 'POST',
    path: paths.post(),
    needs,
    body: Type.Object({
      key: Type.String({ minLength: 10, maxLength: 60 }),
      counter: Type.String({ maxLength: 80 }),
      codes: each,
      tracking: each,
      grams: each,
    }),
    async handle(ask) {
      const { key, counter, ...sent } = ask.body;
      const typed = linesTyped(sent);
      const lines = typed.filter(({ tracking }) => tracking !== '').map(asLine);
      const asking = { actor: ask.actor, now: ask.now, key, body: { counter, lines } };
      const done = await perform(ask.house.db, asking, (deed) => postParcels(deed, lines));
      if (done.ok) return redirect(paths.post({ quay: counter, so: String(done.value.length) }));
      const wrong = refusals(done.reasons, postReasonText, ask.language, (reason) =>
        reason.reason === 'line' ? `tracking-${reason.code}` : undefined,
      );
      return show({ ...ask, query: { quay: counter } }, { wrong, typed });
    },
  }),
  ...listPaperRoutes({ path: paths.postPaper(), needs, query, open: printable }),
  ...(['csv', 'xlsx'] as const).map((format) =>
    route({ method: 'GET', path: paths.postFile(format), needs, query, handle: (ask) => send(ask, format) }),
  ),
];

type Asked = Visit<unknown, { quay?: string; ngay?: string; so?: number }>;

interface Typed {
  readonly code: string;
  readonly tracking: string;
  readonly grams: string;
}

/** The columns of the form as lines: the browser sends each column in the order of the rows. */
function linesTyped(
  sent: {
    readonly [Column in 'codes' | 'tracking' | 'grams']?: string | string[];
  },
): Typed[] {
  const [codes, trackings, grams] = [sent.codes, sent.tracking, sent.grams].map((column) => [column ?? []].flat());
  return (codes ?? []).map((code, n) => ({
    code,
    tracking: (trackings?.[n] ?? '').replaceAll(/[\s.-]/g, '').toUpperCase(),
    grams: (grams?.[n] ?? '').trim(),
  }));
}

const asLine = ({ grams, ...line }: Typed): PostLine => ({
  ...line,
  grams: /^\d{1,5}$/.test(grams) ? Number(grams) : 0,
});

interface Shown {
  readonly wrong?: readonly Refusal[];
  readonly typed?: readonly Typed[];
}

async function show(ask: Asked, { wrong = [], typed = [] }: Shown): Promise<Answer> {
  const open = await openList(ask, 'look');
  if (!open) return missing;
  const { language, query: asked } = ask;
  const props = { language, open, wrong, just: asked.so, list: await postList(ask.house.db, open) };
  const copies = await copiesOf(ask.house.db, printsOf(open));
  return page({
    title: postListWords(language).title,
    place: 'post',
    status: wrong.length > 0 || open.wrongDay ? 422 : 200,
    again: wrong.length > 0 ? paths.post({ quay: open.counter.key }) : undefined,
    body: <PostPage {...props} copies={copies} typed={new Map(typed.map((one) => [one.code, one]))} />,
  });
}

/** What the postman is given: what waits and what went that day. */
async function linesOf(ask: Asked, open: OpenList) {
  const { waiting, posted } = await postList(ask.house.db, open);
  return [...waiting, ...posted];
}

/** What a day's prints are kept under: the list has no row, they hang on its name. */
const printsOf = ({ counter, day }: OpenList): Pick<PrintableList, 'subjectId' | 'form'> => ({
  subjectId: namedId(`parcel-list:${counter.id}:${day}`),
  form: 'buu-gui',
});

async function printable(ask: Asked): Promise<PrintableList | undefined> {
  const open = await openList(ask, 'print');
  if (!open || open.wrongDay) return undefined;
  return {
    ...printsOf(open),
    file: fileName(open),
    page: paths.post({ quay: open.counter.key, ngay: open.today ? '' : formatDay(open.day) }),
    make: async () => ({
      data: await parcelListData(ask, open, await linesOf(ask, open)),
      set: (await formSetOn(ask.house.db, open.day)).key,
    }),
  };
}

async function send(ask: Asked, format: Format): Promise<Answer> {
  const open = await openList(ask, format);
  if (!open || open.wrongDay) return missing;
  const { language } = ask;
  const sheet = {
    name: postListWords(language).title,
    columns: sheetColumns(language),
    rows: sheetRows(await linesOf(ask, open), language),
  };
  return download(spreadsheet(format, sheet), mediaTypes[format], `${fileName(open)}.${format}`);
}

const fileName = ({ counter, day }: OpenList): string => `buu-gui-${counter.key}-${day}`;
