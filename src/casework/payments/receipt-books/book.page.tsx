import type { JSX } from 'preact';
import {
  Button,
  type Content,
  Empty,
  ErrorSummary,
  Field,
  Form,
  Link,
  ListFiles,
  linksTo,
  Note,
  PageHead,
  Pagination,
  Panel,
  Radios,
  Table,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { formatDong } from '#platform/money/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { numberText, spanText } from '../receipts/receipt.rules.ts';
import type { Book, ReceiptLine } from './book.store.ts';
import { BookState, kindText, leftIn } from './books.page.tsx';
import { bookWords, lineStates } from './books.text.ts';

export interface BookPageProps {
  readonly language: Language;
  readonly book: Book;
  readonly counter: Unit | undefined;
  readonly lines: readonly ReceiptLine[];
  readonly names: ReadonlyMap<string, string>;
  /** The address of the lower numbers. */
  readonly next: string | undefined;
  /** Not the highest are shown. */
  readonly further: boolean;
  readonly keys: readonly [spoil: string, close: string];
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly wrong: readonly Refusal[];
  readonly justDone: boolean;
}

/** One book: what became of each number, and what may be done with it. */
export function BookPage(props: BookPageProps): JSX.Element {
  const { language, book, counter, wrong } = props;
  const said = bookWords(language);
  const errors = linksTo(wrong);
  const facts = [
    kindText(book.kind, language),
    `${said.form} ${book.form}`,
    counter?.name,
    `${said.left} ${leftIn(book).toLocaleString('vi-VN')}`,
  ];
  return (
    <>
      {errors.length > 0 && <ErrorSummary title={said.mend} errors={errors} />}
      {props.justDone && <Note kind="ok" role="status" title={said.done} />}
      <PageHead title={said.book(spanText(book))} under={facts.filter(Boolean).join(' · ')}>
        <BookState book={book} language={language} />
      </PageHead>
      <ListFiles language={language} of={paths.book(book.id)} />
      <Lines {...props} />
      {!book.closed_at && <SpoilForm {...props} />}
      {!book.closed_at && <CloseForm {...props} />}
    </>
  );
}

const row = (line: ReceiptLine, { language, book, names }: BookPageProps): Content[] => [
  // What was never given for money has no page: nothing stands on it but the line here.
  line.amount === null ? (
    numberText(line.number)
  ) : (
    <Link key="number" href={paths.receipt(book.id, line.number)}>
      {numberText(line.number)}
    </Link>
  ),
  lineStates(language)[line.state],
  line.amount === null ? '' : formatDong(line.amount),
  formatMoment(line.at),
  names.get(line.by_account ?? '') ?? '',
  noteOf(line, language),
];

/** Why it was written off, which it replaces, and what became of the money of one that was voided. */
export function noteOf({ reason, voided_at, replaces, replaced_by }: ReceiptLine, language: Language): string {
  const said = bookWords(language);
  const after = voided_at && (replaced_by ? said.replacedBy(replaced_by) : said.notAnew);
  return [reason, after, replaces && said.replaces(replaces)].filter(Boolean).join('; ');
}

function Lines(props: BookPageProps): JSX.Element {
  const { language, book, lines, next, further } = props;
  const said = bookWords(language);
  return (
    <>
      <Table
        caption={said.lines}
        scroll={said.lines}
        dense
        stack
        columns={[
          { head: said.number, header: true },
          { head: said.state },
          { head: said.sum, numeric: true, nowrap: true },
          { head: said.at, nowrap: true },
          { head: said.by },
          { head: said.note },
        ]}
        rows={lines.map((line) => row(line, props))}
        empty={<Empty icon="book" title={said.noLines} />}
      />
      <Pagination
        previous={further ? { href: paths.book(book.id), text: said.toTop } : undefined}
        next={next === undefined ? undefined : { href: next, text: said.further }}
        language={language}
      />
    </>
  );
}

function SpoilForm({ language, book, keys, typed, wrong }: BookPageProps): JSX.Element {
  const said = bookWords(language);
  const errorOf = (name: string): string | undefined => wrong.find(({ field }) => field === name)?.text;
  return (
    <Panel title={said.spoilOne}>
      <p class="govuk-body mc-small">{said.spoilHint}</p>
      <Form action={paths.spoil(book.id)} k={keys[0]} label={said.spoilOne}>
        <Field
          name="number"
          label={said.number}
          value={typed.number ?? ''}
          error={errorOf('number')}
          width={10}
          inputMode="numeric"
          autocomplete="off"
        />
        <Radios
          name="state"
          legend={said.state}
          value={typed.state ?? 'void'}
          small
          items={[
            { value: 'void', text: said.asVoid },
            { value: 'lost', text: said.asLost },
          ]}
        />
        <Field name="reason" label={said.why} value={typed.reason ?? ''} error={errorOf('reason')} autocomplete="off" />
        <Button kind="warning" small>
          {said.spoil}
        </Button>
      </Form>
    </Panel>
  );
}

function CloseForm({ language, book, keys }: BookPageProps): JSX.Element {
  const said = bookWords(language);
  return (
    <Panel title={said.closeIt}>
      <p class="govuk-body mc-small">{said.closeHint(leftIn(book))}</p>
      <Form action={paths.close(book.id)} k={keys[1]} label={said.closeIt}>
        <Button kind="warning" small>
          {said.closeIt}
        </Button>
      </Form>
    </Panel>
  );
}
