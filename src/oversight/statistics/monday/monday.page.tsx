import type { JSX } from 'preact';
import { PrintList } from '#casework/documents/panels.tsx';
import { causeWords } from '#casework/dossiers/index.ts';
import {
  Button,
  DayField,
  Due,
  Empty,
  Figures,
  Filter,
  Link,
  ListFiles,
  PageHead,
  Panel,
  PrintButton,
  Table,
  TakeAway,
} from '#design/index.ts';
import { distanceText, dueText } from '#foundations/calendar/index.ts';
import { fileOf } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { latePath, listPath } from '../paths.ts';
import { shareOf, weekAfter, weekBefore } from './monday.rules.ts';
import { mondayWords } from './monday.text.ts';
import type { LateLine, MondayReport, WeekLine } from './monday.view.ts';
import { mondayPaths } from './paths.ts';

export interface MondayProps {
  readonly language: Language;
  readonly report: MondayReport;
  readonly forPaper: boolean;
  /** Whether the week after has begun. */
  readonly mayGoOn: boolean;
  /** The page of a dossier, by its code. */
  readonly dossier: (code: string) => string;
  /** Where results lie that nobody has collected. */
  readonly shelf: string;
}

/** What a leader looks at on Monday, on one page: the week behind, the week ahead, and what is late. */
export function MondayPage(props: MondayProps): JSX.Element {
  const { language, report, forPaper } = props;
  const said = mondayWords(language);
  const { monday, sunday } = report.week;
  return (
    <>
      <PageHead title={said.title} under={said.under(formatDay(monday), formatDay(sunday))}>
        {forPaper && <PrintButton>{said.print}</PrintButton>}
      </PageHead>
      <div class="mc-panels">
        {!forPaper && <Choose {...props} />}
        <Sums {...props} />
        <Panel title={said.byUnit} flush={report.lines.length > 0}>
          <ByUnit {...props} />
        </Panel>
        <Panel title={said.lateList} flush={report.late.length > 0}>
          <Late {...props} />
        </Panel>
        {report.more && <p class="mc-muted">{said.morePage(report.late.length)}</p>}
        {!forPaper && report.late.length > 0 && <ListFiles language={language} of={mondayPaths.late()} />}
        <p class="mc-muted mc-small">{said.oneTruth}</p>
      </div>
    </>
  );
}

function Choose({ language, report: { week }, mayGoOn }: MondayProps): JSX.Element {
  const said = mondayWords(language);
  const file = mondayPaths.report(week.monday);
  return (
    <>
      <Filter
        action={mondayPaths.report()}
        submit={said.show}
        label={said.week}
        end={
          <>
            <Button kind="secondary" small href={mondayPaths.report(weekBefore(week).monday)}>
              {said.before}
            </Button>{' '}
            {mayGoOn && (
              <Button kind="secondary" small href={mondayPaths.report(weekAfter(week).monday)}>
                {said.after}
              </Button>
            )}
          </>
        }
      >
        <DayField name="tuan" label={said.week} value={formatDay(week.monday)} />
      </Filter>
      <TakeAway
        language={language}
        forPaper={mondayPaths.report(week.monday, true)}
        file={(format) => fileOf(file, format)}
      >
        <PrintList path={mondayPaths.paper(week.monday)} small>
          {said.printReport}
        </PrintList>
      </TakeAway>
    </>
  );
}

const percent = (language: Language, line: Pick<WeekLine, 'in_time' | 'settled'>): string => {
  const share = shareOf(line.in_time, line.settled);
  const number = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 });
  return share === null ? '–' : `${number.format(share)} %`;
};

function Sums({ language, report: { all }, shelf }: MondayProps): JSX.Element {
  const said = mondayWords(language);
  const untold = all.late - all.apologised;
  return (
    <Figures
      items={[
        { name: said.received, value: String(all.received), href: listPath() },
        {
          ...{ name: said.settled, value: String(all.settled) },
          ...(all.settled > 0 ? { note: said.inTimeOf(percent(language, all)) } : {}),
        },
        { name: said.due, value: String(all.due) },
        {
          ...{ name: said.late, value: String(all.late), href: '#qua-han', late: all.late > 0 },
          note: [
            ...(all.late > 0 ? [untold > 0 ? said.notYet(untold) : said.allTold] : []),
            said.toldThen(all.told),
          ].join('; '),
        },
        { name: said.waiting, value: String(all.waiting), note: said.waitingNote },
        {
          name: said.uncollected,
          value: String(all.uncollected),
          href: shelf,
          ...(all.long > 0 ? { note: said.long(all.long) } : {}),
        },
      ]}
    />
  );
}

const counted = (head: string) => ({ head, numeric: true, nowrap: true });

function ByUnit({ language, report: { lines, all } }: MondayProps): JSX.Element {
  const said = mondayWords(language);
  const figures = (line: Omit<WeekLine, 'unit'>, late: JSX.Element | string) => [
    ...[String(line.received), String(line.settled), percent(language, line), String(line.running), String(line.due)],
    ...[late, ...[line.apologised, line.told, line.waiting, line.uncollected, line.long].map(String)],
  ];
  const heads = [said.shortReceived, said.shortSettled, said.inTime, said.shortRunning, said.shortDue, said.late];
  const after = [said.shortApologised, said.shortTold, said.shortWaiting, said.shortUncollected, said.shortLong];
  return (
    <Table
      dense
      caption={said.byUnit}
      scroll={said.byUnit}
      empty={<Empty icon="inbox" title={said.none} next={said.noneNext} />}
      columns={[{ head: said.unit, header: true, nowrap: true }, ...[...heads, ...after].map(counted)]}
      rows={
        lines.length === 0
          ? []
          : [
              ...lines.map((line) => [
                <Office key="unit" unit={line.unit} />,
                ...figures(line, <LateOf line={line} />),
              ]),
              [<b key="all">{said.all}</b>, ...figures(all, String(all.late))],
            ]
      }
    />
  );
}

const Office = ({ unit }: Pick<WeekLine, 'unit'>): JSX.Element => (
  <Link href={`${listPath()}?noi=${unit.key}`} lang="vi">
    {unit.name}
  </Link>
);

const LateOf = ({ line }: { readonly line: WeekLine }): JSX.Element =>
  line.late === 0 ? (
    <>0</>
  ) : (
    <Link href={`${latePath()}?noi=${line.unit.key}`} about={line.unit.shortName}>
      {line.late}
    </Link>
  );

function Late({ language, report: { late }, dossier }: MondayProps): JSX.Element {
  const said = mondayWords(language);
  return (
    <Table
      dense
      id="qua-han"
      caption={said.lateList}
      scroll={said.lateList}
      empty={<Empty icon="check" title={said.noneLate} />}
      columns={[
        { head: said.dossier, header: true, nowrap: true },
        { head: said.procedure },
        { head: said.unit },
        { head: said.promised },
        { head: said.by },
        { head: said.cause },
        { head: said.newDay, nowrap: true },
        { head: said.hands },
      ]}
      rows={late.map((one) => [
        <Link key="code" href={dossier(one.code)}>
          {one.code}
        </Link>,
        <span key="name" lang="vi">
          {one.name}
        </span>,
        <span key="office" lang="vi">
          {one.office}
        </span>,
        dueText(one, language),
        <Due key="by" state="late">
          {distanceText(one.by, language)}
        </Due>,
        one.cause ? causeWords(language)[one.cause] : said.noCause,
        one.newDay ? formatDay(one.newDay) : said.noApology,
        <Hands key="hands" one={one} />,
      ])}
    />
  );
}

const Hands = ({ one }: { readonly one: LateLine }): JSX.Element => (
  <span lang="vi">
    {one.hands}
    {one.step && (
      <>
        <br />
        <span class="mc-muted mc-small">{one.step}</span>
      </>
    )}
  </span>
);
