import type { JSX } from 'preact';
import { Button, Details, Field } from '#design/index.ts';
import { ActForm, type ActsProps, fieldId, ofAct, typedIn } from '../view/act-form.part.tsx';
import { shelfWords } from './shelf.text.ts';

const act = 'xep-ke';

/** Where the result lies, as far as it is known. */
export function Shelve(given: ActsProps): JSX.Element {
  const props = ofAct(given, act);
  const said = shelfWords(props.language);
  return (
    <Details summary={said.place} open={given.refused === act}>
      <ActForm {...props} act={act}>
        <Field
          name="shelf"
          id={fieldId(act, 'shelf')}
          label={said.whichPlace}
          value={given.refused === act ? typedIn(props, 'shelf') : (props.whole.result?.shelf ?? '')}
          error={props.errors.get('shelf')}
          autocomplete="off"
        />
        <Button kind="secondary" small>
          {said.keepPlace}
        </Button>
      </ActForm>
    </Details>
  );
}
