import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  Code,
  type Content,
  DayField,
  Empty,
  ErrorSummary,
  Filter,
  Link,
  PageHead,
  Pagination,
  Select,
  Table,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { WhichCounter } from '#foundations/organisations/panels.tsx';
import type { Language } from '#platform/text/index.ts';
import { formatClock, formatDay, localOf } from '#platform/time/index.ts';
import type { PrintedCopy } from '../../documents/index.ts';
import { PrintedCopies, PrintList } from '../../documents/panels.tsx';
import { paths } from '../paths.ts';
import { stateWords } from '../view/state.text.ts';
import { type AddressReason, type BookAddress, queryOf, states } from './follow-up.read.rules.ts';
import type { BookLine } from './follow-up.store.ts';
import { addressReasonWords, columnWords, followUpWords } from './follow-up.text.ts';
import { noteText, wayText } from './follow-up.view.ts';

export interface BookPageProps {
  readonly language: Language;
  readonly counter: Unit;
  readonly counters: readonly Unit[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly fields: readonly { readonly key: string; readonly name: string }[];
  /** What the address says, with the days it means. */
  readonly asked: BookAddress;
  readonly wrong: readonly AddressReason[];
  readonly lines: readonly BookLine[];
  readonly copies: readonly PrintedCopy[];
  /** The number of the first line shown. */
  readonly first: number;
  /** How many there are, and up to where they were counted. */
  readonly count: { readonly n: number; readonly most: number };
  readonly next: string | undefined;
}

/** The follow-up book of one counter (Mẫu 06), as it would lie on its table. */
export function BookPage(props: BookPageProps): JSX.Element {
  const { language, counter, asked, wrong, count } = props;
  const said = followUpWords(language);
  const words = addressReasonWords(language);
  const errors = wrong.map(({ field, reason }) => ({ text: words[reason], href: `#${field}` }));
  return (
    <>
      {errors.length > 0 && <ErrorSummary title={said.mend} errors={errors} />}
      <PageHead title={said.title} under={`${counter.name} · ${said.lines(count.n, count.most)}`} />
      <Narrowing {...props} />
      {wrong.length === 0 && <Files asked={asked} language={language} />}
      <div class="mc-gap">
        <Lines {...props} />
      </div>
      <Pagination
        previous={
          props.first > 1
            ? { href: paths.followUp() + queryOf({ ...asked, sau: '' }), text: said.firstPage }
            : undefined
        }
        next={props.next === undefined ? undefined : { href: props.next, text: said.nextPage }}
        language={language}
      />
      <PrintedCopies
        path={paths.followUpFile('pdf') + queryOf({ ...asked, sau: '' })}
        {...{ copies: props.copies, language }}
      />
    </>
  );
}

function Narrowing({ language, counter, counters, fields, asked, wrong }: BookPageProps): JSX.Element {
  const said = followUpWords(language);
  const words = addressReasonWords(language);
  const errorOf = (field: AddressReason['field']): string | undefined => {
    const found = wrong.find((one) => one.field === field);
    return found && words[found.reason];
  };
  const named = stateWords(language);
  return (
    <Filter action={paths.followUp()} submit={said.show} label={said.title}>
      <WhichCounter label={said.counter} value={counter.key} counters={counters} />
      <DayField name="tu" label={said.from} value={asked.tu ?? ''} error={errorOf('tu')} language={language} />
      <DayField name="den" label={said.to} value={asked.den ?? ''} error={errorOf('den')} language={language} />
      <Select
        name="linh-vuc"
        label={said.field}
        value={asked['linh-vuc'] ?? ''}
        options={[{ value: '', text: said.everyField }, ...fields.map(({ key, name }) => ({ value: key, text: name }))]}
      />
      <Select
        name="trang-thai"
        label={said.state}
        value={asked['trang-thai'] ?? ''}
        options={[
          { value: '', text: said.everyState },
          ...states.map((state) => ({ value: state, text: named[state] })),
        ]}
      />
    </Filter>
  );
}

/** The whole book of these days as a file, not only the page that is shown. */
function Files({ asked, language }: { readonly asked: BookAddress; readonly language: Language }): JSX.Element {
  const said = followUpWords(language);
  const query = queryOf({ ...asked, sau: '' });
  return (
    <div class="mc-gap">
      <ButtonRow>
        <PrintList path={paths.followUpFile('pdf') + query} small>
          {said.print}
        </PrintList>
        <Button kind="secondary" small icon="down" href={paths.followUpFile('xlsx') + query}>
          {said.excel}
        </Button>
        <Button kind="secondary" small icon="down" href={paths.followUpFile('csv') + query}>
          {said.csv}
        </Button>
      </ButtonRow>
    </div>
  );
}

function Lines({ language, lines, first, units, wrong }: BookPageProps): JSX.Element {
  const said = followUpWords(language);
  const head = columnWords(language);
  return (
    <Table
      caption={said.title}
      scroll={said.scroll}
      dense
      class="mc-book"
      columns={[
        { head: head.line, numeric: true },
        { head: head.code, nowrap: true, header: true },
        { head: head.procedure, class: 'mc-book__long' },
        { head: head.owner, class: 'mc-book__long' },
        { head: head.settling },
        { head: head.received, nowrap: true },
        { head: head.promised, nowrap: true },
        { head: head.given, nowrap: true },
        { head: head.back, nowrap: true },
        { head: head.returned, nowrap: true },
        { head: head.way },
        { head: head.collector },
        { head: head.note },
      ]}
      rows={lines.map((line, n) => cells(line, first + n, { units, language }))}
      empty={wrong.length > 0 ? <p /> : <Empty icon="book" title={said.none} next={said.noneNext} />}
    />
  );
}

const cells = (
  line: BookLine,
  n: number,
  { units, language }: Pick<BookPageProps, 'units' | 'language'>,
): Content[] => [
  String(n),
  <Link key="code" href={paths.dossier(line.code)}>
    <Code value={line.code} />
  </Link>,
  line.sets > 1 ? `${line.procedure} (${line.sets})` : line.procedure,
  <>
    {line.owner_name}
    <span class="mc-muted mc-small">{[line.address, line.phone].filter(Boolean).join(' · ')}</span>
  </>,
  units.get(line.settling_id)?.shortName ?? '',
  moment(line.received_at),
  moment(line.promised_due),
  moment(line.given_at),
  moment(line.back_at),
  moment(line.returned_at),
  wayText(line, language),
  line.collector_name ?? '',
  noteText(line, language),
];

/** The day over the clock: a column of moments stays narrow. */
function moment(instant: Temporal.Instant | null): Content {
  if (!instant) return '';
  const local = localOf(instant);
  return (
    <>
      {formatDay(local.toPlainDate())}
      <span class="mc-muted mc-small">{formatClock(local)}</span>
    </>
  );
}
