import { Type } from 'typebox';
import { accountNames } from '#foundations/access/index.ts';
import { unitById, unitByKey } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, download, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { type Format, mediaTypes, spreadsheet } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { countersOf } from '../counters.ts';
import { paths } from '../paths.ts';
import { numberText, spanText } from '../receipts/receipt.rules.ts';
import { bookSheet } from './book.file.ts';
import { BookPage } from './book.page.tsx';
import { bookById, booksAt, linesBelow } from './book.store.ts';
import { BooksPage } from './books.page.tsx';
import { bookReasonText, bookWords } from './books.text.ts';
import { sheetColumns, sheetRows } from './books.view.ts';
import { closeReceiptBook } from './close.act.ts';
import { openBook } from './open.act.ts';
import { spoilReceipt } from './spoil.act.ts';

const key = Type.String({ minLength: 10, maxLength: 60 });
const text = Type.Optional(Type.String({ maxLength: 300 }));
const params = Type.Object({ id: Type.String({ format: 'uuid', maxLength: 36 }) });
const perPage = 50;

/** `/can-bo/bien-lai`: the books of receipts of a counter. */
export const receiptBookRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.receipts(),
    needs: 'dossier.cash',
    query: Type.Object({ xong: text, xem: Type.Optional(Type.Literal('in')) }),
    handle: (ask) => showBooks(ask, { justDone: ask.query.xong !== undefined, forPaper: ask.query.xem === 'in' }),
  }),
  ...(['csv', 'xlsx'] as const).map((format) =>
    route({
      method: 'GET',
      path: paths.receiptsFile(format),
      needs: 'dossier.cash',
      handle: (ask) => sendBooks(ask, format),
    }),
  ),
  route({
    method: 'POST',
    path: paths.open(),
    needs: 'dossier.cash',
    body: Type.Object({ key, unit: text, kind: text, formNumber: text, series: text, first: text, last: text }),
    async handle(ask) {
      const { key, ...typed } = ask.body;
      const counter = await unitByKey(ask.house.db, typed.unit ?? '');
      if (!counter) return missing;
      const asking = { actor: ask.actor, now: ask.now, key, body: typed };
      const done = await perform(ask.house.db, asking, (deed) => openBook(deed, counter.id, typed));
      if (done.ok) return redirect(`${paths.receipts()}?xong=mo`);
      return showBooks(ask, { typed, wrong: refusals(done.reasons, bookReasonText, ask.language) });
    },
  }),
  route({
    method: 'GET',
    path: paths.book(':id'),
    needs: 'dossier.cash',
    params,
    query: Type.Object({ xong: text, duoi: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000_000 })) }),
    handle: (ask) => showBook(ask, ask.params.id, { below: ask.query.duoi, justDone: ask.query.xong !== undefined }),
  }),
  ...sheetRoutes({ path: paths.book(':id'), needs: 'dossier.cash', params, sheet: bookSheet }),
  route({
    method: 'POST',
    path: paths.spoil(':id'),
    needs: 'dossier.cash',
    params,
    body: Type.Object({
      key,
      number: text,
      state: Type.Optional(Type.Union([Type.Literal('void'), Type.Literal('lost')])),
      reason: text,
    }),
    async handle(ask) {
      const { key, ...typed } = ask.body;
      const { id } = ask.params;
      const asking = { actor: ask.actor, now: ask.now, key, body: { id, ...typed } };
      const spoiling = {
        number: typed.number ?? '',
        state: typed.state ?? 'void',
        reason: (typed.reason ?? '').trim(),
      };
      const done = await perform(ask.house.db, asking, (deed) => spoilReceipt(deed, id, spoiling));
      if (done.ok) return redirect(`${paths.book(id)}?xong=ghi`);
      return showBook(ask, id, { typed, wrong: refusals(done.reasons, bookReasonText, ask.language) });
    },
  }),
  route({
    method: 'POST',
    path: paths.close(':id'),
    needs: 'dossier.cash',
    params,
    body: Type.Object({ key }),
    async handle(ask) {
      const { id } = ask.params;
      const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: { close: id } };
      const done = await perform(ask.house.db, asking, (deed) => closeReceiptBook(deed, id));
      if (done.ok) return redirect(`${paths.book(id)}?xong=khoa`);
      return showBook(ask, id, { wrong: refusals(done.reasons, bookReasonText, ask.language) });
    },
  }),
];

interface Shown {
  readonly typed?: Readonly<Record<string, string | undefined>>;
  readonly wrong?: readonly Refusal[];
  readonly justDone?: boolean;
}

async function showBooks(
  ask: Visit,
  { typed = {}, wrong = [], justDone = false, forPaper = false }: Shown & { readonly forPaper?: boolean },
): Promise<Answer> {
  const { language } = ask;
  const counters = await countersOf(ask);
  if (counters.length === 0) return missing;
  const books = await booksAt(
    ask.house.db,
    counters.map(({ id }) => id),
  );
  return page({
    title: bookWords(language).title,
    place: 'receipts',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.receipts() : undefined,
    body: <BooksPage {...{ language, counters, books, typed, wrong, justDone, forPaper }} k={newId()} />,
  });
}

async function sendBooks(ask: Visit, format: Format): Promise<Answer> {
  const { language, now } = ask;
  const counters = await countersOf(ask);
  if (counters.length === 0) return missing;
  const books = await booksAt(
    ask.house.db,
    counters.map(({ id }) => id),
  );
  const columns = sheetColumns(language);
  const sheet = { name: bookWords(language).title, columns, rows: sheetRows(books, { counters, language }) };
  return download(spreadsheet(format, sheet), mediaTypes[format], `bien-lai-${dayOf(now)}.${format}`);
}

async function showBook(
  ask: Visit,
  id: string,
  { typed = {}, wrong = [], justDone = false, below }: Shown & { readonly below?: number | undefined },
): Promise<Answer> {
  const { db } = ask.house;
  const { language } = ask;
  const book = await bookById(db, id);
  if (!book || !may(ask.actor, 'dossier.cash', { unitIds: [book.unit_id] }).ok) return missing;
  const found = await linesBelow(db, id, below ?? book.last + 1, perPage + 1);
  const lines = found.slice(0, perPage);
  const [names, counter] = await Promise.all([
    accountNames(
      db,
      lines.flatMap((line) => line.by_account ?? []),
    ),
    unitById(db, book.unit_id),
  ]);
  const next = found.length > perPage ? `${paths.book(id)}?duoi=${lines.at(-1)?.number}` : undefined;
  const said = bookWords(language);
  return page({
    title: said.book(spanText(book)),
    here: `${book.series} ${numberText(book.first)}`,
    place: 'receipts',
    trail: [{ text: said.title, href: paths.receipts() }],
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.book(id) : undefined,
    body: (
      <BookPage
        {...{ language, book, counter, lines, names, next, typed, wrong, justDone }}
        further={below !== undefined}
        keys={[newId(), newId()]}
      />
    ),
  });
}
