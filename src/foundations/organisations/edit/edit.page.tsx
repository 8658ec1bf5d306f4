import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  Carried,
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
  Select,
  SummaryList,
  WriteOrEdit,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { Unit } from '../unit.rules.ts';
import { kindWords, successionWords } from '../unit.text.ts';
import { type Act, chosenIn, isPartField, kinds, type Typed } from './edit.rules.ts';
import { editWords } from './edit.text.ts';
import { Followed } from './followed.part.tsx';
import { FromTo } from './from-to.part.tsx';
import { Chosen } from './holdings.part.tsx';
import { holdingsIn } from './holdings.rules.ts';
import { PartOf } from './reparent.part.tsx';
import { Divided, Given, GivenAway } from './separate.part.tsx';
import type { Hangs } from './slots.ts';
import { Hanging, Uses } from './uses.part.tsx';

export interface EditProps extends Hangs {
  readonly language: Language;
  readonly act: Act;
  /** Undefined for one that is opened. */
  readonly unit: Unit | undefined;
  readonly at: string;
  readonly back: string;
  /** Open ones: to be part of, or to follow. */
  readonly units: readonly Unit[];
  readonly typed: Typed;
  readonly wrong: readonly Refusal[];
  readonly errors: ReadonlyMap<string, string>;
  readonly k: string;
}

/** A unit is opened, named, coded or ended from a day on. */
export function EditPage(props: EditProps): JSX.Element {
  const { language, act, unit, wrong, at, back, k } = props;
  const said = editWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.wrong} errors={linksTo(wrong)} />}
      <PageHead title={titleOf(props)} under={said.under} />
      <div class="mc-panels">
        <Panel title={said[act]} main>
          <Form action={at} k={k} label={said[act]}>
            <ActFields {...props} />
            <Common {...props} />
            <Carried typed={holdingsIn(props.typed)} />
            <ButtonRow>
              <Button name="do" value="preview" keys="F9">
                {said.preview}
              </Button>
              <Link href={back}>{said.back}</Link>
            </ButtonRow>
          </Form>
        </Panel>
        {unit && <Uses {...props} />}
        <Hanging {...props} />
      </div>
    </>
  );
}

export const titleOf = ({ language, act, unit }: Pick<EditProps, 'language' | 'act' | 'unit'>): string =>
  unit ? `${editWords(language)[act]}: ${unit.name}` : editWords(language)[act];

const of = ({ typed, errors }: EditProps, name: string) => ({
  ...{ name, value: typed[name] ?? '', error: errors.get(name), autocomplete: 'off' },
});

function ActFields(props: EditProps): JSX.Element {
  const { act } = props;
  if (act === 'open')
    return (
      <>
        <Kind {...props} />
        <Called {...props} />
        <Code {...props} />
        <Place {...props} />
      </>
    );
  if (act === 'rename') return <Called {...props} />;
  if (act === 'separate') return <Given {...props} />;
  if (act === 'reparent') return <PartOf {...props} />;
  return act === 'recode' ? <Code {...props} /> : <Followed {...props} />;
}

const choices = (units: readonly Unit[]) => units.map(({ key, name }) => ({ value: key, text: name }));

function Kind(props: EditProps): JSX.Element {
  const said = editWords(props.language);
  return (
    <Fields>
      <Select
        {...of(props, 'kind')}
        label={said.kind}
        options={[
          { value: '', text: said.none },
          ...kinds.map((value) => ({ value, text: kindWords(props.language)[value] })),
        ]}
      />
      <Select
        {...of(props, 'parent')}
        label={said.parent}
        options={[{ value: '', text: said.none }, ...choices(props.units)]}
      />
    </Fields>
  );
}

function Called(props: EditProps): JSX.Element {
  const said = editWords(props.language);
  return (
    <Fields>
      <Field {...of(props, 'name')} label={said.name} />
      <Field {...of(props, 'shortName')} label={said.shortName} />
    </Fields>
  );
}

const Code = (props: EditProps): JSX.Element => (
  <Field
    {...of(props, 'code')}
    label={editWords(props.language).code}
    hint={editWords(props.language).codeHint}
    width={20}
  />
);

function Place(props: EditProps): JSX.Element {
  const said = editWords(props.language);
  return (
    <>
      <Fields>
        <Field {...of(props, 'address')} label={said.address} />
        <Field {...of(props, 'phone')} label={said.phone} />
      </Fields>
      <Select
        {...of(props, 'terrain')}
        label={said.terrain}
        options={[
          { value: '', text: said.none },
          { value: 'lowland', text: said.lowland },
          { value: 'upland', text: said.upland },
        ]}
      />
    </>
  );
}

function Common(props: EditProps): JSX.Element {
  const said = editWords(props.language);
  return (
    <Fields>
      <DayField {...of(props, 'on')} label={props.act === 'end' ? said.endOn : said.on} />
      <Field {...of(props, 'decision')} label={said.decision} />
    </Fields>
  );
}

/** What one press would write, before it is so. */
export function EditPreviewPage(props: EditProps): JSX.Element {
  const { language, unit, typed, at, k, units } = props;
  const said = editWords(language);
  const names = new Map(units.map(({ key, name }) => [key, name]));
  const shown = (name: string): string => names.get(typed[name] ?? '') ?? wordOf(props, name);
  const labels = labelsOf(props);
  return (
    <>
      <PageHead title={titleOf(props)} under={said.preview} />
      <Note>{said.nothingYet}</Note>
      <div class="mc-panels">
        <Panel title={said[props.act]} main>
          <SummaryList
            items={Object.keys(typed).flatMap((name) =>
              typed[name] && !isPartField(name)
                ? [{ key: labels[name] ?? name, value: <FromTo {...props} name={name} says={shown(name)} /> }]
                : [],
            )}
          />
          <Form action={at} k={k} label={said.write}>
            <Chosen {...props} name={shown} />
            <WriteOrEdit write={said.write} edit={said.goOn} back="more" />
          </Form>
        </Panel>
        {props.act === 'separate' && <GivenAway {...props} />}
        {props.act === 'end' && chosenIn(typed, props.parts).length > 0 && <Divided {...props} name={shown} />}
        {unit && <Uses {...props} />}
        <Hanging {...props} />
      </div>
    </>
  );
}

function labelsOf({ language, act }: EditProps): Readonly<Record<string, string>> {
  const said = editWords(language);
  return {
    ...said,
    ...(act === 'end' && { on: said.endOn }),
    ...(act === 'separate' && { successor: said.taker }),
  } as Readonly<Record<string, string>>;
}

/** What was chosen, in its word. */
function wordOf({ language, typed }: EditProps, name: string): string {
  const value = typed[name] ?? '';
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: kindWords(language),
    succession: successionWords(language),
    terrain: { lowland: editWords(language).lowland, upland: editWords(language).upland },
  };
  return words[name]?.[value] ?? value;
}
