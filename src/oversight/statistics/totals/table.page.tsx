import type { JSX } from 'preact';
import {
  Button,
  type Content,
  Due,
  Empty,
  Filter,
  Link,
  PageHead,
  Panel,
  PrintButton,
  Select,
  Table,
  TakeAway,
} from '#design/index.ts';
import { importPath } from '#foundations/importing/panels.tsx';
import type { Language } from '#platform/text/index.ts';
import { totalsPaths } from '../paths.ts';
import { counted, writeMonth } from './totals.rules.ts';
import type { TotalsRow } from './totals.store.ts';
import { shortWords, totalsWords } from './totals.text.ts';
import type { MonthCell, YearOfCommune } from './totals.view.ts';

export interface TotalsTableProps {
  readonly language: Language;
  readonly year: number;
  readonly years: readonly number[];
  readonly communes: readonly YearOfCommune[];
  readonly forPaper: boolean;
  readonly mayEnter: boolean;
}

/** Month by commune with what is missing, and every figure below. */
export function TotalsTable(props: TotalsTableProps): JSX.Element {
  const { language, year, communes, forPaper } = props;
  const said = totalsWords(language);
  const missing = communes.flatMap(({ cells }) => cells).filter(({ state }) => state === 'missing').length;
  return (
    <>
      <PageHead title={said.title} under={said.under(year, missing)}>
        {forPaper && <PrintButton>{said.print}</PrintButton>}
        {!forPaper && props.mayEnter && (
          <Button kind="secondary" href={importPath(totalsPaths.table())}>
            {said.bring}
          </Button>
        )}
      </PageHead>
      <div class="mc-panels">
        {!forPaper && <Choose {...props} />}
        <Panel title={said.byMonth} flush={communes.length > 0}>
          <Matrix {...props} />
        </Panel>
        {communes.length > 0 && <p class="mc-muted mc-small">{said.legend}</p>}
        <Panel title={said.details} flush={communes.length > 0}>
          <Details {...props} />
        </Panel>
      </div>
    </>
  );
}

const Choose = ({ language, year, years }: TotalsTableProps): JSX.Element => {
  const said = totalsWords(language);
  const options = years.map((one) => ({ value: String(one), text: String(one) }));
  return (
    <>
      <Filter action={totalsPaths.table()} submit={said.filter} label={said.title}>
        <Select name="nam" label={said.year} value={String(year)} options={options} />
      </Filter>
      <TakeAway
        language={language}
        forPaper={totalsPaths.table(year, true)}
        file={(format) => totalsPaths.file(format, year)}
      />
    </>
  );
};

function Matrix({ language, communes }: TotalsTableProps): JSX.Element {
  const said = totalsWords(language);
  const months = communes[0]?.cells ?? [];
  return (
    <Table
      dense
      stack
      caption={said.byMonth}
      scroll={said.byMonth}
      empty={<Empty icon="book" title={said.none} next={said.noneNext} />}
      columns={[
        { head: said.commune, header: true, nowrap: true },
        ...months.map(({ month }) => ({ head: said.monthShort(month.month), numeric: true })),
        { head: said.all, numeric: true },
      ]}
      rows={communes.map(({ unit, cells }) => [
        <span lang="vi">{unit.shortName}</span>,
        ...cells.map((cell) => <Cell key={writeMonth(cell.month)} unit={unit.key} cell={cell} language={language} />),
        String(cells.reduce((all, { row }) => all + (row?.received ?? 0), 0)),
      ])}
    />
  );
}

function Cell(props: { readonly unit: string; readonly cell: MonthCell; readonly language: Language }): JSX.Element {
  const { row, month, state } = props.cell;
  const said = totalsWords(props.language);
  if (state === 'not-asked') return <span class="mc-muted">–</span>;
  const about = said.monthOf(month.month, month.year);
  return (
    <>
      <Link href={totalsPaths.month(props.unit, writeMonth(month))} about={about}>
        {row ? String(row.received) : said.missing}
      </Link>
      {state === 'differs' && (
        <>
          {' '}
          <Due state="soon">{said.differs}</Due>
        </>
      )}
    </>
  );
}

function Details({ language, communes }: TotalsTableProps): JSX.Element {
  const said = totalsWords(language);
  const rows = communes.flatMap(({ unit, cells }) => cells.flatMap(({ row }) => (row ? [{ unit, row }] : [])));
  return (
    <Table
      dense
      stack
      caption={said.details}
      scroll={said.details}
      empty={<Empty icon="book" title={said.noMonths} />}
      columns={[
        { head: said.commune, header: true, nowrap: true },
        { head: said.month, nowrap: true },
        ...[...counted, 'fees' as const].map((field) => ({ head: shortWords(language)[field], numeric: true })),
      ]}
      rows={rows.map(({ unit, row }) => [
        <span lang="vi">{unit.shortName}</span>,
        <Month row={row} language={language} />,
        ...counted.map((field): Content => String(row[field])),
        grouped.format(row.fees),
      ])}
    />
  );
}

const grouped = new Intl.NumberFormat('vi-VN');

const Month = ({ row, language }: { readonly row: TotalsRow; readonly language: Language }): JSX.Element => (
  <>
    {`${row.month.month}/${row.month.year}`}
    {row.version > 1 && <span class="mc-muted"> {totalsWords(language).corrected(row.version - 1)}</span>}
  </>
);
