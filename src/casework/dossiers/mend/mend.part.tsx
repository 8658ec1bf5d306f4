import type { JSX } from 'preact';
import { Button, TextArea } from '#design/index.ts';
import { ActForm, ofAct, typedIn, type WorkProps } from '../view/act-form.part.tsx';
import { mendWords } from './mend.text.ts';

/** What the office sent back is mended, and goes to it once more. */
export function Mend(given: WorkProps): JSX.Element {
  const props = ofAct(given, 'hoan-thien');
  const said = mendWords(props.language);
  return (
    <ActForm {...props} act="hoan-thien">
      <p class="govuk-body mc-small">{said.mendWhy(props.acts.sentBackFor)}</p>
      <TextArea
        name="note"
        label={said.mended}
        rows={2}
        value={typedIn(props, 'note')}
        error={props.errors.get('note')}
      />
      <Button keys="F9" block>
        {said.mend}
      </Button>
    </ActForm>
  );
}
