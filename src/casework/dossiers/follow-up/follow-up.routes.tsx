import { Type } from 'typebox';
import { Note, PageHead } from '#design/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, download, missing, page } from '#platform/http/index.ts';
import { namedId } from '#platform/id/index.ts';
import { type Format, mediaTypes, spreadsheet } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { copiesOf, formSetOn, listPaperRoutes, type PrintableList } from '../../documents/index.ts';
import { paths } from '../paths.ts';
import { BookPage } from './follow-up.page.tsx';
import { type BookAddress, daysWritten, queryOf, readPlace, writePlace } from './follow-up.read.rules.ts';
import { countLines, linesAfter } from './follow-up.store.ts';
import { followUpWords } from './follow-up.text.ts';
import { bookColumns, bookRows } from './follow-up.view.ts';
import { bookPath, followUpData, mostPrinted } from './follow-up-paper.ts';
import { noteBook, type Opened, openBook } from './open-book.ts';

const short = Type.Optional(Type.String({ maxLength: 80 }));
const query = Type.Object({ quay: short, tu: short, den: short, 'linh-vuc': short, 'trang-thai': short, sau: short });
const perPage = 50;
const mostCounted = 10_000;

type Asked = Visit<unknown, BookAddress>;

/** The follow-up book of a counter: a page, a print, and the whole of it as a file. */
export const followUpRoutes: HouseRoute[] = [
  route({ method: 'GET', path: paths.followUp(), needs: 'dossier.read', query, handle: show }),
  ...listPaperRoutes({ path: paths.followUpFile('pdf'), needs: 'dossier.read', query, open: printable }),
  ...(['csv', 'xlsx'] as const).map((format) =>
    route({
      method: 'GET',
      path: paths.followUpFile(format),
      needs: 'dossier.read',
      query,
      handle: (ask) => send(ask, format),
    }),
  ),
];

async function show(ask: Asked): Promise<Answer> {
  const { language } = ask;
  const opening = await openBook(ask);
  if (opening.kind === 'missing') return missing;
  if (opening.kind === 'unreadable')
    return bookPage(
      ask,
      <BookPage
        {...opening.book}
        {...{ language, wrong: opening.wrong, lines: [], first: 1, next: undefined, copies: [] }}
        count={{ n: 0, most: mostCounted }}
      />,
      422,
    );
  const { book } = opening;
  const read = readPlace(ask.query.sau);
  const { db } = ask.house;
  const [found, n, copies] = await Promise.all([
    linesAfter(db, book.span, read, perPage + 1),
    countLines(db, book.span, mostCounted + 1),
    copiesOf(db, printsOf(book)),
    noteBook(ask, book, 'look'),
  ]);
  const lines = found.slice(0, perPage);
  const first = (read?.line ?? 0) + 1;
  const last = lines.at(-1);
  const next =
    found.length > perPage && last
      ? writePlace({ receivedAt: last.received_at, code: last.code, line: first + perPage - 1 })
      : undefined;
  return bookPage(
    ask,
    <BookPage
      {...book}
      {...{ language, wrong: [], lines, first, copies }}
      count={{ n, most: mostCounted }}
      next={next && paths.followUp() + queryOf({ ...book.asked, sau: next })}
    />,
  );
}

const bookPage = ({ language }: Asked, body: Parameters<typeof page>[0]['body'], status = 200): Answer =>
  page({ title: followUpWords(language).title, place: 'followUp', status, body });

async function send(ask: Asked, format: Format): Promise<Answer> {
  const opening = await openBook(ask);
  if (opening.kind !== 'open') return unopened(opening.kind, ask);
  const { book } = opening;
  const { language } = ask;
  await noteBook(ask, book, format);
  const sheet = {
    name: followUpWords(language).title,
    columns: bookColumns(language),
    rows: bookRows(ask.house.db, book.span, { units: book.units, language }),
  };
  return download(spreadsheet(format, sheet), mediaTypes[format], `${fileName(book)}.${format}`);
}

const fileName = ({ counter, span }: Opened): string => `so-theo-doi-${counter.key}-${daysWritten(span)}`;

/** A part of the book has no row: its prints hang on its address. */
const printsOf = (book: Opened): Pick<PrintableList, 'subjectId' | 'form'> => ({
  subjectId: namedId(`follow-up:${bookPath(book)}`),
  form: '06',
});

/** Days that cannot be read lead to the page, which says what is wrong with them. */
async function printable(ask: Asked): Promise<PrintableList | undefined> {
  const opening = await openBook(ask);
  if (opening.kind === 'missing') return undefined;
  if (opening.kind === 'unreadable') {
    const named = { subjectId: namedId('follow-up:unreadable'), form: '06' as const, file: '' };
    return { ...named, page: paths.followUp() + queryOf(ask.query), make: async () => show(ask) };
  }
  const { book } = opening;
  await noteBook(ask, book, 'print');
  return { ...printsOf(book), file: fileName(book), page: bookPath(book), make: () => made(ask, book) };
}

async function made(ask: Asked, book: Opened) {
  const set = await formSetOn(ask.house.db, dayOf(ask.now));
  const lines = await linesAfter(ask.house.db, book.span, undefined, mostPrinted + 1);
  if (lines.length > mostPrinted) return cannot(ask, followUpWords(ask.language).tooLong(mostPrinted));
  return { data: await followUpData(ask, book, lines), set: set.key };
}

/** A file of days that cannot be read: the page says what is wrong with them. */
const unopened = (kind: 'unreadable' | 'missing', ask: Asked): Promise<Answer> | Answer =>
  kind === 'missing' ? missing : show(ask);

function cannot({ language, query: asked }: Asked, why: string): Answer {
  const said = followUpWords(language);
  return page({
    title: said.print,
    place: 'followUp',
    status: 422,
    trail: [{ text: said.title, href: paths.followUp() + queryOf(asked) }],
    body: (
      <>
        <PageHead title={said.print} />
        <Note kind="warn" title={why} />
      </>
    ),
  });
}
