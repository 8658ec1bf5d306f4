import type { JSX } from 'preact';
import {
  Button,
  Details,
  Empty,
  ErrorSummary,
  Filter,
  Form,
  Hidden,
  Link,
  ListFiles,
  PageHead,
  Section,
  Select,
  Table,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { bookName } from '../certification.text.ts';
import { bookKinds, bookText } from '../matters.rules.ts';
import { paths } from '../paths.ts';
import type { Book, ListedBook } from './book.store.ts';
import { booksWords } from './books.text.ts';
import { monthText } from './month.view.ts';

export interface BooksPageProps {
  readonly language: Language;
  readonly office: Unit;
  readonly offices: readonly Unit[];
  readonly books: readonly ListedBook[];
  readonly signatories: readonly { readonly accountId: string; readonly name: string }[];
  readonly works: boolean;
  readonly wrong: readonly Refusal[];
}

/** The books of an office: each volume with its state, its months, and its closing. */
export function BooksPage(props: BooksPageProps): JSX.Element {
  const { language, office, offices } = props;
  const said = booksWords(language);
  return (
    <>
      {props.wrong.length > 0 && <ErrorSummary title={said.refused} errors={props.wrong} />}
      <PageHead title={said.title} under={said.under}>
        {props.works && <Link href={paths.laneOf(office.key)}>{said.lane}</Link>}
      </PageHead>
      {offices.length > 1 && (
        <Filter action={paths.books()} submit={said.choose} label={said.office}>
          <Select
            name="noi"
            label={said.office}
            value={office.key}
            options={offices.map((one) => ({ value: one.key, text: one.name }))}
          />
        </Filter>
      )}
      <ListFiles language={language} of={paths.booksOf(office.key)} />
      <Books {...props} />
      {props.works && <OpenNext {...props} />}
    </>
  );
}

function Books(props: BooksPageProps): JSX.Element {
  const { language, office } = props;
  const said = booksWords(language);
  return (
    <Table
      caption={said.title}
      dense
      stack
      columns={[
        { head: said.book, header: true },
        { head: said.volume, nowrap: true },
        { head: said.opened, nowrap: true },
        { head: said.state },
        { head: said.month, nowrap: true },
        { head: said.print, hidden: true, nowrap: true },
        ...(props.works ? [{ head: said.close, hidden: true, nowrap: true }] : []),
      ]}
      rows={props.books.map((book, n) => [
        bookName(book.kind, language),
        bookText(book),
        formatDay(dayOf(book.opened_at)),
        stateText(book, language),
        <Link key="month" href={paths.month(office.key, book.kind, monthOf(book))} about={bookText(book)}>
          {said.seeMonth}
        </Link>,
        <PrintMonth key="print" {...{ office, book, language }} first={n === 0} />,
        ...(props.works ? [book.closed_at ? null : <Close key="close" book={book} {...props} />] : []),
      ])}
      empty={<Empty title={said.none} next={said.noneNext} />}
    />
  );
}

interface PrintMonthProps extends Pick<BooksPageProps, 'office' | 'language'> {
  readonly book: ListedBook;
  /** Of the page: F8 prints its month. */
  readonly first: boolean;
}

/** The paper of a month at one press. */
function PrintMonth({ office, book, first, language }: PrintMonthProps): JSX.Element {
  const month = monthOf(book);
  return (
    <Form action={paths.printMonth()} k={newId()}>
      <Hidden name="noi" value={office.key} />
      <Hidden name="loai" value={book.kind} />
      <Hidden name="thang" value={month} />
      <Button kind="secondary" small icon="print" keys={first ? 'F8' : undefined}>
        {booksWords(language).printMonth(month)}
      </Button>
    </Form>
  );
}

/** The month of its last number: there is something to be printed. */
const monthOf = ({ last_at, opened_at }: ListedBook): string => monthText(dayOf(last_at ?? opened_at));

function stateText({ closed_at, totals }: Book, language: Language): string {
  const said = booksWords(language);
  if (!closed_at || !totals) return said.open;
  if (totals.first === null) return said.closedEmpty(formatDay(dayOf(closed_at)));
  const closed = said.closed(formatDay(dayOf(closed_at)), totals.lines, totals.first ?? 0, totals.last ?? 0);
  return totals.voided > 0 ? `${closed} · ${said.voided(totals.voided)}` : closed;
}

function Close({ book, signatories, language }: BooksPageProps & { readonly book: Book }): JSX.Element {
  const said = booksWords(language);
  return (
    <Details summary={said.close}>
      <Form action={paths.closeBook(book.id)} k={newId()}>
        <p class="govuk-body mc-small">{said.closeHint}</p>
        <Select
          name="confirmedBy"
          id={`confirmed-${book.id}`}
          label={said.confirmedBy}
          options={[
            { value: '', text: said.chooseWho },
            ...signatories.map(({ accountId, name }) => ({ value: accountId, text: name })),
          ]}
        />
        <Button kind="warning" small>
          {said.close}
        </Button>
      </Form>
    </Details>
  );
}

/** A volume is full, or a year begins: the next one is opened by hand. */
function OpenNext({ office, language }: BooksPageProps): JSX.Element {
  const said = booksWords(language);
  return (
    <Section title={said.openNext} size="m">
      <Form action={paths.openBook()} k={newId()}>
        <Hidden name="office" value={office.key} />
        <Select
          name="kind"
          label={said.kind}
          options={bookKinds.map((kind) => ({ value: kind, text: bookName(kind, language) }))}
        />
        <Button kind="secondary">{said.openNext}</Button>
      </Form>
    </Section>
  );
}
