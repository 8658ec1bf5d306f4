import type { JSX } from 'preact';
import { Button, Details, Hidden, Select, TextArea } from '#design/index.ts';
import { ActForm, fieldId, ofAct, typedIn, type WorkProps } from '../view/act-form.part.tsx';
import { sendBackWords } from './send-back.text.ts';

/** Back to an earlier step, with the reason in writing. */
export function SendBack(given: WorkProps): JSX.Element | null {
  const props = ofAct(given, 'tra-lai');
  const said = sendBackWords(props.language);
  const { work } = props;
  if (work.passed.length === 0) return null;
  return (
    <Details summary={said.sendBack} open={given.refused === 'tra-lai'}>
      <ActForm {...props} act="tra-lai">
        <Hidden name="role" value={work.task.act} />
        <Select
          name="to"
          label={said.to}
          hint={work.passed.some((step) => step.role === 'receive') ? said.toCounter : undefined}
          value={typedIn(props, 'to') || (work.passed.at(-1)?.element ?? '')}
          options={work.passed.map((step) => ({ value: step.element, text: step.name }))}
        />
        <TextArea
          name="reason"
          id={fieldId('tra-lai', 'reason')}
          label={said.reason}
          rows={2}
          value={typedIn(props, 'reason')}
          error={props.errors.get('reason')}
        />
        <Button kind="warning" small>
          {said.sendBack}
        </Button>
      </ActForm>
    </Details>
  );
}
