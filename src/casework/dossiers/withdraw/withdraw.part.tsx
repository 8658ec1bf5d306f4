import type { JSX } from 'preact';
import { Button, Details, Field, Radios, TextArea } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { ActForm, type ActsProps, fieldId, ofAct, typedIn } from '../view/act-form.part.tsx';
import type { Withdrawal } from './withdraw.store.ts';
import { withdrawWords } from './withdraw.text.ts';

/** The citizen takes the dossier back: who asks, and why if they say so. */
export function Withdraw(given: ActsProps): JSX.Element {
  const props = ofAct(given, act);
  const { whole, errors } = props;
  const said = withdrawWords(props.language);
  return (
    <Details summary={said.open} open={given.refused === act}>
      <ActForm {...props} act={act}>
        <p class="govuk-body mc-small">{said.hint}</p>
        <Radios
          name="standing"
          id={fieldId(act, 'standing')}
          legend={said.who}
          value={typedIn(props, 'standing') || 'owner'}
          error={errors.get('standing')}
          small
          items={[
            { value: 'owner', text: said.owner(whole.dossier.owner_name) },
            { value: 'authorised', text: said.authorised },
            { value: 'kin', text: said.kin },
          ]}
        />
        <p class="govuk-body mc-small">{said.notOwner}:</p>
        <Field {...asTyped(props, 'name')} label={said.name} />
        <Field {...asTyped(props, 'identity')} label={said.identity} />
        <TextArea
          name="reason"
          id={fieldId(act, 'reason')}
          label={said.reason}
          rows={2}
          value={typedIn(props, 'reason')}
        />
        <Button kind="warning" small>
          {said.withdraw}
        </Button>
      </ActForm>
    </Details>
  );
}

/** In whose hands the papers are again. */
export function withdrawnBy(withdrawal: Withdrawal | undefined, language: Language): { key: string; value: string }[] {
  if (!withdrawal) return [];
  const said = withdrawWords(language);
  const { standing, name, identity } = withdrawal;
  const footing = standing === 'owner' ? '' : `, ${said[standing].toLocaleLowerCase('vi')}, ${identity}`;
  return [{ key: said.by, value: name + footing }];
}

const act = 'cong-dan-rut';

const asTyped = (props: ActsProps, name: string) => ({
  name,
  id: fieldId(act, name),
  value: typedIn(props, name),
  error: props.errors.get(name),
  autocomplete: 'off',
});
