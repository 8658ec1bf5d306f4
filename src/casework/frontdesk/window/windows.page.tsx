import type { JSX } from 'preact';
import {
  Button,
  besideFields,
  Checkboxes,
  Details,
  Empty,
  ErrorSummary,
  Field,
  Form,
  ListFiles,
  linksTo,
  Note,
  PageHead,
  Section,
  Select,
  Table,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { lanes } from '../ticket/ticket.rules.ts';
import { laneNames } from '../ticket/ticket.text.ts';
import type { CallWindow } from './window.store.ts';
import { windowWords } from './windows.text.ts';

export interface WindowsProps {
  readonly language: Language;
  readonly windows: readonly CallWindow[];
  readonly counters: readonly Unit[];
  readonly fields: readonly { readonly key: string; readonly name: string }[];
  readonly typed: {
    readonly counter: string;
    readonly number: string;
    readonly lanes: readonly string[];
    readonly fields: readonly string[];
  };
  readonly wrong: readonly Refusal[];
  readonly done: 'luu' | 'thoi' | undefined;
}

/** Which windows of which counters call numbers, and what each serves; set by who heads the counter. */
export function WindowsPage(props: WindowsProps): JSX.Element {
  const { language, windows, wrong, done } = props;
  const said = windowWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.refused} errors={linksTo(wrong)} />}
      {done && <Note kind="ok" role="status" title={done === 'luu' ? said.done : said.gone} />}
      <PageHead title={said.title} under={said.under} />
      <ListFiles language={language} of={paths.windows()} />
      {windows.length === 0 ? <Empty icon="clock" title={said.none} next={said.noneNext} /> : <Standing {...props} />}
      <Section title={said.add} size="m">
        <Write {...props} />
      </Section>
    </>
  );
}

function Standing({ language, windows, counters, fields }: WindowsProps): JSX.Element {
  const said = windowWords(language);
  const nameOf = (id: string): string => counters.find((one) => one.id === id)?.shortName ?? '';
  return (
    <Table
      stack
      caption={said.title}
      columns={[
        { head: said.counter },
        { head: said.number, header: true },
        { head: said.lanes },
        { head: said.fields },
        { head: said.act, class: 'mc-noprint' },
      ]}
      rows={windows.map((one) => [
        <span key="counter" lang="vi">
          {nameOf(one.counterId)}
        </span>,
        said.numberOf(one.number),
        one.lanes.map((lane) => laneNames(language)[lane]).join(', '),
        fieldsText(one, fields, language),
        <Form
          key="end"
          action={paths.endWindow(one.id)}
          k={newId()}
          label={said.endOne(`${said.numberOf(one.number)}, ${nameOf(one.counterId)}`)}
        >
          <Button kind="secondary" small label={said.endOne(`${said.numberOf(one.number)}, ${nameOf(one.counterId)}`)}>
            {said.end}
          </Button>
        </Form>,
      ])}
    />
  );
}

/** The fields a window is kept to, in words. */
export const fieldsText = (one: CallWindow, fields: WindowsProps['fields'], language: Language): string =>
  one.fields.length === 0
    ? windowWords(language).allFields
    : one.fields.map((key) => fields.find((field) => field.key === key)?.name ?? key).join('; ');

function Write(props: WindowsProps): JSX.Element {
  const { language, counters, typed, wrong } = props;
  const said = windowWords(language);
  const beside = besideFields(wrong);
  return (
    <Form action={paths.windows()} k={newId()} label={said.add}>
      <p class="govuk-body mc-small">{said.addHint}</p>
      <Select
        name="counter"
        label={said.counter}
        value={typed.counter}
        options={counters.map(({ key, shortName }) => ({ value: key, text: shortName }))}
      />
      <Field
        name="number"
        label={said.number}
        value={typed.number}
        width={2}
        inputMode="numeric"
        error={beside.get('number')}
      />
      <Checkboxes
        name="lanes"
        legend={said.lanes}
        small
        values={typed.lanes}
        error={beside.get('lanes')}
        items={lanes.map((lane) => ({ value: lane, text: laneNames(language)[lane] }))}
      />
      <KeptTo {...props} />
      <Button keys="F9">{said.press}</Button>
    </Form>
  );
}

function KeptTo({ language, fields, typed, wrong }: WindowsProps): JSX.Element {
  const said = windowWords(language);
  return (
    <Details summary={said.fields} open={typed.fields.length > 0}>
      <Checkboxes
        name="fields"
        legend={said.fields}
        hiddenLegend
        hint={said.fieldsHint}
        small
        values={typed.fields}
        error={besideFields(wrong).get('fields')}
        items={fields.map(({ key, name }) => ({ value: key, text: name }))}
      />
    </Details>
  );
}
