import type { JSX } from 'preact';
import { Button } from '#design/index.ts';
import { refundable, refundWords } from '../../payments/index.ts';
import { RefundFields } from '../../payments/panels.tsx';
import { AtWindowFields } from '../return-result/at-window.part.tsx';
import { type ActsProps, FoldedAct, fieldId, ofAct, ReasonField, typedIn } from '../view/act-form.part.tsx';
import { groundsOf } from './refund.rules.ts';

/** What was paid goes back: which of it, why, and into whose hands. */
export function RefundPaid(given: ActsProps): JSX.Element {
  const props = ofAct(given, act);
  const { whole, language, errors } = props;
  const said = refundWords(language);
  const typed = { charge: props.typed.charge, part: typedIn(props, 'part'), ground: typedIn(props, 'ground') };
  return (
    <FoldedAct {...props} act={act} title={said.open} hint={said.hint}>
      <RefundFields
        language={language}
        charges={refundable(whole.charges)}
        grounds={groundsOf({ state: whole.dossier.state, recalled: whole.recalled.length })}
        typed={props.refused === act ? typed : undefined}
        errors={errors}
        idOf={(field) => fieldId(act, field)}
      />
      <ReasonField of={props} act={act} label={said.reason} />
      <AtWindowFields of={props} act={act} who={said.who} />
      <Button kind="warning" small>
        {said.press}
      </Button>
    </FoldedAct>
  );
}

const act = 'hoan-tra';
