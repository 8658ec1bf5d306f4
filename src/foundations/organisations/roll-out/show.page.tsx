import type { JSX } from 'preact';
import {
  Button,
  DayField,
  ErrorSummary,
  Fields,
  Form,
  linksTo,
  Note,
  PageHead,
  Panel,
  Radios,
  Select,
  Table,
  TextArea,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay, formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import type { Unit } from '../unit.rules.ts';
import { paperFigures, states, type TypedRollOut } from './roll-out.rules.ts';
import type { RollOutRow } from './roll-out.store.ts';
import { figuresWords, rollOutWords, stateWords } from './roll-out.text.ts';

export interface RollOutProps {
  readonly language: Language;
  readonly unit: Unit;
  /** The last first. */
  readonly history: readonly RollOutRow[];
  readonly names: ReadonlyMap<string, string>;
  readonly mayChange: boolean;
  readonly typed: TypedRollOut;
  readonly wrong: readonly Refusal[];
  readonly done: boolean;
  readonly k: string;
}

/** One commune: its states in time, and the form for the next. */
export function RollOutPage(props: RollOutProps): JSX.Element {
  const { language, unit, wrong, done, mayChange } = props;
  const said = rollOutWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.wrong} errors={linksTo(wrong)} />}
      <PageHead title={<span lang="vi">{unit.name}</span>} under={said.title} />
      {done && <Note kind="ok" role="status" title={said.done} />}
      <div class="mc-panels">
        <History {...props} />
        {mayChange && <Change {...props} />}
      </div>
    </>
  );
}

function History({ language, history, names }: RollOutProps): JSX.Element {
  const said = rollOutWords(language);
  return (
    <Panel title={said.history} flush>
      <Table
        dense
        caption={said.history}
        scroll={said.history}
        columns={[
          { head: said.since, nowrap: true, header: true },
          { head: said.state },
          { head: said.figures },
          { head: said.note },
          { head: said.by },
        ]}
        rows={history.map((row) => [
          row.since ? formatDay(row.since) : said.longAgo,
          stateWords(language)[row.state],
          row.figures ? figuresWords(language)[row.figures] : '–',
          <span lang="vi">{row.note}</span>,
          row.set_by && row.set_at ? `${names.get(row.set_by) ?? ''}, ${formatMoment(row.set_at)}` : said.planted,
        ])}
      />
    </Panel>
  );
}

function Change({ language, unit, history, typed, wrong, k }: RollOutProps): JSX.Element {
  const said = rollOutWords(language);
  const last = history[0];
  const error = (field: string) => wrong.find((one) => one.field === field)?.text;
  return (
    <Panel title={said.change} main>
      <Form action={paths.rollOut(unit.key)} k={k}>
        <Radios
          name="state"
          legend={said.state}
          small
          value={typed.state ?? last?.state ?? ''}
          error={error('state')}
          items={states.map((value) => ({ value, text: stateWords(language)[value] }))}
        />
        <When {...{ language, history, typed }} error={error} />
        <TextArea
          name="note"
          label={said.note}
          hint={said.noteHint}
          rows={2}
          value={typed.note ?? last?.note ?? ''}
          error={error('note')}
        />
        <Button keys="F9">{said.save}</Button>
      </Form>
    </Panel>
  );
}

interface WhenProps extends Pick<RollOutProps, 'language' | 'history' | 'typed'> {
  readonly error: (field: string) => string | undefined;
}

/** From which day, and what the house hears of a commune on paper. */
function When({ language, history, typed, error }: WhenProps): JSX.Element {
  const said = rollOutWords(language);
  return (
    <Fields>
      <Select
        name="figures"
        label={said.figures}
        value={typed.figures ?? history[0]?.figures ?? ''}
        error={error('figures')}
        options={[
          { value: '', text: said.chooseFigures },
          ...paperFigures.map((value) => ({ value, text: figuresWords(language)[value] })),
        ]}
      />
      <DayField
        name="since"
        label={said.since}
        hint={said.sinceHint}
        value={typed.since ?? ''}
        error={error('since')}
      />
    </Fields>
  );
}
