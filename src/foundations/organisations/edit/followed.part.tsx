import type { JSX } from 'preact';
import { Fields, Select } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { Unit } from '../unit.rules.ts';
import { successionWords } from '../unit.text.ts';
import { type Part, successionKinds, type Typed } from './edit.rules.ts';
import { editWords } from './edit.text.ts';
import { Boxes } from './separate.part.tsx';

interface FollowedProps {
  readonly language: Language;
  readonly unit: Unit | undefined;
  readonly units: readonly Unit[];
  readonly parts: readonly Part[];
  readonly typed: Typed;
  readonly errors: ReadonlyMap<string, string>;
}

const of = ({ typed, errors }: FollowedProps, name: string) => ({
  ...{ name, value: typed[name] ?? '', error: errors.get(name), autocomplete: 'off' },
});

/** Who follows a unit that ends, in what way, and what goes to the second of two. */
export function Followed(props: FollowedProps): JSX.Element {
  const others = props.units.filter(({ id }) => id !== props.unit?.id);
  const said = editWords(props.language);
  const units = [{ value: '', text: said.none }, ...others.map(({ key, name }) => ({ value: key, text: name }))];
  return (
    <>
      <Fields>
        <Select {...of(props, 'successor')} label={said.successor} options={units} />
        <Select {...of(props, 'successor2')} label={said.successor2} options={units} />
      </Fields>
      <Select
        {...of(props, 'succession')}
        label={said.succession}
        options={[
          { value: '', text: said.none },
          ...successionKinds.map((value) => ({ value, text: successionWords(props.language)[value] })),
        ]}
      />
      {props.parts.length > 0 && (
        <>
          <p class="govuk-body">{said.divideHint}</p>
          <Boxes {...props} title={said.secondTakes} />
        </>
      )}
    </>
  );
}
