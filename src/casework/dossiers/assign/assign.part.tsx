import type { JSX } from 'preact';
import { Button, Details, Select } from '#design/index.ts';
import { SendBack } from '../send-back/send-back.part.tsx';
import { ActForm, type ActsProps, typedIn, type WorkProps } from '../view/act-form.part.tsx';
import { Despite, optionOf } from '../view/despite.part.tsx';
import { assignWords } from './assign.text.ts';

/** The head names who settles it. */
export function Assign(props: WorkProps): JSX.Element {
  const said = assignWords(props.language);
  return (
    <>
      <ActForm {...props} act="phan-cong">
        <Select
          name="officer"
          label={said.officer}
          value={typedIn(props, 'officer')}
          error={props.errors.get('officer')}
          options={[
            { value: '', text: said.choose },
            ...props.work.officers.map((one) => optionOf(one, props.language)),
          ]}
        />
        <Despite {...props} act="phan-cong" />
        <Button keys="F9" block>
          {said.assign}
        </Button>
      </ActForm>
      <SendBack {...props} />
    </>
  );
}

/** Another officer, while the work is open. */
export function Reassign(props: ActsProps): JSX.Element {
  const said = assignWords(props.language);
  return (
    <Details summary={said.reassign} open={props.refused === 'phan-cong-lai'}>
      <ActForm {...props} act="phan-cong-lai">
        <Select
          name="officer"
          id="new-officer"
          label={said.officer}
          value={
            (props.refused === 'phan-cong-lai' && typedIn(props, 'officer')) || (props.whole.dossier.officer_id ?? '')
          }
          options={[
            { value: '', text: said.choose },
            ...props.acts.reassign.map((one) => optionOf(one, props.language)),
          ]}
        />
        <Despite {...props} act="phan-cong-lai" />
        <Button kind="secondary" small>
          {said.reassign}
        </Button>
      </ActForm>
    </Details>
  );
}
