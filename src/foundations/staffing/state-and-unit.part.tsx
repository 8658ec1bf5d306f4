import type { JSX } from 'preact';
import { Filter, Select } from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';

/** A unit in a list to choose from: a commune by its whole name, a department by its short one. */
export const unitOption = ({ key, kind, name, shortName }: Unit): { value: string; text: string } => ({
  value: key,
  text: kind === 'commune' ? name : shortName,
});

interface StateAndUnitProps<State extends string> {
  /** Where the list lives. */
  readonly action: string;
  readonly said: Readonly<Record<'title' | 'submit' | 'state' | 'anyState' | 'unit' | 'anyUnit', string>>;
  readonly states: readonly State[];
  readonly names: Readonly<Record<State, string>>;
  /** The units that may be chosen. */
  readonly units: readonly Unit[];
  readonly chosen: { readonly state: string; readonly unitKey: string };
}

/** What a list of officials' absences or authorities is narrowed by. */
export const StateAndUnit = <State extends string>(props: StateAndUnitProps<State>): JSX.Element => {
  const { action, said, states, names, units, chosen } = props;
  return (
    <Filter action={action} submit={said.submit} label={said.title}>
      <Select
        name="tinh-trang"
        label={said.state}
        value={chosen.state}
        options={[{ value: '', text: said.anyState }, ...states.map((value) => ({ value, text: names[value] }))]}
      />
      <Select
        name="don-vi"
        label={said.unit}
        value={chosen.unitKey}
        options={[{ value: '', text: said.anyUnit }, ...units.map(unitOption)]}
      />
    </Filter>
  );
};
