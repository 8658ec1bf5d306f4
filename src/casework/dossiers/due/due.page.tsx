import type { JSX } from 'preact';
import {
  Code,
  type Content,
  Empty,
  Filter,
  Link,
  NumberedPages,
  PageHead,
  PrintButton,
  Sums,
  Table,
  TakeAway,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { WhichCounter } from '#foundations/organisations/panels.tsx';
import { formatDong } from '#platform/money/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { moneyPaths } from '../../payments/index.ts';
import { paths } from '../paths.ts';
import type { DueLine, DueSums } from './due.store.ts';
import { dueColumns, dueWords } from './due.text.ts';
import { matterText, noteText, stateOf } from './due.view.ts';

export interface DueProps {
  readonly language: Language;
  readonly counter: Unit;
  readonly counters: readonly Unit[];
  readonly lines: readonly DueLine[];
  readonly sums: DueSums;
  /** Undefined: all of them, for paper. */
  readonly page: number | undefined;
  readonly pages: number;
}

/** What a counter has still to take, dossier by dossier, phí and lệ phí apart. */
export function DuePage(props: DueProps): JSX.Element {
  const { language, counter, counters, sums, page, pages } = props;
  const said = dueWords(language);
  const quay = counter.key;
  return (
    <>
      <PageHead title={said.title} under={`${counter.name} · ${said.under(sums.n)}`}>
        {page === undefined && <PrintButton>{said.print}</PrintButton>}
      </PageHead>
      {counters.length > 1 && (
        <Filter action={moneyPaths.due()} submit={said.show} label={said.title}>
          <WhichCounter label={said.counter} value={quay} counters={counters} />
        </Filter>
      )}
      <TakeAway
        language={language}
        forPaper={page === undefined ? undefined : moneyPaths.due({ quay, xem: 'in' })}
        file={(format) => moneyPaths.dueFile(format, quay)}
      />
      <div class="mc-gap">
        <Lines {...props} />
      </div>
      {sums.n > 0 && <Totals {...props} />}
      {page && (
        <NumberedPages
          language={language}
          page={page}
          pages={pages}
          to={(n) => moneyPaths.due({ quay, trang: n === 1 ? '' : String(n) })}
        />
      )}
    </>
  );
}

function Lines({ language, lines }: DueProps): JSX.Element {
  const said = dueWords(language);
  const head = dueColumns(language);
  return (
    <Table
      dense
      stack
      caption={said.title}
      empty={<Empty icon="check" title={said.none} next={said.noneNext} />}
      columns={[
        { head: head.code, nowrap: true, header: true },
        { head: head.owner },
        { head: head.procedure },
        { head: head.levy, numeric: true, nowrap: true },
        { head: head.charge, numeric: true, nowrap: true },
        { head: head.since, nowrap: true },
        { head: head.promised, nowrap: true },
        { head: head.state },
        { head: head.note },
      ]}
      rows={lines.map((line) => row(line, language))}
    />
  );
}

const row = (line: DueLine, language: Language): Content[] => [
  line.code ? (
    <Link key="code" href={paths.dossier(line.code)}>
      <Code value={line.code} />
    </Link>
  ) : (
    '–'
  ),
  <span lang="vi">{line.owner_name ?? '–'}</span>,
  <span lang="vi">{matterText(line, language)}</span>,
  line.levies > 0n ? formatDong(line.levies) : '–',
  line.charges > 0n ? formatDong(line.charges) : '–',
  formatDay(dayOf(line.since)),
  line.promised_due ? formatDay(dayOf(line.promised_due)) : '–',
  stateOf(line, language) || '–',
  line.voided_book && line.voided_number ? (
    <Link key="note" href={moneyPaths.receipt(line.voided_book, line.voided_number)}>
      {noteText(line, language)}
    </Link>
  ) : (
    '–'
  ),
];

function Totals({ language, sums: { levies, charges } }: DueProps): JSX.Element {
  const said = dueWords(language);
  const head = dueColumns(language);
  return (
    <Sums
      items={[
        { name: head.levy, amount: formatDong(levies) },
        { name: head.charge, amount: formatDong(charges) },
        { name: said.all, amount: formatDong(levies + charges), total: true },
      ]}
    />
  );
}
