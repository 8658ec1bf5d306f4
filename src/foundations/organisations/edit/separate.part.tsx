import type { JSX } from 'preact';
import { Checkboxes, Details, Fields, Note, Panel, Select, Table } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { Unit } from '../unit.rules.ts';
import { chosenIn, groupField, type Part, partField, type Typed } from './edit.rules.ts';
import { countWords, editWords } from './edit.text.ts';
import type { Use } from './uses.part.tsx';

interface PartsProps {
  readonly language: Language;
  readonly parts: readonly Part[];
  readonly typed: Typed;
  readonly errors: ReadonlyMap<string, string>;
}

/** Who takes the work, and which of it: some procedures, or a whole field. */
export function Given(
  props: PartsProps & { readonly units: readonly Unit[]; readonly unit: Unit | undefined },
): JSX.Element {
  const { language, units, unit, typed, errors } = props;
  const said = editWords(language);
  const others = units.filter(({ id, kind }) => id !== unit?.id && kind !== 'one-stop');
  return (
    <>
      <Fields>
        <Select
          {...{ name: 'successor', value: typed.successor ?? '', error: errors.get('successor') }}
          label={said.taker}
          hint={said.takerHint}
          options={[{ value: '', text: said.none }, ...others.map(({ key, name }) => ({ value: key, text: name }))]}
        />
      </Fields>
      <Boxes {...props} />
    </>
  );
}

/** The procedures of a unit under their fields, to be ticked. */
export function Boxes({
  language,
  parts,
  typed,
  errors,
  title,
}: PartsProps & { readonly title?: string }): JSX.Element {
  const said = editWords(language);
  const groups = Map.groupBy(parts, ({ group }) => group.key);
  return (
    <div id="parts" tabIndex={-1}>
      <h3 class="govuk-heading-s">{title ?? said.parts}</h3>
      {errors.has('parts') && <p class="govuk-error-message">{errors.get('parts')}</p>}
      {parts.length === 0 && <p class="govuk-body">{said.noParts}</p>}
      {[...groups].map(([key, of]) => (
        <Details
          key={key}
          summary={<span lang="vi">{`${of[0]?.group.name ?? ''} (${of.length})`}</span>}
          open={chosenIn(typed, of).length > 0}
        >
          <Box name={groupField(key)} text={said.wholeField} typed={typed} />
          {of.map((part) => (
            <Box key={part.key} name={partField(part.key)} text={part.name} typed={typed} vietnamese />
          ))}
        </Details>
      ))}
    </div>
  );
}

interface BoxProps {
  readonly name: string;
  readonly text: string;
  readonly typed: Typed;
  readonly vietnamese?: boolean;
}

const Box = ({ name, text, typed, vietnamese }: BoxProps): JSX.Element => (
  <Checkboxes
    name={name}
    small
    values={typed[name] === 'yes' ? ['yes'] : []}
    items={[{ value: 'yes', text: vietnamese ? <span lang="vi">{text}</span> : text }]}
  />
);

/** What was chosen, before it is so; and that what names the unit is read through by people. */
export function GivenAway({
  language,
  parts,
  typed,
  nobody,
}: Omit<PartsProps, 'errors'> & { readonly nobody: boolean }): JSX.Element {
  const said = editWords(language);
  const chosen = chosenIn(typed, parts);
  return (
    <Panel title={countWords(language).chosen(chosen.length)} id="viec">
      <ul class="govuk-list govuk-list--bullet" lang="vi">
        {chosen.map(({ key, name }) => (
          <li key={key}>{name}</li>
        ))}
      </ul>
      <Note>{said.partsFollow}</Note>
      {nobody && <Note kind="warn">{said.nobodyThere}</Note>}
    </Panel>
  );
}

interface DividedProps extends Omit<PartsProps, 'errors'> {
  readonly second: readonly Use[];
  readonly nobody: boolean;
  /** What was typed in a field, as it is called. */
  readonly name: (field: string) => string;
}

/** What goes to which of two that follow a unit: the procedures and what is open of them to the second, all else to the first. */
export function Divided({ language, parts, typed, second, nobody, name }: DividedProps): JSX.Element {
  const said = editWords(language);
  const chosen = chosenIn(typed, parts);
  return (
    <Panel title={countWords(language).divided(chosen.length, name('successor2'))} id="viec">
      <ul class="govuk-list govuk-list--bullet" lang="vi">
        {chosen.map(({ key, name: called }) => (
          <li key={key}>{called}</li>
        ))}
      </ul>
      {second.length > 0 && (
        <Table
          caption={said.partDepends}
          dense
          stack
          columns={[
            { head: said.what, header: true },
            { head: said.count, numeric: true },
          ]}
          rows={second.map(({ what, count }) => [what, String(count)])}
        />
      )}
      <p class="govuk-body">{countWords(language).rest(parts.length - chosen.length, name('successor'))}</p>
      <Note>{said.partsFollow}</Note>
      {nobody && <Note kind="warn">{said.nobodyThere}</Note>}
    </Panel>
  );
}
