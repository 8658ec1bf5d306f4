import type { JSX } from 'preact';
import { Button } from '#design/index.ts';
import { ActForm, type ActsProps } from '../view/act-form.part.tsx';
import { deedNames } from '../view/deed.text.ts';
import type { Undoable } from './undo.rules.ts';
import { undoWords } from './undo.text.ts';

/** One's own last step, while it may still be taken back. */
export function Undo(props: ActsProps & { readonly step: Undoable }): JSX.Element {
  const said = undoWords(props.language);
  return (
    <ActForm {...props} act="thu-lai">
      <p class="govuk-body mc-small mc-muted">{said.hint}</p>
      <Button kind="secondary" small icon="undo" block>
        {said.undo(deedNames(props.language)[props.step])}
      </Button>
    </ActForm>
  );
}
