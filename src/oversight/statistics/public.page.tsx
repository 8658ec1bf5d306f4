import type { JSX } from 'preact';
import {
  BarChart,
  Empty,
  FewOnPhone,
  Figures as FiguresBox,
  FoldOnPhone,
  Heading,
  Inset,
  Link,
  Section,
  Tiles,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatClock, formatDay, localOf } from '#platform/time/index.ts';
import { Certified } from './certified/certified.part.tsx';
import type { Figures } from './figures.ts';
import type { MadeUp } from './made-up.store.ts';
import { latePath, listPath } from './paths.ts';
import { publicWords } from './public.text.ts';
import { LateTable } from './published/published.page.tsx';
import { publishedWords } from './published/published.text.ts';
import type { Published } from './published/published.view.ts';
import { FromPaper } from './totals/paper.part.tsx';
import type { paperYear } from './totals/paper.view.ts';
import { linesTold, numbers, UnitTable } from './units.part.tsx';

/** A door to another page of what is published. */
export type PublicSection = Parameters<typeof Tiles>[0]['items'][number];

export interface PublicPageProps {
  readonly language: Language;
  readonly now: Temporal.Instant;
  readonly figures: Figures;
  /** The longest late. */
  readonly late: readonly Published[];
  /** How many communes there are, those without a dossier too. */
  readonly communes: readonly Unit[];
  /** What else is published, from capabilities this one does not know. */
  readonly sections: readonly PublicSection[];
  /** What communes on paper reported. */
  readonly paper: Awaited<ReturnType<typeof paperYear>>;
  /** The figures are the demonstration's. */
  readonly madeUp: MadeUp;
}

/** What the district shows everybody: received, running, returned and late, office by office; the late ones first. */
export function PublicPage(props: PublicPageProps): JSX.Element {
  const { language, now, figures, late, communes, madeUp, sections, paper } = props;
  const said = publicWords(language);
  return (
    <>
      <Heading size="xl" lead={said.lead(formatDay(figures.since), formatClock(localOf(now)), formatDay(dayOf(now)))}>
        {said.title}
      </Heading>
      {madeUp !== 'real' && <Inset>{said[madeUp]}</Inset>}
      <FiguresBox items={items(figures, language)} />
      <LateNow {...{ late, language, sections }} />
      {figures.all.received === 0 ? (
        <Empty title={said.none} next={said.noneNext} />
      ) : (
        <Offices {...{ figures, communes, language }} />
      )}
      <Certified certified={figures.certified} language={language} />
      <FromPaper language={language} {...paper} />
      <Section title={said.how} id="cach-tinh">
        <FoldOnPhone summary={said.howMore}>
          <Inset>{said.judged}</Inset>
        </FoldOnPhone>
      </Section>
    </>
  );
}

function items({ all, declined }: Figures, language: Language) {
  const said = publicWords(language);
  const n = (value: number): string => numbers(language).format(value);
  const some = (count: number, told: (n: string) => string): string[] => (count > 0 ? [told(n(count))] : []);
  const box = (name: string, value: number, notes: readonly string[]) => ({
    ...{ name, value: n(value), unit: said.dossiers, href: '#bang', note: notes.join('; ') },
  });
  return [
    box(said.received, all.received, [
      ...(all.finished > 0 ? [said.share(n(all.in_time), n(all.finished))] : []),
      ...some(declined, said.declined),
    ]),
    box(said.running, all.running, [
      ...[said.ofThemWaiting(n(all.waiting)), ...some(all.withdrawn, said.withdrawn)],
      ...some(all.stopped, said.stopped),
    ]),
    box(said.returned, all.returned, [said.ofThemShelf(n(all.ready)), ...some(all.refused, said.refused)]),
    { ...box(said.late, all.late, [said.byPromise]), href: '#qua-han', late: all.late > 0 },
  ];
}

/** The longest late, and where the rest of them and everything received is listed. */
function LateNow({ late, language, sections }: Pick<PublicPageProps, 'late' | 'language' | 'sections'>): JSX.Element {
  const said = publicWords(language);
  const published = publishedWords(language);
  return (
    <>
      <Section title={said.lateNow} id="qua-han" more={<Link href={latePath()}>{said.allLate}</Link>}>
        <FewOnPhone>
          <LateTable rows={late} language={language} />
        </FewOnPhone>
        {late.length > 0 && <p class="govuk-body mc-muted mc-small">{said.nobodyNamed}</p>}
      </Section>
      <Section title={said.more} id="them">
        <FewOnPhone>
          <Tiles
            items={[
              { icon: 'docs', title: published.received, href: listPath(), text: published.receivedLead },
              { icon: 'clock', title: published.late, href: latePath(), text: published.lateLead },
              ...sections,
            ]}
          />
        </FewOnPhone>
      </Section>
    </>
  );
}

type OfficesProps = Pick<PublicPageProps, 'figures' | 'communes' | 'language'>;

function Offices({ figures, communes, language }: OfficesProps): JSX.Element {
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
          <FoldOnPhone summary={linesTold(figures.communes, language)}>
            <UnitTable title={said.communes} lines={figures.communes} language={language} />
          </FoldOnPhone>
          <Beside {...{ figures, communes, language }} />
        </Section>
      )}
    </div>
  );
}

/** Communes that the table does not show, and those whose figures come from paper books: not to be ranked beside the others. */
function Beside({ figures, communes, language }: OfficesProps): JSX.Element {
  const said = publicWords(language);
  const by = (figures: Unit['paperFigures']) => communes.filter((unit) => unit.paperFigures === figures);
  const [lines, totals] = [by('lines').length, by('totals')];
  const names = totals.map(({ shortName }) => shortName).join(', ');
  const shown = new Set(figures.communes.map(({ unit }) => unit.id));
  // Who sends monthly totals only is named beside, and is not without dossiers.
  const without = communes.filter((unit) => !shown.has(unit.id) && unit.paperFigures !== 'totals').length;
  return (
    <>
      {without > 0 && <p class="govuk-body mc-muted mc-small">{said.without(without)}</p>}
      {lines + totals.length > 0 && <Inset>{said.onPaper(lines + totals.length, lines, totals.length, names)}</Inset>}
    </>
  );
}
