import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  Carried,
  type Content,
  DayField,
  ErrorSummary,
  Field,
  Fields,
  Form,
  Link,
  linksTo,
  Note,
  PageHead,
  Panel,
  Section,
  Table,
  What,
  WriteOrEdit,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Language } from '#platform/text/index.ts';
import { type Week, writeSessions } from '../calendar.rules.ts';
import { calendarWords } from '../calendar.text.ts';
import type { KeptLayer } from '../layers.rules.ts';
import { paths } from '../paths.ts';
import { dayText } from '../show/home.page.tsx';
import { dayWords } from './day.text.ts';
import { Samples } from './preview.page.tsx';
import type { Preview } from './preview.rules.ts';
import { hoursField, type NewWeek, type TypedWeek, weekdays } from './week.rules.ts';
import { weekWords } from './week.text.ts';

export interface WeekFormProps {
  readonly language: Language;
  readonly layer: KeptLayer;
  readonly typed: TypedWeek;
  readonly wrong: readonly Refusal[];
  readonly errors: ReadonlyMap<string, string>;
  readonly k: string;
}

/** The hours of a week as they are typed; the press leads to the preview, and nothing is written here. */
export function WeekForm({ language, layer, typed, wrong, errors, k }: WeekFormProps): JSX.Element {
  const said = weekWords(language);
  const of = (name: keyof TypedWeek) => ({ name, language, value: typed[name] ?? '', error: errors.get(name) });
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.mend} errors={linksTo(wrong)} />}
      <PageHead title={said.title(layer.name)} under={said.lead} />
      <Panel title={said.open} note={said.hoursHint} main>
        <Form action={paths.week(layer.key)} k={k}>
          <DayField {...of('from')} label={said.from} hint={said.fromHint} />
          <Fields>
            {weekdays.map((weekday) => (
              <Field
                key={weekday}
                {...of(hoursField(weekday))}
                label={calendarWords(language).weekdayLong(weekday)}
                autocomplete="off"
              />
            ))}
          </Fields>
          <Field {...of('basis')} label={said.basis} maxLength={200} />
          <ButtonRow>
            <Button name="do" value="look" keys="F9">
              {said.look}
            </Button>
            <Link href={paths.layer(layer.key)}>{said.back}</Link>
          </ButtonRow>
        </Form>
      </Panel>
    </>
  );
}

export interface WeekPreviewProps {
  readonly language: Language;
  readonly layer: KeptLayer;
  readonly typed: TypedWeek;
  readonly week: NewWeek;
  /** What holds on that day now. */
  readonly before: Week | undefined;
  readonly preview: Preview;
  /** How many units follow. */
  readonly units: number;
  readonly impact: Content;
  readonly k: string;
}

/** What the new hours would do, and the press that writes them. */
export function WeekPreview(props: WeekPreviewProps): JSX.Element {
  const { language, layer, week, impact } = props;
  const say = dayWords(language);
  return (
    <>
      <PageHead title={say.previewTitle} under={`${layer.name}, ${dayText(week.from)}`} />
      <Note>{say.nothingYet}</Note>
      <Section title={say.what} size="m">
        <Hours {...props} />
      </Section>
      <Section title={say.examples} size="m">
        <Samples {...props} />
      </Section>
      {impact && (
        <Section title={say.open} size="m">
          {impact}
        </Section>
      )}
      <Confirm {...props} />
    </>
  );
}

function Confirm({ language, layer, typed, k }: WeekPreviewProps): JSX.Element {
  const [said, say] = [weekWords(language), dayWords(language)];
  return (
    <Panel title={say.happens} main>
      <What
        items={[
          { icon: 'cal', text: say.happensDerived },
          { icon: 'doc', text: say.happensPromise },
          { icon: 'undo', text: said.undoable },
        ]}
      />
      <Form action={paths.week(layer.key)} k={k}>
        <Carried typed={{ ...typed }} />
        <WriteOrEdit write={said.write} edit={said.goOn} />
      </Form>
    </Panel>
  );
}

function Hours({ language, week, before, preview, units }: WeekPreviewProps): JSX.Element {
  const say = dayWords(language);
  const hours = (of: Week | undefined, n: number): string =>
    writeSessions(of?.hours[n] ?? []).replaceAll('-', '–') || say.rests;
  return (
    <Table
      caption={say.what}
      dense
      stack
      columns={[{ head: say.what }, { head: say.before }, { head: say.after }]}
      rows={[
        ...weekdays.map((weekday, n) => {
          const [was, is] = [hours(before, n), hours(week, n)];
          return [calendarWords(language).weekdayLong(weekday), was, was === is ? is : <b>{is}</b>];
        }),
        [say.workdays, String(preview.workdays.before), String(preview.workdays.after)],
        [say.units, String(units), String(units)],
      ]}
    />
  );
}
