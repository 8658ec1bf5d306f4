import type { JSX } from 'preact';
import {
  Button,
  type Content,
  Empty,
  ErrorSummary,
  Field,
  Fields,
  Form,
  Link,
  linksTo,
  Note,
  PageHead,
  Panel,
  PrintButton,
  Radios,
  Select,
  Table,
  Tag,
  TakeAway,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { formatDong } from '#platform/money/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { numberText } from '../receipts/receipt.rules.ts';
import type { Book } from './book.store.ts';
import { bookWords } from './books.text.ts';

export interface BooksPageProps {
  readonly language: Language;
  readonly counters: readonly Unit[];
  readonly books: readonly Book[];
  readonly k: string;
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly wrong: readonly Refusal[];
  readonly justDone: boolean;
  /** The view for paper, without the form. */
  readonly forPaper: boolean;
}

/** Every book of receipts of one's counters with what is left in it, and the form that opens the next. */
export function BooksPage(props: BooksPageProps): JSX.Element {
  const { language, wrong, forPaper } = props;
  const said = bookWords(language);
  const errors = linksTo(wrong);
  return (
    <>
      {errors.length > 0 && <ErrorSummary title={said.mend} errors={errors} />}
      {props.justDone && <Note kind="ok" role="status" title={said.done} />}
      <PageHead title={said.title} under={said.under}>
        {forPaper && <PrintButton>{said.print}</PrintButton>}
      </PageHead>
      {!forPaper && (
        <p class="govuk-body">
          <Link href={paths.usage()}>{said.usage}</Link>
        </p>
      )}
      <TakeAway
        language={language}
        forPaper={forPaper ? undefined : paths.receiptsForPaper()}
        file={paths.receiptsFile}
      />
      <div class="mc-gap">
        <Books {...props} />
      </div>
      {!forPaper && (
        <Panel title={said.openOne}>
          <OpenForm {...props} />
        </Panel>
      )}
    </>
  );
}

function Books(props: BooksPageProps): JSX.Element {
  const { language, counters, books } = props;
  const said = bookWords(language);
  return (
    <Table
      caption={said.title}
      scroll={said.scroll}
      dense
      stack
      columns={[
        { head: said.series, header: true, nowrap: true },
        ...(counters.length > 1 ? [{ head: said.counter }] : []),
        { head: said.kind },
        { head: said.form },
        { head: said.numbers, nowrap: true },
        { head: said.used, numeric: true },
        { head: said.voided, numeric: true },
        { head: said.lost, numeric: true },
        { head: said.left, numeric: true },
        { head: said.taken, numeric: true, nowrap: true },
        { head: said.state },
      ]}
      rows={books.map((book) => row(book, props))}
      empty={<Empty icon="book" title={said.none} next={said.noneNext} />}
    />
  );
}

/** How many numbers of a book nothing is known of. */
export const leftIn = ({ first, last, used, voided, lost }: Book): number => last - first + 1 - used - voided - lost;

export const kindText = (kind: Book['kind'], language: Language): string =>
  kind === 'phí' ? bookWords(language).charge : bookWords(language).levy;

const row = (book: Book, { language, counters }: BooksPageProps): Content[] => [
  <Link key="series" href={paths.book(book.id)}>
    {book.series}
  </Link>,
  ...(counters.length > 1 ? [counters.find(({ id }) => id === book.unit_id)?.shortName ?? ''] : []),
  kindText(book.kind, language),
  book.form,
  `${numberText(book.first)} – ${numberText(book.last)}`,
  ...[book.used, book.voided, book.lost, leftIn(book)].map((n) => n.toLocaleString('vi-VN')),
  formatDong(book.taken),
  <BookState key="state" book={book} language={language} />,
];

export function BookState({ book, language }: { readonly book: Book; readonly language: Language }): JSX.Element {
  const { colour, text } = stateOf(book, language);
  return <Tag colour={colour}>{text}</Tag>;
}

export function stateOf(book: Book, language: Language) {
  const said = bookWords(language);
  if (book.closed_at) return { colour: 'grey', text: said.isClosed } as const;
  if (leftIn(book) === 0) return { colour: 'yellow', text: said.isSpent } as const;
  return { colour: 'green', text: said.isOpen } as const;
}

function OpenForm({ language, counters, k, typed, wrong }: BooksPageProps): JSX.Element {
  const said = bookWords(language);
  const field = (name: string) => ({
    name,
    value: typed[name] ?? '',
    error: wrong.find((one) => one.field === name)?.text,
    autocomplete: 'off',
    spellcheck: false,
    language,
  });
  return (
    <Form action={paths.open()} k={k} label={said.openOne}>
      <Select
        name="unit"
        label={said.counter}
        value={typed.unit ?? counters[0]?.key ?? ''}
        options={counters.map(({ key, shortName }) => ({ value: key, text: shortName }))}
      />
      <Radios
        name="kind"
        legend={said.kind}
        value={typed.kind ?? ''}
        error={field('kind').error}
        small
        items={[
          { value: 'lệ phí', text: said.levy },
          { value: 'phí', text: said.charge },
        ]}
      />
      <Fields>
        <Field {...field('formNumber')} label={said.form} width={20} />
        <Field {...field('series')} label={said.series} width={10} />
        <Field {...field('first')} label={said.first} width={10} inputMode="numeric" />
        <Field {...field('last')} label={said.last} width={10} inputMode="numeric" />
      </Fields>
      <Button>{said.open}</Button>
    </Form>
  );
}
