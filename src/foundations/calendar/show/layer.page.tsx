import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  Empty,
  Form,
  Hidden,
  Link,
  ListFiles,
  Note,
  PageHead,
  type Row,
  Section,
  Table,
} from '#design/index.ts';
import { importPath } from '#foundations/importing/panels.tsx';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { type Calendar, type DayEntry, type Week, writeSessions } from '../calendar.rules.ts';
import { calendarWords } from '../calendar.text.ts';
import { mayTakeBack } from '../edit/week.rules.ts';
import { weekWords } from '../edit/week.text.ts';
import type { KeptLayer } from '../layers.rules.ts';
import { paths } from '../paths.ts';
import { dayText } from './home.page.tsx';
import { Year } from './year.part.tsx';
import { sumOf, yearOf } from './year.rules.ts';

export interface LayerProps {
  readonly language: Language;
  readonly layer: KeptLayer;
  /** What holds at the layer's unit: its own and what it inherits. */
  readonly calendar: Calendar;
  /** The layers the calendar is made of, outermost first. */
  readonly layers: readonly KeptLayer[];
  readonly counters: readonly { readonly name: string; readonly weeks: readonly Week[] }[];
  readonly year: number;
  readonly today: Temporal.PlainDate;
  readonly mayEdit: boolean;
  /** A day that was just written, and how many open deadlines followed. */
  readonly written?: { readonly day: string; readonly moved: number } | undefined;
}

/** A year of one calendar: the picture, its special days, its hours. */
export const LayerPage = (props: LayerProps): JSX.Element => {
  const { language, layer, calendar, year, mayEdit, written } = props;
  const say = calendarWords(language);
  const sum = sumOf(calendar, year);
  return (
    <>
      <PageHead title={say.yearTitle(layer.name, year)} under={say.workdays(sum.workdays)}>
        {mayEdit && <Declare layer={layer} language={language} />}
      </PageHead>
      {written && <Written {...written} language={language} />}
      {sum.provisional && <Note kind="warn">{say.provisional}</Note>}
      <Section title={say.picture} size="m">
        <Year months={yearOf(calendar, year)} language={language} />
        <ButtonRow>
          {[year - 1, year + 1].map((other) => (
            <Button key={other} kind="secondary" small href={paths.layer(layer.key, other)}>
              {say.otherYear(other)}
            </Button>
          ))}
        </ButtonRow>
      </Section>
      <Section title={say.specialDays} size="m">
        <SpecialDays {...props} />
        <ListFiles language={language} of={paths.layer(layer.key, year)} />
      </Section>
      <Section title={say.hours} size="m">
        <Weeks language={language} title={say.hours} weeks={layersWithHours(props)} />
        {mayEdit && <ChangeHours {...props} />}
      </Section>
      {props.counters.length > 0 && (
        <Section title={say.counters} size="m">
          <p class="govuk-body">{say.countersLead}</p>
          <Weeks language={language} title={say.counters} weeks={props.counters} />
        </Section>
      )}
    </>
  );
};

/** Other hours from a day on; those that have not begun are taken back. */
const ChangeHours = ({ language, layer, today }: LayerProps): JSX.Element => {
  const said = weekWords(language);
  return (
    <ButtonRow>
      <Button kind="secondary" href={paths.week(layer.key)}>
        {said.open}
      </Button>
      {layer.weeks
        .filter((week) => mayTakeBack(week, today))
        .map(({ from }) => (
          <Form key={from} action={paths.takeWeekBack(layer.key)} k={newId()}>
            <Hidden name="from" value={from} />
            <Button kind="warning">{`${said.takeBack} (${dayText(from)})`}</Button>
          </Form>
        ))}
    </ButtonRow>
  );
};

/** A day by hand, or many from a file. */
const Declare = ({ layer, language }: Pick<LayerProps, 'layer' | 'language'>): JSX.Element => (
  <ButtonRow>
    <Button href={paths.day(layer.key)} icon="cal">
      {calendarWords(language).add}
    </Button>
    <Button kind="secondary" href={importPath(paths.layer(layer.key))}>
      {calendarWords(language).bring}
    </Button>
  </ButtonRow>
);

const Written = ({ day, moved, language }: { day: string; moved: number; language: Language }): JSX.Element => (
  <Note kind="ok" role="status" title={calendarWords(language).written(dayText(day))}>
    {calendarWords(language).moved(moved)}
  </Note>
);

const SpecialDays = (props: LayerProps): JSX.Element => {
  const { language, calendar, layers, year, mayEdit } = props;
  const say = calendarWords(language);
  const days = daysOfYear(calendar, year);
  const declaredBy = (day: string): KeptLayer | undefined => sayerOf(layers, day);
  const changing = mayEdit && days.some(({ day }) => changeLink(props, day, declaredBy(day)) !== '');
  const rows: Row[] = days.map((entry) => ({
    id: `n-${entry.day}`,
    cells: [
      `${say.weekday(Temporal.PlainDate.from(entry.day).dayOfWeek)} ${dayText(entry.day)}`,
      entry.half ? say.half : say[entry.kind],
      entry.name[language],
      declaredBy(entry.day)?.name ?? '',
      entry.basis ?? '',
      ...(changing ? [changeLink(props, entry.day, declaredBy(entry.day))] : []),
    ],
  }));
  return (
    <Table
      caption={say.specialDays}
      dense
      stack
      scroll={say.scroll(say.specialDays)}
      empty={<Empty title={say.noDays} />}
      columns={[
        { head: say.day, nowrap: true },
        { head: say.kind },
        { head: say.name },
        { head: say.by },
        { head: say.basis },
        ...(changing ? [{ head: say.act }] : []),
      ]}
      rows={rows}
    />
  );
};

/** The special days of a year, in their order. */
export const daysOfYear = (calendar: Calendar, year: number): DayEntry[] =>
  [...calendar.days.values()]
    .filter(({ day }) => day.startsWith(String(year)))
    .sort((one, other) => (one.day < other.day ? -1 : 1));

/** The innermost layer that says something of a day. */
export const sayerOf = (layers: readonly KeptLayer[], day: string): KeptLayer | undefined =>
  layers.findLast((layer) => layer.days.some((entry) => entry.day === day));

/** Only what this layer says itself, and only days to come. */
function changeLink(
  { layer, today, language }: LayerProps,
  day: string,
  by: KeptLayer | undefined,
): JSX.Element | string {
  if (by?.key !== layer.key || day < today.toString()) return '';
  const say = calendarWords(language);
  return (
    <Link href={paths.day(layer.key, day)} about={say.changeAbout(dayText(day))}>
      {say.change}
    </Link>
  );
}

const layersWithHours = ({ layers }: LayerProps) => layers.filter(({ weeks }) => weeks.length > 0).toReversed();

const Weeks = (props: {
  language: Language;
  title: string;
  weeks: readonly { readonly name: string; readonly weeks: readonly Week[] }[];
}): JSX.Element => {
  const say = calendarWords(props.language);
  return (
    <Table
      caption={props.title}
      dense
      stack
      scroll={say.scroll(props.title)}
      columns={[
        { head: say.by },
        { head: say.hoursFrom, nowrap: true },
        ...[1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ head: say.weekdayLong(weekday) })),
      ]}
      rows={props.weeks.flatMap(({ name, weeks }) =>
        weeks.map((week) => [
          name,
          dayText(week.from),
          ...week.hours.map((sessions) => writeSessions(sessions).replaceAll('-', '–') || say.closed),
        ]),
      )}
    />
  );
};
