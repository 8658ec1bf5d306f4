import type { JSX } from 'preact';
import {
  Code,
  type Content,
  Empty,
  ErrorSummary,
  Filter,
  Link,
  Note,
  NumberedPages,
  PageHead,
  PrintButton,
  Select,
  Table,
  TakeAway,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { WhichCounter } from '#foundations/organisations/panels.tsx';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { remindWords } from '../remind/remind.text.ts';
import { type RefusedReminder, RemindInRow } from './remind-row.part.tsx';
import type { ShelfLine } from './shelf.store.ts';
import { shelfColumns, shelfWords } from './shelf.text.ts';
import { daysLying, lastText, placeText } from './shelf.view.ts';

export interface ShelfProps {
  readonly language: Language;
  readonly now: Temporal.Instant;
  readonly counter: Unit;
  readonly counters: readonly Unit[];
  readonly over: boolean;
  readonly lines: readonly ShelfLine[];
  readonly n: number;
  /** Undefined: all of them, for paper. */
  readonly page: number | undefined;
  readonly pages: number;
  /** Whose reminder was just written down. */
  readonly reminded?: string | undefined;
  readonly refused?: RefusedReminder | undefined;
}

/** What lies at a counter until its people come. */
export function ShelfPage(props: ShelfProps): JSX.Element {
  const { language, counter, counters, over, n, page } = props;
  const said = shelfWords(language);
  return (
    <>
      <Told {...props} />
      <PageHead title={said.title} under={`${counter.name} · ${said.under(n, over)}`}>
        {page === undefined && <PrintButton>{said.print}</PrintButton>}
      </PageHead>
      <Filter action={paths.shelf()} submit={said.show} label={said.title}>
        <WhichCounter label={said.counter} value={counter.key} counters={counters} />
        <Select
          name="qua"
          label={said.since}
          value={over ? '30' : ''}
          options={[
            { value: '', text: said.every },
            { value: '30', text: said.over },
          ]}
        />
      </Filter>
      <Files {...props} />
      <div class="mc-gap">
        <Lines {...props} />
      </div>
      <Pages {...props} />
    </>
  );
}

/** What came of a reminder written in a row. */
function Told({ language, reminded, refused }: ShelfProps): JSX.Element | null {
  const said = remindWords(language);
  if (refused) {
    const errors = [...refused.errors].map(([field, text]) => ({ text, href: `#${field}-${refused.code}` }));
    return <ErrorSummary title={said.refused} errors={errors} />;
  }
  return reminded ? <Note kind="ok" role="status" title={said.done(reminded)} /> : null;
}

const asked = ({ counter, over }: ShelfProps) => ({ quay: counter.key, qua: over ? '30' : '' });

const Files = (props: ShelfProps): JSX.Element => (
  <TakeAway
    language={props.language}
    forPaper={props.page === undefined ? undefined : paths.shelf({ ...asked(props), xem: 'in' })}
    file={(format) => paths.shelfFile(format, asked(props))}
  />
);

function Lines(props: ShelfProps): JSX.Element {
  const { language, lines } = props;
  const said = shelfWords(language);
  const head = shelfColumns(language);
  return (
    <Table
      dense
      caption={said.title}
      stack
      empty={<Empty icon="check" title={said.none} next={said.noneNext} />}
      columns={[
        { head: head.code, nowrap: true, header: true },
        { head: head.owner },
        { head: head.ready, nowrap: true },
        { head: head.days, numeric: true },
        { head: head.shelf, nowrap: true },
        { head: head.phone, nowrap: true },
        { head: head.last },
      ]}
      rows={lines.map((line) => ({ id: line.code, cells: cellsOf(props, line) }))}
    />
  );
}

/** A result, and what was done to reach its person. */
function cellsOf(props: ShelfProps, line: ShelfLine): Content[] {
  const { language, now } = props;
  return [
    <Link key="code" href={paths.dossier(line.code)}>
      <Code value={line.code} />
    </Link>,
    <span key="owner" lang="vi">
      {line.owner_name}
      <br />
      <span class="mc-muted mc-small">{line.procedure}</span>
    </span>,
    formatDay(dayOf(line.ready_at)),
    String(daysLying(line, now)),
    placeText(line, language) || '–',
    line.phone ?? '–',
    <Last key="last" {...props} line={line} />,
  ];
}

/** The last reminder, and the way to write down the next; on paper only the first. */
function Last({ line, ...props }: ShelfProps & { readonly line: ShelfLine }): JSX.Element {
  const { language, page, refused } = props;
  return (
    <span>
      {line.reminders > 0 && `${shelfWords(language).times(line.reminders)} ${lastText(line, language)}`}
      {page !== undefined && (
        <RemindInRow
          code={line.code}
          at={{ ...asked(props), trang: String(page) }}
          refused={refused}
          language={language}
        />
      )}
    </span>
  );
}

function Pages(props: ShelfProps): JSX.Element | null {
  const { language, page, pages } = props;
  if (!page) return null;
  const to = (n: number): string => paths.shelf({ ...asked(props), trang: n === 1 ? '' : String(n) });
  return <NumberedPages language={language} page={page} pages={pages} to={to} />;
}
