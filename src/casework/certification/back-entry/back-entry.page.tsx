import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  besideFields,
  ErrorSummary,
  Fields,
  Filter,
  Form,
  Hidden,
  Link,
  linksTo,
  Note,
  PageHead,
  Panel,
  Select,
  Table,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { backText } from '../../dossiers/index.ts';
import { backReasons } from '../../dossiers/rules.ts';
import { matterText } from '../certification.text.ts';
import { mattersAt } from '../matters.rules.ts';
import { officeOf } from '../offices.ts';
import { paths } from '../paths.ts';
import type { Numbers } from './back-entry.act.ts';
import type { TypedLine, TypedPage } from './back-entry.rules.ts';
import { backEntryWords } from './back-entry.text.ts';

export interface BackEntryProps {
  readonly language: Language;
  readonly office: Unit;
  readonly offices: readonly Unit[];
  readonly typed: TypedPage;
  readonly wrong: readonly Refusal[];
  readonly done: Numbers | undefined;
}

/** A page of the paper book in one grid. */
export function BackEntryPage(props: BackEntryProps): JSX.Element {
  const { language, office, offices, wrong, done } = props;
  const said = backEntryWords(language);
  const two = (n: number): string => String(n).padStart(2, '0');
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.refused} errors={linksTo(wrong)} />}
      {done && (
        <Note kind="ok" role="status" title={said.entered(two(done.first), two(done.last))}>
          <Link href={paths.laneOf(office.key)}>{said.toSign}</Link>
        </Note>
      )}
      <PageHead title={said.title} under={said.under} />
      {offices.length > 1 && (
        <Filter action={paths.backEntry()} submit={said.choose} label={said.office}>
          <Select
            name="noi"
            label={said.office}
            value={office.key}
            options={offices.map((one) => ({ value: one.key, text: one.name }))}
          />
        </Filter>
      )}
      <Page {...props} />
    </>
  );
}

function Page({ language, office, typed, wrong }: BackEntryProps): JSX.Element {
  const said = backEntryWords(language);
  const errors = besideFields(wrong);
  return (
    <Panel title={said.page} level={2} main>
      <Form action={paths.backEntry()} k={newId()}>
        <Hidden name="office" value={office.key} />
        <What {...{ language, office, typed, errors }} />
        <p class="mc-muted mc-small">{said.sameAbove}</p>
        <Grid lines={typed.lines} begun={typed.reason !== ''} errors={errors} language={language} />
        <ButtonRow>
          <Button name="do" value="enter" keys="F9">
            {said.enter}
          </Button>
          <Button name="do" value="more" kind="secondary" keys="F6">
            {said.more}
          </Button>
        </ButtonRow>
      </Form>
    </Panel>
  );
}

interface WhatProps extends Pick<BackEntryProps, 'language' | 'office' | 'typed'> {
  readonly errors: ReadonlyMap<string, string>;
}

/** Which book the page is of, and why it stood on paper: once for the page. */
function What({ language, office, typed, errors }: WhatProps): JSX.Element {
  const said = backEntryWords(language);
  const allowed = mattersAt(officeOf(office));
  return (
    <Fields>
      <Select
        name="matter"
        label={said.matter}
        value={typed.matter || 'copy'}
        error={errors.get('matter')}
        options={allowed.map((matter) => ({ value: matter, text: matterText(matter, language) }))}
      />
      <Select
        name="reason"
        label={said.reason}
        value={typed.reason}
        autofocus={typed.reason === '' && errors.size === 0}
        error={errors.get('reason')}
        options={[
          { value: '', text: said.chooseReason },
          ...backReasons.map((reason) => ({ value: reason, text: backText(reason, language) })),
        ]}
      />
    </Fields>
  );
}

const cells = ['day', 'time', 'requester', 'identity', 'paper', 'pages', 'copies'] as const;
const wide: readonly string[] = ['requester', 'paper'];
const numeric: readonly string[] = ['pages', 'copies'];

interface GridProps {
  readonly lines: readonly TypedLine[];
  /** The head of the page is filled in: the hand goes on at the first empty line. */
  readonly begun: boolean;
  readonly errors: ReadonlyMap<string, string>;
  readonly language: Language;
}

function Grid({ lines, begun, errors, language }: GridProps): JSX.Element {
  const said = backEntryWords(language);
  const empty = lines.findIndex((line) => line.requester === '');
  // Day and time stand in the first line; below it the name comes first.
  const next = begun && errors.size === 0 ? `${empty === 0 ? 'day' : 'requester'}-${empty + 1}` : undefined;
  return (
    <Table
      caption={said.page}
      dense
      stack
      class="mc-grid"
      named={false}
      columns={cells.map((name) => ({
        head: said[name],
        ...(wide.includes(name) ? { class: 'mc-words' } : numeric.includes(name) ? { class: 'mc-narrow' } : {}),
      }))}
      rows={lines.map((line, n) =>
        cells.map((name) => (
          <Cell
            key={name}
            name={name}
            nth={n + 1}
            value={line[name]}
            error={errors.has(`${name}-${n + 1}`)}
            next={next === `${name}-${n + 1}`}
            language={language}
          />
        )),
      )}
    />
  );
}

interface CellProps {
  readonly name: (typeof cells)[number];
  readonly nth: number;
  readonly value: string;
  readonly error: boolean;
  readonly next: boolean;
  readonly language: Language;
}

const Cell = ({ name, nth, value, error, next, language }: CellProps): JSX.Element => (
  <input
    class={`govuk-input${error ? ' govuk-input--error' : ''}`}
    id={`${name}-${nth}`}
    name={name}
    value={value}
    autofocus={next}
    aria-label={`${backEntryWords(language)[name]}, ${backEntryWords(language).row(nth)}`}
    aria-invalid={error ? 'true' : undefined}
    inputMode={numeric.includes(name) ? 'numeric' : undefined}
    autocomplete="off"
  />
);
