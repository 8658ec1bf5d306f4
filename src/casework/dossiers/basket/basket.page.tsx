import type { JSX } from 'preact';
import {
  Acts,
  Button,
  ErrorSummary,
  Field,
  Form,
  Hidden,
  Inline,
  Keys,
  Link,
  Note,
  PageHead,
  Panel,
  Radios,
  Work,
} from '#design/index.ts';
import { fillWords } from '#foundations/importing/index.ts';
import { FillRows } from '#foundations/importing/panels.tsx';
import { paths } from '../paths.ts';
import { Closed } from '../receive/closed.part.tsx';
import { CollectBy, Fee } from '../receive/fee.part.tsx';
import { PersonPanel } from '../receive/person.part.tsx';
import type { FeeScreen, PersonScreen, Screen } from '../receive/screen.ts';
import { TwinAsked } from '../receive/twin.part.tsx';
import type { basketWords } from './basket.text.ts';
import type { RowSeen } from './basket.view.ts';
import { basketColumns } from './fill.rules.ts';
import { RowPanel } from './row.part.tsx';

/** What the basket's page shows: one person, the rows, and the money of all. */
export interface BasketScreen extends PersonScreen, FeeScreen, Pick<Screen, 'twins'> {
  readonly words: ReturnType<typeof basketWords>;
  readonly k: string;
  readonly counter: { readonly key: string; readonly name: string };
  readonly rows: readonly RowSeen[];
  /** Procedures that match what was typed, where they are several. */
  readonly matches: readonly { readonly key: string; readonly name: string }[];
  readonly add: string;
  /** What was pasted and stands in no row. */
  readonly pasted: string;
  readonly filled: number | undefined;
  readonly closed: boolean;
  readonly wrong: readonly { readonly text: string; readonly href?: string }[];
}

/** Several procedures of one person: the person once, a panel for each procedure, one sum. */
export function BasketPage({ screen }: { readonly screen: BasketScreen }): JSX.Element {
  const { words, said } = screen;
  return (
    <>
      {screen.wrong.length > 0 && <ErrorSummary title={words.wrong} errors={screen.wrong} />}
      <PageHead title={words.title} under={screen.counter.name} />
      {screen.filled !== undefined && (
        <Note kind="info" role="status" title={fillWords(screen.language).filled(screen.filled)} />
      )}
      <p class="govuk-body">
        {words.lead} <Link href={`${paths.receive()}?quay=${screen.counter.key}`}>{words.one}</Link>
      </p>
      <Form action={paths.basket()} k={screen.k} label={words.title} files>
        <Hidden name="counter" value={screen.counter.key} />
        <Work side={<Side screen={screen} />}>
          <PersonPanel screen={screen} />
          {screen.rows.map((seen, n) => (
            <RowPanel key={`${n}-${seen.version.key}`} screen={screen} seen={seen} n={n} />
          ))}
          <Add screen={screen} />
          <FillRows language={screen.language} columns={basketColumns(screen.language)} pasted={screen.pasted} />
          <Keys
            items={[
              { keys: ['F3'], text: said.find },
              { keys: ['F6'], text: words.doAdd },
              { keys: ['F4'], text: said.allHere },
              { keys: ['F8'], text: said.again },
              ...(screen.rows.length > 0 ? [{ keys: ['F9'], text: said.receive }] : []),
            ]}
          />
        </Work>
      </Form>
    </>
  );
}

function Add({ screen: { words, matches, add, errors, rows, wrong } }: { readonly screen: BasketScreen }): JSX.Element {
  return (
    <Panel title={words.doAdd}>
      {matches.length > 0 && (
        <Radios
          name="pick"
          legend={words.several}
          value=""
          small
          items={matches.map(({ key, name }) => ({ value: key, text: name }))}
        />
      )}
      <Inline>
        <Field
          name="add"
          label={words.add}
          hint={words.addHint}
          value={add}
          error={errors.get('add')}
          autocomplete="off"
          autofocus={rows.length > 0 && wrong.length === 0}
          keys="F7"
        />
        <Button kind="secondary" name="do" value="add" keys="F6">
          {words.doAdd}
        </Button>
      </Inline>
    </Panel>
  );
}

function Side({ screen }: { readonly screen: BasketScreen }): JSX.Element {
  const { said, words } = screen;
  return (
    <>
      {screen.closed && <Closed screen={screen} />}
      <TwinAsked screen={screen} />
      <Panel title={said.fee}>
        <Fee screen={screen} />
        <CollectBy screen={screen} />
      </Panel>
      <Acts>
        <Button kind="secondary" small name="do" value="all" keys="F4" block>
          {said.allHere}
        </Button>
        <Button kind="secondary" small name="do" value="show" keys="F8" block>
          {said.again}
        </Button>
        {screen.rows.length > 0 && (
          <Button name="do" value="receive" keys="F9" icon="print" block>
            {words.receive(screen.rows.length)}
          </Button>
        )}
      </Acts>
    </>
  );
}
