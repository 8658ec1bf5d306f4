import type { JSX } from 'preact';
import { trackedPath } from '#casework/dossiers/index.ts';
import {
  Bar,
  BarChart,
  Code,
  Due,
  Empty,
  Figures as FiguresBox,
  Heading,
  Inset,
  Section,
  Table,
} from '#design/index.ts';
import { distanceText, dueText } from '#foundations/calendar/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatClock, formatDay, localOf } from '#platform/time/index.ts';
import type { Figures, UnitLine } from './figures.ts';
import { type Late, mostListed } from './late.ts';
import { publicWords } from './public.text.ts';

export interface PublicPageProps {
  readonly language: Language;
  readonly now: Temporal.Instant;
  readonly figures: Figures;
  readonly late: readonly Late[];
  /** How many communes there are, those without a dossier too. */
  readonly communes: number;
  /** The figures are the demonstration's. */
  readonly madeUp: boolean;
}

/** What the district shows everybody: received, running, returned and late, office by office; the late ones first. */
export function PublicPage({ language, now, figures, late, communes, madeUp }: PublicPageProps): JSX.Element {
  const said = publicWords(language);
  return (
    <>
      <Heading size="xl" lead={said.lead(formatDay(figures.since), formatClock(localOf(now)), formatDay(dayOf(now)))}>
        {said.title}
      </Heading>
      {madeUp && <Inset>{said.madeUp}</Inset>}
      <FiguresBox items={items(figures, language)} />
      <LateTable late={late} language={language} />
      {figures.all.received === 0 ? (
        <Empty title={said.none} next={said.noneNext} />
      ) : (
        <Offices {...{ figures, communes, language }} />
      )}
      <Section title={said.how} id="cach-tinh">
        <Inset>{said.judged}</Inset>
      </Section>
    </>
  );
}

function items({ all, declined }: Figures, language: Language) {
  const said = publicWords(language);
  const n = (value: number): string => numbers(language).format(value);
  const href = '#bang';
  return [
    {
      name: said.received,
      value: n(all.received),
      unit: said.dossiers,
      href,
      note: [
        ...(all.finished > 0 ? [said.share(n(all.in_time), n(all.finished))] : []),
        ...(declined > 0 ? [said.declined(n(declined))] : []),
      ].join('; '),
    },
    {
      name: said.running,
      value: n(all.running),
      unit: said.dossiers,
      href,
      note: [said.ofThemWaiting(n(all.waiting)), ...(all.withdrawn > 0 ? [said.withdrawn(n(all.withdrawn))] : [])].join(
        '; ',
      ),
    },
    { name: said.returned, value: n(all.returned), unit: said.dossiers, href, note: said.ofThemShelf(n(all.ready)) },
    {
      name: said.late,
      value: n(all.late),
      unit: said.dossiers,
      href: '#qua-han',
      late: all.late > 0,
      note: said.byPromise,
    },
  ];
}

function LateTable({ late, language }: { late: readonly Late[]; language: Language }): JSX.Element {
  const said = publicWords(language);
  return (
    <Section title={said.lateNow} id="qua-han">
      <Table
        caption={said.lateNow}
        stack
        columns={[{ head: said.dossier }, { head: said.unit }, { head: said.promised }]}
        empty={<Empty icon="check" title={said.noneLate} next={said.noneLateNext} />}
        rows={late.map((one) => [
          <>
            <a class="govuk-link" href={trackedPath(one.code)}>
              <Code value={one.code} />
            </a>
            <br />
            {one.name}
          </>,
          one.office,
          <>
            {dueText({ due: one.due, judgedBy: one.judgedBy }, language)}
            <br />
            <Due state="late">{distanceText(one.by, language)}</Due>
            {one.apologised && <p class="govuk-body mc-small">{said.apologised}</p>}
          </>,
        ])}
      />
      {late.length > 0 && (
        <p class="govuk-body mc-muted mc-small">
          {late.length === mostListed ? said.mostLate(mostListed) : ''} {said.nobodyNamed}
        </p>
      )}
    </Section>
  );
}

function Offices({ figures, communes, language }: Omit<PublicPageProps, 'now' | 'late' | 'madeUp'>): JSX.Element {
  const said = publicWords(language);
  return (
    <div id="bang">
      {figures.departments.length > 0 && (
        <Section title={said.departments}>
          <div class="mc-card">
            <BarChart
              id="bieu-do"
              title={said.chart}
              description={said.chartLead}
              bars={figures.departments.map(({ unit, received, late }) => ({
                label: unit.shortName,
                value: received,
                part: late,
                href: `#${unit.key}`,
              }))}
              words={{
                label: said.unit,
                value: said.received,
                part: said.late,
                table: said.table,
                scroll: said.scroll,
              }}
            />
          </div>
          <UnitTable title={said.departments} lines={figures.departments} language={language} />
        </Section>
      )}
      {figures.communes.length > 0 && (
        <Section title={said.communes}>
          <UnitTable title={said.communes} lines={figures.communes} language={language} />
          {communes > figures.communes.length && (
            <p class="govuk-body mc-muted mc-small">{said.without(communes - figures.communes.length)}</p>
          )}
        </Section>
      )}
    </div>
  );
}

interface Lines {
  readonly title: string;
  readonly lines: readonly UnitLine[];
  readonly language: Language;
}

function UnitTable({ title, lines, language }: Lines): JSX.Element {
  const said = publicWords(language);
  const counted = ['received', 'running', 'finished', 'returned', 'late'] as const;
  return (
    <Table
      caption={title}
      stack
      columns={[
        { head: said.unit },
        ...counted.map((key) => ({ head: said[key], numeric: true })),
        { head: said.inTime },
      ]}
      rows={lines.map((line) => ({
        id: line.unit.key,
        ...(line.late > 0 ? { state: 'late' as const } : {}),
        cells: [
          line.unit.name,
          ...counted.map((key) => numbers(language).format(line[key])),
          <Share key="share" line={line} language={language} />,
        ],
      }))}
    />
  );
}

/** How many of those finished were in time; a dash where nothing is finished yet. */
const Share = ({ line, language }: { line: UnitLine; language: Language }): JSX.Element =>
  line.finished === 0 ? (
    <span class="mc-muted">–</span>
  ) : (
    <>
      <Bar value={(100 * line.in_time) / line.finished} /> {shareOf(line, language)} %
    </>
  );

const shareOf = (counted: Pick<UnitLine, 'in_time' | 'finished'>, language: Language): string =>
  numbers(language).format((100 * counted.in_time) / counted.finished);

const numbers = (language: Language): Intl.NumberFormat => (language === 'vi' ? vietnamese : english);
const vietnamese = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
const english = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
