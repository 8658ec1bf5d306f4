import type { JSX } from 'preact';
import { Button, Details, TextArea } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { AtWindowFields } from '../return-result/at-window.part.tsx';
import { standingWords } from '../return-result/standing.text.ts';
import { ActForm, type ActsProps, fieldId, ofAct, typedIn } from '../view/act-form.part.tsx';
import type { Withdrawal } from './withdraw.store.ts';
import { withdrawWords } from './withdraw.text.ts';

/** The citizen takes the dossier back: who asks, and why if they say so. */
export function Withdraw(given: ActsProps): JSX.Element {
  const props = ofAct(given, act);
  const said = withdrawWords(props.language);
  return (
    <Details summary={said.open} open={given.refused === act}>
      <ActForm {...props} act={act}>
        <p class="govuk-body mc-small">{said.hint}</p>
        <AtWindowFields of={props} act={act} who={said.who} />
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
  const footing =
    standing === 'owner' ? '' : `, ${standingWords(language)[standing].toLocaleLowerCase('vi')}, ${identity}`;
  return [{ key: said.by, value: name + footing }];
}

const act = 'cong-dan-rut';
