import type { JSX } from 'preact';
import { Button, Radios } from '#design/index.ts';
import { FoldedAct, fieldId, ofAct, ReasonField, typedIn, type WorkProps } from '../view/act-form.part.tsx';
import { recallFaults } from './recall.rules.ts';
import { faultNames, recallWords } from './recall.text.ts';

/** The result is wrong: which fault, and what it should read. */
export function Recall(given: WorkProps): JSX.Element {
  const props = ofAct(given, act);
  const said = recallWords(props.language);
  const names = faultNames(props.language);
  return (
    <FoldedAct {...props} act={act} title={said.open} hint={said.hint}>
      <Radios
        name="fault"
        id={fieldId(act, 'fault')}
        legend={said.fault}
        value={typedIn(props, 'fault')}
        error={props.errors.get('fault')}
        small
        items={recallFaults.map((fault) => ({ value: fault, text: names[fault] }))}
      />
      <ReasonField of={props} act={act} label={said.reason} />
      <Button kind="warning" small>
        {said.confirm}
      </Button>
    </FoldedAct>
  );
}

const act = 'thu-hoi-ket-qua';
