import { Type } from 'typebox';
import { blockById } from '#foundations/numbering/index.ts';
import { unitById, unitByKey } from '#foundations/organisations/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, download, missing, page, redirect } from '#platform/http/index.ts';
import { type Format, mediaTypes, spreadsheet } from '#platform/spreadsheet/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { copiesOf, listPaperRoutes } from '../../documents/index.ts';
import { paths } from '../paths.ts';
import { BookPage, type BookPageProps } from './book.page.tsx';
import { BooksPage } from './books.page.tsx';
import { bookName, bookWords, rangeReasonText } from './books.text.ts';
import { type BookAddress, type BookSeen, bookSeen, booksSeen } from './books.view.ts';
import { registerColumns, registerData, registerPrints, registerRows } from './register.ts';
import { reserveRange, voidRange } from './reserve.act.ts';

// Whoever keeps a book: the rows say which.
const needs = 'dossier.read';
const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }));
const key = Type.String({ minLength: 10, maxLength: 60 });
const short = Type.String({ maxLength: 80 });
const year = Type.String({ pattern: '^\\d{4}$' });
const params = Type.Object({ owner: short, kind: short, year });

/** Number books by kind, owner and year: their gap registers, and numbers reserved for paper. */
export const bookRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.numberBooks(),
    needs,
    query: Type.Object({ nam: text(10) }),
    async handle(ask) {
      const { nam = '' } = ask.query;
      const year = /^\d{4}$/.test(nam) ? nam : String(dayOf(ask.now).year);
      const seen = await booksSeen(ask, year);
      if (!seen) return missing;
      const { language } = ask;
      return page({
        title: bookWords(language).title,
        place: 'numberBooks',
        body: <BooksPage language={language} year={year} seen={seen} />,
      });
    },
  }),
  route({
    method: 'GET',
    path: paths.numberBook(':owner', ':kind', ':year'),
    needs,
    params,
    query: Type.Object({ vua: text(10) }),
    handle: (ask) => show(ask, ask.params, { just: ask.query.vua }),
  }),
  route({
    method: 'POST',
    path: paths.reserveRange(':owner', ':kind'),
    needs,
    params: Type.Object({ owner: short, kind: short }),
    body: Type.Object({ key, count: text(10), reason: text(500), useBy: text(20) }),
    async handle(ask) {
      const { owner: unit, kind } = ask.params;
      const { count = '', reason = '', useBy = '' } = ask.body;
      const owner = await unitByKey(ask.house.db, unit);
      const typed = { count: count.trim(), reason: reason.trim(), useBy };
      const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: { unit, kind, ...typed } };
      const of = { owner: owner?.id ?? '', kind };
      const done = await perform(ask.house.db, asking, (deed) => reserveRange(deed, of, typed));
      const year = String(dayOf(ask.now).year);
      if (done.ok) return redirect(paths.numberBook(unit, kind, year, 'giu'));
      const wrong = refusals(done.reasons, rangeReasonText, ask.language);
      return show(ask, { owner: unit, kind, year }, { wrong, typed });
    },
  }),
  route({
    method: 'POST',
    path: paths.voidRange(':id'),
    needs,
    params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
    body: Type.Object({ key, number: text(10), why: text(500) }),
    async handle(ask) {
      const { number = '', why = '' } = ask.body;
      const { id } = ask.params;
      const asked = { blockId: id, number: /^\d+$/.test(number) ? Number(number) : null, why: why.trim() };
      const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: asked };
      const [done, block] = await Promise.all([
        perform(ask.house.db, asking, (deed) => voidRange(deed, asked)),
        blockById(ask.house.db, id),
      ]);
      const owner = block && (await unitById(ask.house.db, block.owner_unit_id));
      if (!block || !owner) return missing;
      if (done.ok) return redirect(paths.numberBook(owner.key, block.kind, block.period, 'huy'));
      const wrong = refusals(done.reasons, rangeReasonText, ask.language);
      const at = { owner: owner.key, kind: block.kind, year: block.period };
      return show(ask, at, { wrong, voiding: { block: id, number, why } });
    },
  }),
  ...listPaperRoutes({
    path: paths.numberBookFile(':owner', ':kind', ':year', 'pdf'),
    needs,
    params,
    async open(ask) {
      const { owner, kind, year } = ask.params;
      const seen = await bookSeen(ask, ask.params);
      const page = paths.numberBook(owner, kind, year);
      const make = () => registerData(ask, seen as BookSeen);
      return seen && { ...registerPrints(seen), file: nameOf(ask.params), page, make };
    },
  }),
  ...(['csv', 'xlsx'] as const).map((format) =>
    route({
      method: 'GET',
      path: paths.numberBookFile(':owner', ':kind', ':year', format),
      needs,
      params,
      handle: (ask) => send(ask, ask.params, format),
    }),
  ),
];

const nameOf = ({ owner, kind, year }: BookAddress): string => `so-trong-${owner}-${kind}-${year}`;

type Shown = Partial<Pick<BookPageProps, 'just' | 'typed' | 'voiding'>> & { readonly wrong?: readonly Refusal[] };

async function show(ask: Visit, at: BookAddress, { just, wrong = [], typed, voiding }: Shown): Promise<Answer> {
  const seen = await bookSeen(ask, at);
  if (!seen) return missing;
  const { language } = ask;
  const fresh = { count: '10', reason: '', useBy: formatDay(dayOf(ask.now).add({ days: 3 })) };
  const copies = await copiesOf(ask.house.db, registerPrints(seen));
  const none = { block: '', number: '', why: '' };
  return page({
    title: bookName(seen.book, language),
    place: 'numberBooks',
    trail: [{ text: bookWords(language).title, href: paths.numberBooks({ nam: seen.year }) }],
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.numberBook(at.owner, at.kind, at.year) : undefined,
    body: <BookPage {...{ language, seen, copies, just, wrong, typed: typed ?? fresh, voiding: voiding ?? none }} />,
  });
}

async function send(ask: Visit, at: BookAddress, format: Format): Promise<Answer> {
  const seen = await bookSeen(ask, at);
  if (!seen) return missing;
  const { language } = ask;
  const sheet = {
    name: bookWords(language).register,
    columns: registerColumns(language),
    rows: registerRows(seen, language),
  };
  return download(spreadsheet(format, sheet), mediaTypes[format], `${nameOf(at)}.${format}`);
}
