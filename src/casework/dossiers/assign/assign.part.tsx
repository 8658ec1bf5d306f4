import type { JSX } from 'preact';
import { Button, Details, Select } from '#design/index.ts';
import { SendBack } from '../send-back/send-back.part.tsx';
import { actWords } from '../view/act.text.ts';
import { ActForm, type ActsProps, typedIn, type WorkProps } from '../view/act-form.part.tsx';

/** The head names who settles it. */
export function Assign(props: WorkProps): JSX.Element {
  const said = actWords(props.language);
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
            ...props.work.officers.map((one) => ({ value: one.accountId, text: one.name })),
          ]}
        />
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
  const said = actWords(props.language);
  return (
    <Details summary={said.reassign}>
      <ActForm {...props} act="phan-cong-lai">
        <Select
          name="officer"
          id="new-officer"
          label={said.officer}
          value={props.whole.dossier.officer_id ?? ''}
          options={[
            { value: '', text: said.choose },
            ...props.acts.reassign.map((one) => ({ value: one.accountId, text: one.name })),
          ]}
        />
        <Button kind="secondary" small>
          {said.reassign}
        </Button>
      </ActForm>
    </Details>
  );
}
