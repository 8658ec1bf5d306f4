import type { JSX } from 'preact';
import { Button } from '#design/index.ts';
import { absenceText } from '#foundations/staffing/index.ts';
import { SendBack } from '../send-back/send-back.part.tsx';
import { ActForm, typedIn, type WorkProps } from '../view/act-form.part.tsx';
import { Despite } from '../view/despite.part.tsx';
import { signWords } from './sign.text.ts';
import { SignerField } from './signer.part.tsx';

/** Signed on the screen, or recorded for the leader who signed on paper. */
export function Sign(props: WorkProps): JSX.Element {
  const said = signWords(props.language);
  const { work } = props;
  return (
    <>
      {work.maySign && (
        <ActForm {...props} act="ky">
          {props.acts.absence && (
            <p class="govuk-body mc-small">{said.youAreAway(absenceText(props.acts.absence, props.language))}</p>
          )}
          <Button keys="F9" block>
            {work.refusal ? work.task.name : said.sign}
          </Button>
        </ActForm>
      )}
      {work.mayRecord && (
        <ActForm {...props} act={work.maySeal ? 'ky-va-dong-dau' : 'ghi-nhan-ky'}>
          <SignerField
            signers={work.signers}
            value={typedIn(props, 'signer')}
            error={props.errors.get('signer')}
            language={props.language}
          />
          <Despite {...props} act={work.maySeal ? 'ky-va-dong-dau' : 'ghi-nhan-ky'} />
          <Button keys={work.maySign ? 'F8' : 'F9'} kind={work.maySign ? 'secondary' : 'primary'} block>
            {work.maySeal ? said.signAndSeal : said.recordSignature}
          </Button>
        </ActForm>
      )}
      <SendBack {...props} />
    </>
  );
}
