import type { JSX } from 'preact';
import { Button, DayField, Details, Field } from '#design/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { ActForm, type ActsProps, fieldId, ofAct, typedIn } from '../view/act-form.part.tsx';
import { dutyWords } from './duty.text.ts';

/** The officer sends the citizen to pay; offered where the catalogue knows a duty. */
export function NotifyDuty(given: ActsProps): JSX.Element {
  const act = 'nghia-vu-tai-chinh';
  const props = ofAct(given, act);
  const said = dutyWords(props.language);
  const { duty } = props.whole.version;
  return (
    <Details summary={said.notify} open={given.refused === act}>
      <ActForm {...props} act={act}>
        <p class="govuk-body mc-small">{said.notifyHint(duty?.payTo ?? '')}</p>
        <Field {...asTyped(props, act, 'what')} label={said.what} />
        <Field {...asTyped(props, act, 'sum')} label={said.sum} inputMode="numeric" />
        <Field {...asTyped(props, act, 'notice')} label={said.notice} />
        <DayField {...asTyped(props, act, 'noticeDay')} label={said.noticeDay} />
        <DayField {...asTyped(props, act, 'payBy')} label={said.payBy} />
        <Button kind="secondary" block>
          {said.send}
        </Button>
      </ActForm>
    </Details>
  );
}

/** The counter takes the proof of payment. */
export function ProveDuty(given: ActsProps): JSX.Element {
  const act = 'nhan-chung-tu';
  const props = ofAct(given, act);
  const said = dutyWords(props.language);
  const open = props.whole.duties.find((one) => !one.proved_at);
  return (
    <ActForm {...props} act={act}>
      {open && (
        <p class="govuk-body">{said.owed(open.what, formatDong(open.sum), open.pay_to, formatDay(open.pay_by))}</p>
      )}
      <Field {...asTyped(props, act, 'proof')} label={said.proof} />
      <DayField {...asTyped(props, act, 'proofDay')} label={said.proofDay} />
      <Field {...asTyped(props, act, 'paid')} label={said.paid} inputMode="numeric" />
      <Button keys="F9" block>
        {said.accept}
      </Button>
    </ActForm>
  );
}

const asTyped = (props: ActsProps, act: string, name: string) => ({
  name,
  id: fieldId(act, name),
  value: typedIn(props, name),
  error: props.errors.get(name),
});
