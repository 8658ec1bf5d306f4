import type { JSX } from 'preact';
import { type Content, Empty, Filter, PageHead, PrintButton, Select, Table, TakeAway } from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { WhichCounter } from '#foundations/organisations/panels.tsx';
import { formatDong } from '#platform/money/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { kindText } from '../receipt-books/books.page.tsx';
import { Shares } from './shares.part.tsx';
import { countOf, type Quarter, quarterKey, type SharedFee, type Span, type Usage } from './usage.rules.ts';
import { usageColumns, usageWords } from './usage.text.ts';
import { parts, spansText } from './usage.view.ts';

export interface UsageProps {
  readonly language: Language;
  readonly counter: Unit;
  readonly counters: readonly Unit[];
  readonly quarter: Quarter;
  readonly quarters: readonly Quarter[];
  readonly usage: readonly Usage[];
  readonly fees: readonly SharedFee[];
  /** The view for paper, with the places for the signatures. */
  readonly forPaper: boolean;
}

/** What became of the receipts of a counter in a quarter, as the tax office asks it. */
export function UsagePage(props: UsageProps): JSX.Element {
  const { language, counter, quarter, forPaper } = props;
  const said = usageWords(language);
  const asked = { quay: counter.key, ky: quarterKey(quarter) };
  return (
    <>
      <PageHead title={said.title} under={`${counter.name} · ${said.quarter(quarter.n, quarter.year)}`}>
        {forPaper && <PrintButton>{said.print}</PrintButton>}
      </PageHead>
      <p class="govuk-body mc-small">{said.law}</p>
      <Which {...props} />
      <TakeAway
        language={language}
        forPaper={forPaper ? undefined : paths.usage({ ...asked, xem: 'in' })}
        file={(format) => paths.usageFile(format, asked)}
      />
      <div class="mc-gap">
        <Lines {...props} />
      </div>
      <Shares {...props} />
      {forPaper && (
        <div class="mc-two mc-gap">
          {[said.maker, said.head].map((who) => (
            <p key={who} class="govuk-body">
              <strong>{who}</strong>
              <br />
              {said.sign}
            </p>
          ))}
        </div>
      )}
    </>
  );
}

function Which({ language, counter, counters, quarter, quarters }: UsageProps): JSX.Element {
  const said = usageWords(language);
  return (
    <Filter action={paths.usage()} submit={said.show} label={said.title}>
      <WhichCounter label={said.counter} value={counter.key} counters={counters} />
      <Select
        name="ky"
        label={said.period}
        value={quarterKey(quarter)}
        options={quarters.map((one) => ({ value: quarterKey(one), text: said.quarter(one.n, one.year) }))}
      />
    </Filter>
  );
}

function Lines({ language, usage }: UsageProps): JSX.Element {
  const said = usageWords(language);
  const head = usageColumns(language);
  return (
    <Table
      dense
      stack
      class="mc-book"
      caption={said.title}
      scroll={said.title}
      empty={<Empty icon="book" title={said.none} />}
      columns={[
        { head: head.kind, header: true },
        { head: head.form, nowrap: true },
        { head: head.series, nowrap: true },
        ...parts.map((part) => ({ head: head[part] })),
        { head: head.taken, numeric: true, nowrap: true },
      ]}
      rows={usage.map((line): Content[] => [
        kindText(line.kind, language),
        line.form,
        line.series,
        ...parts.map((part) => <Numbers key={part} spans={line[part]} />),
        formatDong(line.taken),
      ])}
    />
  );
}

/** How many, and which they are; a span stays on its line. */
function Numbers({ spans }: { readonly spans: readonly Span[] }): JSX.Element {
  return (
    <>
      <strong>{countOf(spans).toLocaleString('vi-VN')}</strong>
      {spans.map((span) => (
        <span key={span.from} class="mc-small mc-nowrap">
          {' '}
          {spansText([span])}
        </span>
      ))}
    </>
  );
}
