import type { JSX } from 'preact';
import { Button } from '#design/index.ts';
import { SendBack } from '../send-back/send-back.part.tsx';
import { ActForm, type WorkProps } from '../view/act-form.part.tsx';
import { numberWords } from './number.text.ts';

/** The number from its book, and the seal. */
export function NumberAndSeal(props: WorkProps): JSX.Element {
  const said = numberWords(props.language);
  const { version } = props.whole;
  const { sign } = props.work.refusal ?? version;
  return (
    <>
      <ActForm {...props} act="vao-so">
        <p class="govuk-body mc-small">{said.book(sign.bookName, sign.seal)}</p>
        <Button keys="F9" block>
          {said.number}
        </Button>
      </ActForm>
      <SendBack {...props} />
    </>
  );
}
