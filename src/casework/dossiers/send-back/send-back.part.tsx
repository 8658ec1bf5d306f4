import type { JSX } from 'preact';
import { Button, Hidden, Select } from '#design/index.ts';
import { signWords } from '../sign/sign.text.ts';
import { SignerField } from '../sign/signer.part.tsx';
import { FoldedAct, fieldId, ofAct, ReasonField, typedIn, type WorkProps } from '../view/act-form.part.tsx';
import { stockReasons } from './send-back.rules.ts';
import { sendBackWords, stockReasonText } from './send-back.text.ts';

/** Back to an earlier step, with the reason in writing; whoever takes the folder down unsigned writes whose word that is. */
export function SendBack(given: WorkProps): JSX.Element | null {
  const props = ofAct(given, act);
  const said = sendBackWords(props.language);
  const { work } = props;
  if (work.passed.length === 0) return null;
  const forLeader = work.mayRecord && !work.maySign;
  return (
    <FoldedAct {...props} act={act} title={forLeader ? said.leaderBack : said.sendBack}>
      <Hidden name="role" value={work.task.act} />
      {forLeader && (
        <SignerField
          signers={work.signers}
          value={typedIn(props, 'signer')}
          error={props.errors.get('signer')}
          language={props.language}
          id={fieldId(act, 'signer')}
          label={signWords(props.language).returnedBy}
        />
      )}
      <Select
        name="to"
        label={said.to}
        hint={work.passed.some((step) => step.role === 'receive') ? said.toCounter : undefined}
        value={typedIn(props, 'to') || (work.passed.at(-1)?.element ?? '')}
        options={work.passed.map((step) => ({ value: step.element, text: step.name }))}
      />
      {!forLeader && <StockReasons {...props} />}
      <ReasonField of={props} act={act} label={forLeader ? signWords(props.language).opinion : said.reason} />
      <Button kind="warning" small>
        {said.sendBack}
      </Button>
    </FoldedAct>
  );
}

/** What is usually wrong; whose word a leader's is, is written as it was said. */
function StockReasons(props: WorkProps): JSX.Element {
  const said = sendBackWords(props.language);
  return (
    <Select
      name="stock"
      id={fieldId(act, 'stock')}
      label={said.stock}
      value={typedIn(props, 'stock')}
      options={[
        { value: '', text: said.another },
        ...stockReasons.map((one) => ({ value: one, text: stockReasonText(props.language)[one] })),
      ]}
    />
  );
}

const act = 'tra-lai';
