import type { JSX } from 'preact';
import {
  Code,
  type Content,
  DayField,
  Empty,
  Filter,
  Link,
  PageHead,
  PrintButton,
  Section,
  Select,
  Table,
  TakeAway,
} from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay, formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { capital } from '../track/words.ts';
import type { FaultLine } from './list.store.ts';
import { faultColumns, faultListWords } from './list.text.ts';
import { type FaultList, renewedText } from './list.view.ts';
import { recallFaults } from './recall.rules.ts';
import { faultNames } from './recall.text.ts';

export interface FaultPageProps {
  readonly language: Language;
  readonly list: FaultList;
  readonly forPaper: boolean;
}

/** Results that were wrong by the authority's fault: how many of which office, and each of them. */
export function FaultPage(props: FaultPageProps): JSX.Element {
  const { language, list, forPaper } = props;
  const said = faultListWords(language);
  const { office, from, to, lines } = list;
  const asked = { 'don-vi': office, tu: formatDay(from), den: formatDay(to) };
  return (
    <>
      <PageHead title={said.title} under={said.under(lines.length, formatDay(from), formatDay(to))}>
        {forPaper && <PrintButton>{said.print}</PrintButton>}
      </PageHead>
      <Narrow {...props} />
      <TakeAway
        language={language}
        forPaper={forPaper ? undefined : paths.faults({ ...asked, xem: 'in' })}
        file={(format) => paths.faultsFile(format, asked)}
      />
      {lines.length > 0 && <ByUnit {...props} />}
      <Lines {...props} />
    </>
  );
}

/** By office and time. */
function Narrow({ language, list }: FaultPageProps): JSX.Element {
  const said = faultListWords(language);
  const { office, offices, from, to, wrong } = list;
  const day = (name: 'tu' | 'den', label: string, value: Temporal.PlainDate) => (
    <DayField
      name={name}
      label={label}
      value={wrong.get(name) ?? formatDay(value)}
      error={wrong.has(name) ? said.wrongDay : undefined}
    />
  );
  return (
    <Filter action={paths.faults()} submit={said.show} label={said.title}>
      <Select
        name="don-vi"
        label={said.unit}
        value={office}
        options={[{ value: '', text: said.every }, ...offices.map((one) => ({ value: one.key, text: one.shortName }))]}
      />
      {day('tu', said.from, from)}
      {day('den', said.to, to)}
    </Filter>
  );
}

/** Each office with each fault, and together. */
function ByUnit({ language, list }: FaultPageProps): JSX.Element {
  const said = faultListWords(language);
  const names = faultNames(language);
  const of = Map.groupBy(list.lines, (line) => line.settling_id);
  return (
    <Section title={said.byUnit}>
      <Table
        caption={said.byUnit}
        dense
        stack
        columns={[
          { head: said.unit, header: true },
          ...recallFaults.map((fault) => ({ head: capital(names[fault]), numeric: true })),
          { head: said.total, numeric: true },
        ]}
        rows={[...of].map(([unitId, lines]) => [
          list.unitNames.get(unitId) ?? '',
          ...recallFaults.map((fault) => String(lines.filter((line) => line.fault === fault).length)),
          String(lines.length),
        ])}
      />
    </Section>
  );
}

function Lines({ language, list }: FaultPageProps): JSX.Element {
  const said = faultListWords(language);
  const head = faultColumns(language);
  return (
    <Section title={said.each}>
      <Table
        caption={said.each}
        dense
        stack
        empty={<Empty icon="check" title={said.none} next={said.noneNext} />}
        columns={[
          { head: head.code, nowrap: true, header: true },
          { head: head.when },
          { head: head.unit },
          { head: head.result },
          { head: head.fault },
          { head: head.wrong },
          { head: head.found },
          { head: head.renewed },
        ]}
        rows={list.lines.map((line) => cellsOf(line, list, language))}
      />
    </Section>
  );
}

function cellsOf(line: FaultLine, { unitNames }: FaultList, language: Language): Content[] {
  const said = faultListWords(language);
  return [
    <Link key="code" href={paths.dossier(line.code)}>
      <Code value={line.code} />
    </Link>,
    formatMoment(line.recalled_at),
    unitNames.get(line.settling_id) ?? '',
    `${line.name}, ${line.number}`,
    faultNames(language)[line.fault],
    line.wrong ?? '–',
    line.after ? said.after : said.before,
    renewedText(line, language),
  ];
}
