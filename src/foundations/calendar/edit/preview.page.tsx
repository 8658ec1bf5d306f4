import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  Carried,
  type Content,
  Form,
  Link,
  Note,
  PageHead,
  Panel,
  Section,
  Table,
  What,
} from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dueText, limitText } from '../deadline/deadline.text.ts';
import type { Change, KeptLayer } from '../layers.rules.ts';
import { paths } from '../paths.ts';
import { dayText } from '../show/home.page.tsx';
import type { TypedDay } from './day.rules.ts';
import { dayWords } from './day.text.ts';
import type { Preview } from './preview.rules.ts';

export interface PreviewProps {
  readonly language: Language;
  readonly layer: KeptLayer;
  readonly change: Change;
  readonly typed: TypedDay;
  readonly preview: Preview;
  readonly units: number;
  /** The idempotency key of the deed the page offers. */
  readonly k: string;
  /** What a later capability says of open dossiers, put in by the door. */
  readonly impact?: Content;
}

/** What the change would do, and the press that does it. */
export const PreviewPage = (props: PreviewProps): JSX.Element => {
  const { language, layer, change, typed, k, impact } = props;
  const say = dayWords(language);
  return (
    <>
      <PageHead title={say.previewTitle} under={`${layer.name}, ${dayText(change.day)}`} />
      <Note>{say.nothingYet}</Note>
      <Section title={say.what} size="m">
        <Changes {...props} />
      </Section>
      <Section title={say.examples} size="m">
        <Samples {...props} />
      </Section>
      {impact && (
        <Section title={say.open} size="m">
          {impact}
        </Section>
      )}
      <Panel title={say.happens} main>
        <What
          items={[
            { icon: 'cal', text: say.happensDerived },
            { icon: 'doc', text: say.happensPromise },
          ]}
        />
        <Form action={change.entry ? paths.day(layer.key) : paths.remove(layer.key)} k={k}>
          <Carried typed={{ ...typed }} />
          <ButtonRow>
            <Button kind={change.entry ? 'primary' : 'warning'}>
              {change.entry ? say.confirm : say.confirmRemoval}
            </Button>
            <Link href={paths.day(layer.key, change.day)}>{say.back}</Link>
          </ButtonRow>
        </Form>
      </Panel>
    </>
  );
};

const Changes = ({ language, preview, units }: PreviewProps): JSX.Element => {
  const say = dayWords(language);
  const hours = (written: string): string => written.replaceAll('-', '–') || say.rests;
  return (
    <Table
      caption={say.what}
      dense
      columns={[{ head: say.what }, { head: say.before }, { head: say.after }]}
      rows={[
        [say.hours, hours(preview.hours.before), hours(preview.hours.after)],
        [say.workdays, String(preview.workdays.before), String(preview.workdays.after)],
        [say.units, String(units), String(units)],
      ]}
    />
  );
};

/** When limits would end that begin just before. */
export const Samples = ({ language, preview }: Pick<PreviewProps, 'language' | 'preview'>): JSX.Element => {
  const say = dayWords(language);
  const due = (end: Temporal.Instant): string => dueText({ due: end, judgedBy: 'date' }, language);
  return (
    <Table
      caption={say.examples}
      dense
      columns={[{ head: say.limit }, { head: say.before }, { head: say.after }]}
      rows={preview.samples.map(({ limit, before, after }) => {
        const moved = before.equals(after) ? due(after) : <b>{due(after)}</b>;
        return [limitText(limit, language), due(before), moved];
      })}
    />
  );
};
