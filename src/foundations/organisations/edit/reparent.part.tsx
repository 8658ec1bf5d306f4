import type { JSX } from 'preact';
import { Select } from '#design/index.ts';
import type { EditProps } from './edit.page.tsx';
import { editWords } from './edit.text.ts';

/** Of whom the unit is to be part: another of the level of the one above it now. */
export function PartOf({ language, unit, units, typed, errors }: EditProps): JSX.Element {
  const said = editWords(language);
  const now = units.find(({ id }) => id === unit?.parentId);
  const fits = units.filter(({ id, kind, level }) => id !== unit?.id && kind !== 'one-stop' && level === now?.level);
  return (
    <>
      <p class="govuk-body">{said.reparentHint}</p>
      <Select
        {...{ name: 'parent', value: typed.parent ?? '', error: errors.get('parent') }}
        label={said.parent}
        options={[{ value: '', text: said.none }, ...fits.map(({ key, name }) => ({ value: key, text: name }))]}
      />
    </>
  );
}
