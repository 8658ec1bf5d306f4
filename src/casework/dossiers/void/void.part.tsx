import type { JSX } from 'preact';
import { Button, Details, TextArea } from '#design/index.ts';
import { ActForm, type ActsProps, fieldId, ofAct, typedIn } from '../view/act-form.part.tsx';
import { voidWords } from './void.text.ts';

/** It was entered by mistake: the reason in writing. */
export function VoidDossier(given: ActsProps): JSX.Element {
  const props = ofAct(given, act);
  const said = voidWords(props.language);
  return (
    <Details summary={said.open} open={given.refused === act}>
      <ActForm {...props} act={act}>
        <p class="govuk-body mc-small">{said.hint}</p>
        <TextArea
          name="reason"
          id={fieldId(act, 'reason')}
          label={said.reason}
          rows={2}
          value={typedIn(props, 'reason')}
          error={props.errors.get('reason')}
        />
        <Button kind="warning" small>
          {said.confirm}
        </Button>
      </ActForm>
    </Details>
  );
}

const act = 'huy-nhap-nham';
