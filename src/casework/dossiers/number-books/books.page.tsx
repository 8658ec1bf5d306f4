import type { JSX } from 'preact';
import { Field, Filter, Link, PageHead, Table, Tag } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import type { BookRow } from './books.store.ts';
import { bookName, bookWords, numberStateText } from './books.text.ts';
import type { BooksSeen } from './books.view.ts';

export interface BooksPageProps {
  readonly language: Language;
  readonly year: string;
  readonly seen: BooksSeen;
}

/** The number books of one's offices in a year, what must be explained marked in red. */
export function BooksPage({ language, year, seen }: BooksPageProps): JSX.Element {
  const said = bookWords(language);
  return (
    <>
      <PageHead title={said.title} under={said.under} />
      <Filter action={paths.numberBooks()} submit={said.show} label={said.title}>
        <Field name="nam" label={said.year} value={year} width={4} inputMode="numeric" autocomplete="off" />
      </Filter>
      <Table
        caption={said.title}
        dense
        stack
        columns={[
          { head: said.book, header: true },
          { head: said.owner },
          { head: said.last, numeric: true },
          ...(['given', 'void', 'reserved', 'outside'] as const).map((state) => ({
            head: numberStateText(state, language),
            numeric: true,
          })),
          { head: numberStateText('unexplained', language), numeric: true },
        ]}
        rows={seen.books.map((book) => {
          const owner = seen.units.get(book.owner_unit_id);
          return [
            <Link key="book" href={paths.numberBook(owner?.key ?? '', book.kind, year)} about={owner?.name ?? ''}>
              {bookName(book, language)}
            </Link>,
            owner?.name ?? '',
            ...[book.last, book.given, book.void, book.reserved, book.outside].map(String),
            <Open key="open" book={book} />,
          ];
        })}
        empty={<p class="govuk-body">{said.none}</p>}
      />
    </>
  );
}

const Open = ({ book }: { readonly book: BookRow }): JSX.Element => {
  const n = book.overdue + book.unexplained;
  return n > 0 ? <Tag colour="red">{String(n)}</Tag> : <span>0</span>;
};
