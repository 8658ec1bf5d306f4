import type { JSX } from 'preact';
import { BarChart, Empty, Figures as FiguresBox, Heading, Inset, Section, Table } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import type { Figures, UnitLine } from './figures.ts';
import { publicWords } from './public.text.ts';

export interface PublicPageProps {
  readonly language: Language;
  readonly today: Temporal.PlainDate;
  readonly figures: Figures;
}

/** What the district shows everybody: received, running, returned and late, office by office. */
export function PublicPage({ language, today, figures }: PublicPageProps): JSX.Element {
  const said = publicWords(language);
  const { all } = figures;
  const lines = [...figures.departments, ...figures.communes];
  const share =
    all.finished === 0
      ? '–'
      : ((100 * all.in_time) / all.finished).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', {
          maximumFractionDigits: 1,
        });
  return (
    <>
      <Heading size="xl" lead={said.lead(formatDay(figures.since), formatDay(today))}>
        {said.title}
      </Heading>
      <FiguresBox
        items={[
          { name: said.received, value: String(all.received), unit: said.dossiers, href: '#bang' },
          {
            name: said.running,
            value: String(all.running),
            unit: said.dossiers,
            href: '#bang',
            note: `${all.waiting} ${said.waiting}`,
          },
          {
            name: said.returned,
            value: String(all.returned),
            unit: said.dossiers,
            href: '#bang',
            note: said.share(share),
          },
          { name: said.late, value: String(all.late), unit: said.dossiers, href: '#bang', late: all.late > 0 },
        ]}
      />
      <Inset>{said.judged}</Inset>
      {lines.length === 0 ? (
        <Empty title={said.none} next={said.noneNext} />
      ) : (
        <>
          <Section title={said.chart}>
            <BarChart
              id="bieu-do"
              title={said.chart}
              description={said.chartLead}
              bars={lines.map((line) => ({
                label: line.unit.shortName,
                value: line.received,
                part: line.late,
                href: `#${line.unit.key}`,
              }))}
              words={{
                label: said.unit,
                value: said.received,
                part: said.late,
                table: said.table,
                scroll: said.scroll,
              }}
            />
          </Section>
          <div id="bang">
            <UnitTable title={said.departments} lines={figures.departments} language={language} />
            <UnitTable title={said.communes} lines={figures.communes} language={language} />
          </div>
        </>
      )}
    </>
  );
}

function UnitTable({
  title,
  lines,
  language,
}: {
  title: string;
  lines: readonly UnitLine[];
  language: Language;
}): JSX.Element | null {
  const said = publicWords(language);
  if (lines.length === 0) return null;
  return (
    <Section title={title}>
      <Table
        caption={title}
        stack
        columns={[
          { head: said.unit },
          { head: said.received, numeric: true },
          { head: said.running, numeric: true },
          { head: said.finished, numeric: true },
          { head: said.returned, numeric: true },
          { head: said.inTime, numeric: true },
          { head: said.late, numeric: true },
        ]}
        rows={lines.map((line) => ({
          id: line.unit.key,
          ...(line.late > 0 ? { state: 'late' as const } : {}),
          cells: [
            line.unit.name,
            ...[line.received, line.running, line.finished, line.returned, line.in_time, line.late].map(String),
          ],
        }))}
      />
    </Section>
  );
}
