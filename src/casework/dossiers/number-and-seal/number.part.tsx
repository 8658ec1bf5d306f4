import type { JSX } from 'preact';
import { Button, Details, Field } from '#design/index.ts';
import { SendBack } from '../send-back/send-back.part.tsx';
import { ActForm, typedIn, type WorkProps } from '../view/act-form.part.tsx';
import { sealOf } from './number.rules.ts';
import { numberWords } from './number.text.ts';

/** The number from its book, and the seal. */
export function NumberAndSeal(props: WorkProps): JSX.Element {
  const said = numberWords(props.language);
  const { version, dossier, unitNames } = props.whole;
  const { sign } = props.work.refusal ?? version;
  return (
    <>
      <ActForm {...props} act="vao-so">
        <p class="govuk-body mc-small">
          {said.book(sign.bookName, sealOf(sign.seal, unitNames.get(dossier.authority_id)))}
        </p>
        <Details summary={said.typed} open={props.refused === 'vao-so'}>
          <Field
            name="number"
            label={said.numberLabel}
            hint={said.numberHint}
            value={typedIn(props, 'number')}
            error={props.errors.get('number')}
            width={5}
            inputMode="numeric"
            autocomplete="off"
          />
          <Field
            name="paperAt"
            label={said.paperAt}
            hint={said.paperAtHint}
            value={typedIn(props, 'paperAt')}
            error={props.errors.get('paperAt')}
            width={20}
            autocomplete="off"
          />
        </Details>
        <Button keys="F9" block>
          {said.number}
        </Button>
      </ActForm>
      <SendBack {...props} />
    </>
  );
}
