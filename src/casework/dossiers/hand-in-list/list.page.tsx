import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  Checkboxes,
  type Content,
  ErrorSummary,
  Field,
  Fields,
  Form,
  Hidden,
  Keys,
  Link,
  Note,
  PageHead,
  Panel,
  Radios,
  Select,
  Table,
  Tick,
} from '#design/index.ts';
import { fillWords } from '#foundations/importing/index.ts';
import { FillRows, fillAnchor } from '#foundations/importing/panels.tsx';
import type { Language } from '#platform/text/index.ts';
import type { Offered } from '../../payments/rules.ts';
import type { Requirement, Version } from '../../procedures/rules.ts';
import { PaperBefore } from '../on-paper/on-paper.part.tsx';
import { paths } from '../paths.ts';
import { Closed } from '../receive/closed.part.tsx';
import type { receiveWords } from '../receive/receive.text.ts';
import type { Screen } from '../receive/screen.ts';
import { TwinAsked } from '../receive/twin.part.tsx';
import { Certified } from './copies.part.tsx';
import { ExemptionsAndScans, LineField } from './exemptions-and-scans.part.tsx';
import { listColumns } from './fill.rules.ts';
import type { ListForm } from './list.form.ts';
import { type Line, type lineFields, lineFieldsOn, type sumOfList } from './list.rules.ts';
import type { listWords } from './list.text.ts';

/** What the list's page shows. */
export interface ListScreen extends Pick<Screen, 'said' | 'errors' | 'twins'> {
  readonly words: ReturnType<typeof listWords>;
  readonly said: ReturnType<typeof receiveWords>;
  readonly typed: ListForm;
  /** What of it the counter's own parts read. */
  readonly form: Screen['form'];
  readonly k: string;
  readonly counter: { readonly key: string; readonly name: string };
  readonly version: Version;
  readonly required: readonly Requirement[];
  readonly lines: readonly Line[];
  /** Whom the law exempts from a fee of this case, in its own words. */
  readonly exemptions: readonly string[];
  readonly offered: readonly Offered[];
  readonly sum: ReturnType<typeof sumOfList>;
  readonly numberTaken: boolean;
  /** Somebody bears a known name: asked once, for all of the list. */
  readonly namesakes: boolean;
  readonly closed: boolean;
  /** How many lines were just filled from a file. */
  readonly filled: number | undefined;
  readonly language: Language;
  /** The day the list stands on. */
  readonly day: Temporal.PlainDate;
  readonly wrong: readonly { readonly text: string; readonly href?: string }[];
}

/** One who hands in, one procedure, a line for each person. */
export function ListPage({ screen }: { readonly screen: ListScreen }): JSX.Element {
  const { words, version, counter } = screen;
  return (
    <>
      {screen.wrong.length > 0 && <ErrorSummary title={words.wrong} errors={screen.wrong} />}
      <PageHead title={`${words.title}: ${version.name}`} under={counter.name} />
      {screen.filled !== undefined && (
        <Note kind="info" role="status" title={fillWords(screen.language).filled(screen.filled)} />
      )}
      <p class="govuk-body">
        {words.lead} <Link href={paths.receiveProcedure(counter.key, version.key)}>{screen.said.title}</Link>
        {' · '}
        <Link href={`#${fillAnchor}`}>{fillWords(screen.language).title}</Link>
      </p>
      <Form action={paths.list()} k={screen.k} label={words.title} files>
        <Hidden name="counter" value={counter.key} />
        <Hidden name="procedure" value={version.key} />
        <Hidden name="lines" value={String(screen.lines.length)} />
        <Submitter screen={screen} />
        <div class="mc-gap">
          <PaperBefore {...screen} />
        </div>
        <People screen={screen} />
        <ExemptionsAndScans screen={screen} />
        {screen.closed && <Closed screen={screen} />}
        <Presses words={words} />
        <FillRows
          language={screen.language}
          columns={listColumns(screen.language, screen.day)}
          pasted={screen.typed.pasted}
        />
      </Form>
    </>
  );
}

const Presses = ({ words }: Pick<ListScreen, 'words'>): JSX.Element => (
  <>
    <div class="mc-gap">
      <ButtonRow>
        <Button name="do" value="receive" keys="F9" icon="print">
          {words.receive}
        </Button>
        <Button kind="secondary" name="do" value="more" keys="F6">
          {words.more}
        </Button>
        <Button kind="secondary" name="do" value="show" keys="F8">
          {words.again}
        </Button>
      </ButtonRow>
    </div>
    <Keys
      items={[
        { keys: ['F6'], text: words.more },
        { keys: ['F8'], text: words.again },
        { keys: ['F9'], text: words.receive },
      ]}
    />
  </>
);

function Submitter({ screen }: { readonly screen: ListScreen }): JSX.Element {
  const { words, said, typed, errors, version } = screen;
  const field = (name: 'submitterName' | 'submitterIdentity' | 'submitterPhone' | 'place', label: string) => (
    <Field name={name} label={label} value={typed[name] ?? ''} error={errors.get(name)} autocomplete="off" />
  );
  return (
    <Panel n={1} title={words.submitter}>
      <Radios
        name="submitter"
        legend={said.submitter}
        value={typed.submitter === 'kin' ? 'kin' : 'other'}
        error={errors.get('submitter')}
        row
        small
        items={[
          { value: 'kin', text: said.kin },
          { value: 'other', text: said.other },
        ]}
      />
      <Fields>
        {field('submitterName', said.submitterName)}
        {field('submitterIdentity', said.submitterIdentity)}
        {field('submitterPhone', said.phone)}
      </Fields>
      <Fields>
        <Select
          name="case"
          label={said.case}
          value={typed.case || version.cases[0]?.key || ''}
          error={errors.get('case')}
          options={version.cases.map((one) => ({ value: one.key, text: one.name }))}
        />
        {field('place', words.place)}
      </Fields>
    </Panel>
  );
}

function People({ screen }: { readonly screen: ListScreen }): JSX.Element {
  const { words, lines, required } = screen;
  return (
    <Panel n={2} title={words.people}>
      <div class="govuk-body mc-small">
        {words.required}:<p lang="vi">{required.map((paper) => paper.name).join('; ')}</p>
      </div>
      <Certified screen={screen} />
      <Asked screen={screen} />
      <Table
        caption={words.people}
        dense
        stack
        class="mc-grid"
        columns={[
          { head: words.line, class: 'mc-order' },
          ...lineFieldsOn(screen.day).map((name) => ({ head: words[name], class: widthOf[name] ?? '' })),
          { head: words.ready },
        ]}
        rows={lines.map((line) => lineCells(screen, line))}
      />
    </Panel>
  );
}

/** Names and places are read while they are typed; a number is nine or twelve figures. */
const widthOf: Partial<Record<(typeof lineFields)[number], string>> = {
  name: 'mc-name',
  identity: 'mc-figures',
  address: 'mc-name',
};

/** Who bears a known number or name: asked once, for all of the list. */
const Asked = ({ screen }: { readonly screen: ListScreen }): JSX.Element => (
  <>
    {screen.numberTaken && (
      <Checkboxes
        name="samePerson"
        small
        values={screen.form.samePerson === 'yes' ? ['yes'] : []}
        items={[{ value: 'yes', text: screen.said.samePerson }]}
      />
    )}
    {screen.namesakes && (
      <Checkboxes
        name="somebodyNew"
        small
        values={screen.typed.somebodyNew === 'yes' ? ['yes'] : []}
        items={[{ value: 'yes', text: screen.words.somebodyNew }]}
      />
    )}
    <TwinAsked screen={screen} />
  </>
);

const lineCells = (screen: ListScreen, line: Line): Content[] => [
  String(line.n + 1),
  ...lineFieldsOn(screen.day).map((name) => <LineField key={name} screen={screen} line={line} name={name} />),
  <Tick
    key="ready"
    name={`ready.${line.n}`}
    id={`ready-${line.n}`}
    value="yes"
    label={`${screen.words.ready}, ${screen.words.line} ${line.n + 1}`}
    checked={line.ready}
  />,
];
