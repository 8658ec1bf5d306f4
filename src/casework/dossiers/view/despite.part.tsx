import type { JSX } from 'preact';
import { Field } from '#design/index.ts';
import { absenceText } from '#foundations/staffing/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { Somebody } from '../flow/absence.rules.ts';
import { actWords } from './act.text.ts';
import { type ActsProps, typedIn } from './act-form.part.tsx';

/** An official as an option: whoever is away is named so, with the substitute. */
export const optionOf = ({ accountId, name, absence }: Somebody, language: Language) => ({
  value: accountId,
  text: absence ? `${name} (${absenceText(absence, language)})` : name,
});

/** Why it is meant all the same, asked once somebody away was chosen. */
export function Despite(props: ActsProps & { act: string }): JSX.Element | null {
  const error = props.refused === props.act ? props.errors.get('despite') : undefined;
  if (!error) return null;
  return (
    <Field
      name="despite"
      label={actWords(props.language).despite}
      value={typedIn(props, 'despite')}
      error={error}
      autocomplete="off"
    />
  );
}
