import type { JSX } from 'preact';
import { Field, Hidden, Note } from '#design/index.ts';
import type { Screen } from '../receive/screen.ts';
import { slipWords } from './slips.text.ts';

/** The counter's form is filled from paper: the number stands, the time is asked for. */
export function FromSlip({ screen: { form, language, errors } }: { readonly screen: Screen }): JSX.Element {
  const said = slipWords(language);
  return (
    <Note kind="info" title={said.from(form.slip ?? '')}>
      <Hidden name="slip" value={form.slip ?? ''} />
      <Field
        name="paperTime"
        label={said.paperTime}
        hint={said.paperTimeHint}
        value={form.paperTime ?? ''}
        error={errors.get('paperTime')}
        width={5}
        inputMode="numeric"
        autocomplete="off"
      />
    </Note>
  );
}
