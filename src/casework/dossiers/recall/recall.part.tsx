import type { JSX } from 'preact';
import { Button, Details, Radios, TextArea } from '#design/index.ts';
import { ActForm, fieldId, ofAct, typedIn, type WorkProps } from '../view/act-form.part.tsx';
import { recallFaults } from './recall.rules.ts';
import { faultNames, recallWords } from './recall.text.ts';

/** The result is wrong: which fault, and what it should read. */
export function Recall(given: WorkProps): JSX.Element {
  const props = ofAct(given, act);
  const said = recallWords(props.language);
  const names = faultNames(props.language);
  return (
    <Details summary={said.open} open={given.refused === act}>
      <ActForm {...props} act={act}>
        <p class="govuk-body mc-small">{said.hint}</p>
        <Radios
          name="fault"
          id={fieldId(act, 'fault')}
          legend={said.fault}
          value={typedIn(props, 'fault')}
          error={props.errors.get('fault')}
          small
          items={recallFaults.map((fault) => ({ value: fault, text: names[fault] }))}
        />
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

const act = 'thu-hoi-ket-qua';
