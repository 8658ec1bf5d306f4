import { Type } from 'typebox';
import { Note, PageHead } from '#design/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, download, file, missing, page } from '#platform/http/index.ts';
import { namedId } from '#platform/id/index.ts';
import { type Format, mediaTypes, spreadsheet } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { formSetOn, issuePaper } from '../../documents/index.ts';
import { paths } from '../paths.ts';
import { BookPage } from './follow-up.page.tsx';
import { type BookAddress, daysWritten, queryOf, readPlace, writePlace } from './follow-up.read.rules.ts';
import { countLines, linesAfter } from './follow-up.store.ts';
import { followUpWords } from './follow-up.text.ts';
import { bookColumns, bookRows } from './follow-up.view.ts';
import { followUpData, mostPrinted } from './follow-up-paper.ts';
import { noteBook, type Opened, openBook } from './open-book.ts';

const short = Type.Optional(Type.String({ maxLength: 80 }));
const query = Type.Object({ quay: short, tu: short, den: short, 'linh-vuc': short, 'trang-thai': short, sau: short });
const perPage = 50;
const mostCounted = 10_000;

type Asked = Visit<unknown, BookAddress>;

/** The follow-up book of a counter: a page, a print, and the whole of it as a file. */
export const followUpRoutes: HouseRoute[] = [
  route({ method: 'GET', path: paths.followUp(), needs: 'dossier.read', query, handle: show }),
  route({ method: 'GET', path: paths.followUpFile('pdf'), needs: 'dossier.read', query, handle: print }),
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
        {...{ language, wrong: opening.wrong, lines: [], first: 1, next: undefined }}
        count={{ n: 0, most: mostCounted }}
      />,
      422,
    );
  const { book } = opening;
  const read = readPlace(ask.query.sau);
  const { db } = ask.house;
  const [found, n] = await Promise.all([
    linesAfter(db, book.span, read, perPage + 1),
    countLines(db, book.span, mostCounted + 1),
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
      {...{ language, wrong: [], lines, first }}
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
  return download(spreadsheet(format, sheet), mediaTypes[format], fileName(book, format));
}

const fileName = ({ counter, span }: Opened, format: string): string =>
  `so-theo-doi-${counter.key}-${daysWritten(span)}.${format}`;

async function print(ask: Asked): Promise<Answer> {
  const opening = await openBook(ask);
  if (opening.kind !== 'open') return unopened(opening.kind, ask);
  const { book } = opening;
  const said = followUpWords(ask.language);
  const set = await formSetOn(ask.house.db, dayOf(ask.now));
  const lines = await linesAfter(ask.house.db, book.span, undefined, mostPrinted + 1);
  if (lines.length > mostPrinted) return cannot(ask, said.tooLong(mostPrinted));
  await noteBook(ask, book, 'print');
  const data = await followUpData(ask, book, lines);
  // A part of the book has no row: its prints hang on its address.
  const subjectId = namedId(`follow-up:${data.path}`);
  const bytes = await issuePaper(ask.house, ask, { subjectId, form: '06', data, set: set.key });
  return file(bytes, 'application/pdf', fileName(book, 'pdf'));
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
