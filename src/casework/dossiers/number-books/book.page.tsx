import type { JSX } from 'preact';
import {
  Button,
  besideFields,
  type Content,
  Details,
  ErrorSummary,
  Field,
  Fields,
  Form,
  linksTo,
  Note,
  PageHead,
  Section,
  Select,
  Table,
  Tag,
  TakeAway,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay, formatMoment } from '#platform/time/index.ts';
import type { PrintedCopy } from '../../documents/index.ts';
import { PrintedCopies, PrintList } from '../../documents/panels.tsx';
import { paths } from '../paths.ts';
import type { Gap, TypedRange } from './books.rules.ts';
import { bookName, bookWords, numberStateText } from './books.text.ts';
import type { BookSeen } from './books.view.ts';
import { ReserveFields } from './reserve.part.tsx';

export interface BookPageProps {
  readonly language: Language;
  readonly seen: BookSeen;
  readonly copies: readonly PrintedCopy[];
  readonly just: string | undefined;
  readonly wrong: readonly Refusal[];
  readonly typed: TypedRange;
  readonly voiding: { readonly block: string; readonly number: string; readonly why: string };
}

/** One book: its gaps and voids with their reasons, and the numbers reserved for bad days. */
export function BookPage(props: BookPageProps): JSX.Element {
  const { language, seen, just, wrong } = props;
  const said = bookWords(language);
  const { book, owner, year, gaps } = seen;
  const open = book.overdue + book.unexplained;
  const file = (format: 'pdf' | 'xlsx' | 'csv'): string => paths.numberBookFile(owner.key, book.kind, year, format);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.refused} errors={linksTo(wrong)} />}
      {just === 'giu' && <Note kind="ok" role="status" title={said.justReserved} />}
      {just === 'huy' && <Note kind="ok" role="status" title={said.justVoided} />}
      <PageHead
        title={bookName(book, language)}
        under={`${owner.name} · ${said.year} ${year} · ${said.last} ${book.last} · ${numberStateText('given', language)} ${book.given}`}
      >
        <PrintList path={file('pdf')}>{said.pdf}</PrintList>
      </PageHead>
      <Section title={said.register} size="m">
        <Note kind={open > 0 ? 'late' : 'ok'} title={open > 0 ? said.open(open) : said.allExplained} />
        <Gaps {...props} />
        <TakeAway language={language} forPaper={undefined} file={file} />
      </Section>
      <PrintedCopies path={file('pdf')} copies={props.copies} language={language} />
      {seen.keeps && gaps.some(isLeft) && <Void {...props} />}
      {seen.open && <Reserve {...props} />}
    </>
  );
}

const isLeft = ({ state }: Gap): boolean => state === 'reserved' || state === 'overdue';
const runOf = ({ number, last }: Gap): string => (number === last ? String(number) : `${number} – ${last}`);

function Gaps({ language, seen }: BookPageProps): JSX.Element {
  const said = bookWords(language);
  return (
    <Table
      caption={said.register}
      dense
      stack
      columns={[
        { head: said.numbers, nowrap: true, header: true },
        { head: said.state },
        { head: said.reason },
        { head: said.at, nowrap: true },
        { head: said.by },
        { head: said.useBy, nowrap: true },
      ]}
      rows={seen.gaps.map((gap): Content[] => [
        runOf(gap),
        gap.state === 'overdue' || gap.state === 'unexplained' ? (
          <Tag key="state" colour="red">
            {numberStateText(gap.state, language)}
          </Tag>
        ) : (
          numberStateText(gap.state, language)
        ),
        <span key="why" lang="vi">
          {gap.reason}
        </span>,
        gap.at ? formatMoment(gap.at) : '',
        seen.names.get(gap.by ?? '') ?? '',
        gap.use_by && isLeft(gap) ? formatDay(gap.use_by) : '',
      ])}
      empty={<p class="govuk-body">{said.noGaps}</p>}
    />
  );
}

function Reserve({ language, seen, wrong, typed }: BookPageProps): JSX.Element {
  const said = bookWords(language);
  const errors = besideFields(wrong);
  const mine = ['count', 'reason', 'useBy'].some((field) => errors.has(field));
  return (
    <Details summary={said.reserve} open={mine}>
      <Form action={paths.reserveRange(seen.owner.key, seen.book.kind)} k={newId()} label={said.reserve}>
        <ReserveFields said={{ ...said, useBy: said.until }} typed={typed} errors={errors} />
        <Button>{said.submit}</Button>
      </Form>
    </Details>
  );
}

/** What is left of each reservation: all of it, or one number. */
function Void(props: BookPageProps): JSX.Element {
  const { language, seen, voiding } = props;
  const left = [...Map.groupBy(seen.gaps.filter(isLeft), ({ block_id }) => block_id ?? '')];
  return (
    <Section title={bookWords(language).void} size="m">
      {left.map(([block, gaps], n) => {
        const mine = voiding.block === block || (voiding.block === '' && n === 0);
        return <VoidOne key={block} {...props} block={block} gaps={gaps} n={n} mine={mine} />;
      })}
    </Section>
  );
}

interface VoidOneProps extends BookPageProps {
  readonly block: string;
  readonly gaps: readonly Gap[];
  readonly n: number;
  /** Its form was refused, or is the first. */
  readonly mine: boolean;
}

function VoidOne({ language, wrong, voiding, block, gaps, n, mine }: VoidOneProps): JSX.Element {
  const said = bookWords(language);
  const all = gaps.map(runOf).join(', ');
  const each = gaps.flatMap(({ number, last }) =>
    Array.from({ length: last - number + 1 }, (_, at) => String(number + at)),
  );
  return (
    <Form action={paths.voidRange(block)} k={newId()} label={`${said.void} ${all}`}>
      <Fields>
        <Select
          name="number"
          id={`number-${n}`}
          label={said.which}
          value={mine ? voiding.number : ''}
          options={[{ value: '', text: all }, ...each.map((one) => ({ value: one, text: one }))]}
        />
        <Field
          name="why"
          id={mine ? 'why' : `why-${n}`}
          label={said.why}
          value={mine ? voiding.why : ''}
          error={mine ? besideFields(wrong).get('why') : undefined}
          autocomplete="off"
        />
      </Fields>
      <Button kind="warning">{said.voidPress}</Button>
    </Form>
  );
}
