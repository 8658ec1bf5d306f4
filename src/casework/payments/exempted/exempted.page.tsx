import type { JSX } from 'preact';
import {
  Code,
  type Content,
  Empty,
  Filter,
  Link,
  PageHead,
  PrintButton,
  Select,
  Sums,
  Table,
  TakeAway,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { WhichCounter } from '#foundations/organisations/panels.tsx';
import { formatDong } from '#platform/money/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { proofText } from '../exemption/proof.rules.ts';
import { paths } from '../paths.ts';
import { kinds } from '../receipts/receipt.rules.ts';
import { kindName } from '../receipts/receipt.text.ts';
import { type Quarter, quarterKey } from '../usage/usage.rules.ts';
import { type Exempted, waivedByKind } from './exempted.rules.ts';
import { exemptedColumns, exemptedWords } from './exempted.text.ts';
import { shareOf } from './exempted.view.ts';

export interface ExemptedProps {
  readonly language: Language;
  readonly counter: Unit;
  readonly counters: readonly Unit[];
  readonly quarter: Quarter;
  readonly quarters: readonly Quarter[];
  /** Empty: of both kinds. */
  readonly kind: string;
  readonly grounds: readonly string[];
  /** Empty: of every ground. */
  readonly ground: string;
  readonly lines: readonly Exempted[];
  /** The view for paper. */
  readonly forPaper: boolean;
}

/** What a counter waived in a quarter: whom, how much, on which ground and paper. */
export function ExemptedPage(props: ExemptedProps): JSX.Element {
  const { language, counter, quarter, kind, grounds, ground, lines, forPaper } = props;
  const said = exemptedWords(language);
  const dien = ground === '' ? '' : String(grounds.indexOf(ground) + 1);
  const asked = { quay: counter.key, ky: quarterKey(quarter), loai: kind, dien };
  return (
    <>
      <PageHead title={said.title} under={`${counter.name} · ${said.under(quarter.n, quarter.year, lines.length)}`}>
        {forPaper && <PrintButton>{said.print}</PrintButton>}
      </PageHead>
      {!forPaper && <Which {...props} dien={dien} />}
      <TakeAway
        language={language}
        forPaper={forPaper ? undefined : paths.exempted({ ...asked, xem: 'in' })}
        file={(format) => paths.exemptedFile(format, asked)}
      />
      <div class="mc-gap">
        <Lines {...props} />
      </div>
      {lines.length > 0 && (
        <Sums
          items={waivedByKind(lines)
            .filter(([, sum]) => sum > 0n)
            .map(([one, sum]) => ({
              name: said.sum(kindName(one, language)),
              amount: formatDong(sum),
              total: true,
            }))}
        />
      )}
    </>
  );
}

function Which(props: ExemptedProps & { readonly dien: string }): JSX.Element {
  const { language, counter, counters, quarter, quarters, kind, grounds, dien } = props;
  const [said, head] = [exemptedWords(language), exemptedColumns(language)];
  const every = { value: '', text: said.every };
  return (
    <Filter action={paths.exempted()} submit={said.show} label={said.title}>
      <WhichCounter label={said.counter} value={counter.key} counters={counters} />
      <Select
        name="ky"
        label={said.period}
        value={quarterKey(quarter)}
        options={quarters.map((one) => ({ value: quarterKey(one), text: said.quarter(one.n, one.year) }))}
      />
      <Select
        name="loai"
        label={head.kind}
        value={kind}
        options={[every, ...kinds.map((one) => ({ value: one, text: kindName(one, language) }))]}
      />
      {grounds.length > 1 && (
        <Select
          name="dien"
          label={head.ground}
          value={dien}
          options={[every, ...grounds.map((text, n) => ({ value: String(n + 1), text }))]}
        />
      )}
    </Filter>
  );
}

function Lines({ language, lines }: ExemptedProps): JSX.Element {
  const [said, head] = [exemptedWords(language), exemptedColumns(language)];
  return (
    <Table
      dense
      stack
      caption={said.title}
      scroll={said.title}
      empty={<Empty icon="check" title={said.none} next={said.noneNext} />}
      columns={[
        { head: head.at, nowrap: true },
        { head: head.code, nowrap: true, header: true },
        { head: head.owner },
        { head: head.fee },
        { head: head.waived, numeric: true },
        { head: head.ground },
        { head: head.proof },
        { head: head.by },
      ]}
      rows={lines.map((line) => row(line, language))}
    />
  );
}

const row = (line: Exempted, language: Language): Content[] => [
  formatDay(dayOf(line.at)),
  <Link key="code" href={line.href}>
    {line.code ? <Code value={line.code} /> : exemptedWords(language).certification}
  </Link>,
  <span lang="vi">{line.owner}</span>,
  <span lang="vi">{line.fee}</span>,
  line.waived === null ? exemptedWords(language).notWritten : formatDong(line.waived),
  <span key="ground" lang="vi">
    {[`${line.ground} (${shareOf(line)})`, line.exemption?.law].filter(Boolean).join(', ')}
  </span>,
  <span key="proof" lang="vi">
    {line.exemption ? proofText(line.exemption) : line.proof}
  </span>,
  <span lang="vi">{line.by}</span>,
];
