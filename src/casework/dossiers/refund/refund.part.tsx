import type { JSX } from 'preact';
import { Button, Checkboxes, Field, Radios } from '#design/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { leftOf, refundable, refundGroundText } from '../../payments/index.ts';
import { AtWindowFields } from '../return-result/at-window.part.tsx';
import { type ActsProps, FoldedAct, fieldId, ofAct, ReasonField, typedIn } from '../view/act-form.part.tsx';
import { groundsOf } from './refund.rules.ts';
import { refundWords } from './refund.text.ts';

/** What was paid goes back: which of it, why, and into whose hands. */
export function RefundPaid(given: ActsProps): JSX.Element {
  const props = ofAct(given, act);
  const { whole, language, typed, errors } = props;
  const said = refundWords(language);
  const charges = refundable(whole.charges);
  const grounds = groundsOf({ state: whole.dossier.state, recalled: whole.recalled.length });
  const chosen =
    props.refused === act ? [typed.charge ?? []].flat().map(String) : charges.map(({ position }) => String(position));
  return (
    <FoldedAct {...props} act={act} title={said.open} hint={said.hint}>
      <Checkboxes
        name="charge"
        id={fieldId(act, 'charge')}
        legend={said.charges}
        small
        values={chosen}
        error={errors.get('charge')}
        items={charges.map((one) => ({
          value: String(one.position),
          text: said.line(one.name, formatDong(leftOf(one)), one.receipt_number ?? ''),
        }))}
      />
      <Field
        name="part"
        id={fieldId(act, 'part')}
        label={said.part}
        hint={said.partHint}
        value={typedIn(props, 'part')}
        error={errors.get('part')}
        width={10}
        inputMode="numeric"
        autocomplete="off"
      />
      <Radios
        name="ground"
        id={fieldId(act, 'ground')}
        legend={said.ground}
        small
        value={typedIn(props, 'ground') || (grounds.length === 1 ? grounds[0] : '')}
        error={errors.get('ground')}
        items={grounds.map((ground) => ({ value: ground, text: refundGroundText(ground, language) }))}
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
