import type { JSX } from 'preact';
import {
  Button,
  Empty,
  Field,
  Filter,
  Form,
  Hidden,
  Link,
  ListFiles,
  Note,
  PageHead,
  Section,
  Table,
} from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import { formatDong } from '#platform/money/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay, formatMoment } from '#platform/time/index.ts';
import { backText } from '../../dossiers/index.ts';
import { bookName, matterText } from '../certification.text.ts';
import { changed } from '../correct/correct.rules.ts';
import { correctedText, correctWords } from '../correct/correct.text.ts';
import { ruleOf } from '../matters.rules.ts';
import { paths } from '../paths.ts';
import type { BookLine } from './book.store.ts';
import { booksWords, closingText, monthWords } from './books.text.ts';
import { type Month, monthText } from './month.view.ts';
import type { MonthPrint } from './month-paper.routes.ts';

interface MonthProps {
  readonly month: Month;
  readonly language: Language;
  readonly prints: readonly MonthPrint[];
}

/** A month of a book with the columns of NĐ 23/2015; its PDF is what is printed, sealed across the edges and bound. */
export function MonthPage({ month, language, prints }: MonthProps): JSX.Element {
  const said = monthWords(language);
  const { unit, kind, first, sums } = month;
  const text = monthText(first);
  return (
    <>
      <PageHead
        title={said.title(bookName(kind, language), text)}
        under={said.under(unit.name, sums.lines, sums.copies, formatDong(sums.fees))}
      >
        {month.lines.length > 0 && (
          <Form action={paths.printMonth()} k={newId()}>
            <Hidden name="noi" value={unit.key} />
            <Hidden name="loai" value={kind} />
            <Hidden name="thang" value={text} />
            <Button kind="secondary" icon="print" keys="F8">
              {prints.length > 0 ? said.pdfAgain : said.pdf}
            </Button>
          </Form>
        )}
      </PageHead>
      <Choose month={month} language={language} />
      <ListFiles language={language} of={paths.month(unit.key, kind, text)} />
      <Lines month={month} language={language} />
      {month.closings.map((closing) => (
        <Note key={closing.book} kind="info" title={closingText(closing, language)} />
      ))}
      {prints.length > 0 && <Prints month={month} language={language} prints={prints} />}
    </>
  );
}

/** Another month of the same book. */
function Choose({ month: { unit, kind, first }, language }: Omit<MonthProps, 'prints'>): JSX.Element {
  const words = booksWords(language);
  return (
    <Filter action={paths.monthPage()} submit={words.seeMonth} label={words.month}>
      <Hidden name="noi" value={unit.key} />
      <Hidden name="loai" value={kind} />
      <Field name="thang" label={words.monthLabel} hint={words.monthHint} value={monthText(first)} width={10} />
    </Filter>
  );
}

function Lines({ month, language }: { readonly month: Month; readonly language: Language }): JSX.Element {
  const said = monthWords(language);
  const title = said.title(bookName(month.kind, language), monthText(month.first));
  return (
    <Table
      caption={title}
      scroll={title}
      dense
      stack
      columns={[
        { head: said.number, nowrap: true, header: true },
        { head: said.day, nowrap: true },
        { head: said.who },
        { head: said.paper },
        { head: said.signer },
        { head: said.pages, numeric: true },
        { head: said.copies, numeric: true },
        { head: said.fee, numeric: true, nowrap: true },
        { head: said.note },
      ]}
      rows={month.lines.map((line) => [
        <Link key="number" href={paths.correct(line.id)} about={correctWords(language).correct}>
          {String(line.number).padStart(2, '0')}
        </Link>,
        formatDay(dayOf(line.came_at)),
        line.requester,
        paperOf(line),
        month.signers.get(line.signed_by ?? '') ?? '',
        String(line.pages),
        String(line.copies),
        formatDong(line.fee),
        noteOf(line, language),
      ])}
      empty={<Empty title={said.none} />}
    />
  );
}

/** Each print as it went out, with the digest that proves it is the same. */
function Prints({ month: { unit, kind, first }, language, prints }: MonthProps): JSX.Element {
  const said = monthWords(language);
  return (
    <Section title={said.prints} size="m">
      <Table
        caption={said.prints}
        scroll={said.prints}
        dense
        stack
        columns={[
          { head: said.copy, header: true, nowrap: true },
          { head: said.printedAt, nowrap: true },
          { head: said.printedBy },
          { head: said.digest },
        ]}
        rows={prints.map(({ copy, at, by, digest }) => [
          <Link key="copy" href={paths.monthCopy(unit.key, kind, monthText(first), copy)}>
            {copy === 0 ? said.firstPrint : said.reprint(copy)}
          </Link>,
          formatMoment(at),
          by,
          <code key="digest">{digest.slice(0, 16)}</code>,
        ])}
      />
    </Section>
  );
}

/** The last day it was corrected, and what its columns said at first. */
function correctionOf(line: BookLine, at: Temporal.Instant, language: Language): string {
  const first = { requester: line.first_requester, paper: line.first_paper, pages: line.first_pages };
  return correctedText(first, changed(first, line), { day: formatDay(dayOf(at)), language });
}

/** The paper with, of a translation, its languages. */
export const paperOf = ({ paper, language }: Pick<BookLine, 'paper' | 'language'>): string =>
  language ? `${paper} (${language})` : paper;

/** What the book says beside a number: that it is void and why, not signed yet, or typed in afterwards. */
export function noteOf(line: BookLine, language: Language): string {
  const said = monthWords(language);
  const back = line.back_entered_at && line.back_reason;
  return [
    ...(ruleOf(line.matter).book === 'contract' && line.matter !== 'contract'
      ? [matterText(line.matter, language)]
      : []),
    ...(line.voided_at ? [said.voided(line.void_reason ?? '')] : line.signed_at ? [] : [said.unsigned]),
    ...(line.corrected_at ? [correctionOf(line, line.corrected_at, language)] : []),
    ...(back ? [said.backEntered(formatDay(dayOf(line.back_entered_at)), backText(line.back_reason, language))] : []),
  ].join('; ');
}
