import type { JSX } from 'preact';
import { Button } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { AtWindowFields } from '../return-result/at-window.part.tsx';
import { standingWords } from '../return-result/standing.text.ts';
import { type ActsProps, FoldedAct, ofAct, ReasonField } from '../view/act-form.part.tsx';
import type { Withdrawal } from './withdraw.store.ts';
import { withdrawWords } from './withdraw.text.ts';

/** The citizen takes the dossier back: who asks, and why. */
export function Withdraw(given: ActsProps): JSX.Element {
  const props = ofAct(given, act);
  const said = withdrawWords(props.language);
  return (
    <FoldedAct {...props} act={act} title={said.open} hint={said.hint}>
      <AtWindowFields of={props} act={act} who={said.who} authority />
      <ReasonField of={props} act={act} label={said.reason} />
      <Button kind="warning" small>
        {said.withdraw}
      </Button>
    </FoldedAct>
  );
}

/** In whose hands the papers are again. */
export function withdrawnBy(withdrawal: Withdrawal | undefined, language: Language): { key: string; value: string }[] {
  if (!withdrawal) return [];
  const said = withdrawWords(language);
  const { standing, name, identity, authority } = withdrawal;
  const footing =
    standing === 'owner'
      ? ''
      : `, ${standingWords(language)[standing].toLocaleLowerCase('vi')}, ${[identity, authority].filter(Boolean).join(', ')}`;
  return [{ key: said.by, value: name + footing }];
}

const act = 'cong-dan-rut';
