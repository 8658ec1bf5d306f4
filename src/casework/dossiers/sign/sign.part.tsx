import type { JSX } from 'preact';
import { Button, Hidden, Select } from '#design/index.ts';
import { absenceText, capacityText } from '#foundations/staffing/index.ts';
import { SendBack } from '../send-back/send-back.part.tsx';
import { ActForm, typedIn, type WorkProps } from '../view/act-form.part.tsx';
import { Despite } from '../view/despite.part.tsx';
import { OpinionField } from './opinion.part.tsx';
import { signWords } from './sign.text.ts';
import { SignerField } from './signer.part.tsx';

/** Signed on the screen, or recorded for the leader who signed on paper. */
export function Sign(props: WorkProps): JSX.Element {
  const said = signWords(props.language);
  const { work } = props;
  const recording = work.maySeal ? 'ky-va-dong-dau' : 'ghi-nhan-ky';
  return (
    <>
      {work.maySign && (
        <ActForm {...props} act="ky">
          {props.acts.absence && (
            <p class="govuk-body mc-small">{said.youAreAway(absenceText(props.acts.absence, props.language))}</p>
          )}
          <SignAs {...props} />
          <OpinionField {...props} act="ky" />
          <Button keys="F9" block>
            {work.refusal ? work.task.name : said.sign}
          </Button>
        </ActForm>
      )}
      {work.mayRecord && (
        <ActForm {...props} act={recording}>
          <SignerField
            signers={work.signers}
            value={typedIn(props, 'signer')}
            error={props.errors.get('signer')}
            language={props.language}
          />
          <Despite {...props} act={recording} />
          <OpinionField {...props} act={recording} />
          <Button keys={work.maySign ? 'F8' : 'F9'} kind={work.maySign ? 'secondary' : 'primary'} block>
            {work.maySeal ? said.signAndSeal : said.recordSignature}
          </Button>
        </ActForm>
      )}
      <SendBack {...props} />
    </>
  );
}

/** As what it is signed: chosen where there are several, said where it is in another's stead. */
function SignAs({ work, language, typed }: WorkProps): JSX.Element | null {
  const said = signWords(language);
  const { capacities } = work;
  const [only] = capacities;
  if (capacities.length > 1)
    return (
      <Select
        name="as"
        label={said.as}
        value={typeof typed.as === 'string' ? typed.as : ''}
        options={capacities.map((one) => ({ value: one.authorityId, text: capacityText(one) }))}
      />
    );
  if (!only?.authorityId) return null;
  return (
    <>
      <Hidden name="as" value={only.authorityId} />
      <p class="govuk-body mc-small">
        {said.as} <span lang="vi">{capacityText(only)}</span>
      </p>
    </>
  );
}
