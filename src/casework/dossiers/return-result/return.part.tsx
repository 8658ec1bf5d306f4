import type { JSX } from 'preact';
import { Button, Checkboxes, Note } from '#design/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { ReceiptFields } from '../../payments/panels.tsx';
import { nextText, nextWords } from '../../procedures/index.ts';
import { originalText } from '../originals/originals.part.tsx';
import { isHeld } from '../originals/originals.store.ts';
import { originalWords } from '../originals/originals.text.ts';
import { ActForm, fieldId, ticked, type WorkProps } from '../view/act-form.part.tsx';
import { AtWindowFields } from './at-window.part.tsx';
import { returnWords } from './return.text.ts';
import { LostSlipFields } from './slip.part.tsx';
import { standingWords } from './standing.text.ts';

/** Into whose hands, and what is still to be paid. */
export function ReturnResult(props: WorkProps): JSX.Element {
  const said = returnWords(props.language);
  const { work, whole } = props;
  return (
    <ActForm {...props} act="tra">
      <AtWindowFields of={props} act="tra" who={said.collector} authority />
      {whole.version.bothPresent && whole.result?.kind === 'granted' && <BothSigned {...props} />}
      <LostSlipFields of={props} />
      {work.owed > 0n && <Owed {...props} />}
      {whole.originals.some(isHeld) && <OriginalsBack {...props} />}
      {whole.result?.kind === 'granted' && <TellNext {...props} />}
      <Button keys="F9" block>
        {work.refusal ? work.task.name : said.returnResult}
      </Button>
    </ActForm>
  );
}

/** What the collector is told at the window: what to do with the result next, and where. */
function TellNext({ whole: { version }, language }: WorkProps): JSX.Element | null {
  if (!version.next) return null;
  return (
    <Note kind="info" title={nextWords(language).title}>
      {nextText(version.next, language)}
    </Note>
  );
}

/** Marriage, acknowledging a child: both come and sign the book (Luật Hộ tịch 2014 Đ18, Đ25). */
const BothSigned = (props: WorkProps): JSX.Element => (
  <Checkboxes
    name="bothPresent"
    id={fieldId('tra', 'bothPresent')}
    small
    values={ticked(props, 'bothPresent')}
    error={props.errors.get('bothPresent')}
    items={[{ value: 'yes', text: standingWords(props.language).both }]}
  />
);

/** What was kept lies beside the result: it goes back into the same hands. */
function OriginalsBack(props: WorkProps): JSX.Element {
  const said = originalWords(props.language);
  return (
    <Checkboxes
      name="originalsBack"
      legend={`${said.atReturn}: ${props.whole.originals.filter(isHeld).map(originalText).join('; ')}`}
      values={ticked(props, 'originalsBack')}
      error={props.errors.get('originalsBack')}
      small
      items={[{ value: 'yes', text: said.allBack }]}
    />
  );
}

/** What is still to be paid is taken with the number of its receipt, before the result is handed over. */
function Owed(props: WorkProps): JSX.Element {
  const said = returnWords(props.language);
  return (
    <>
      <Checkboxes
        name="paid"
        legend={said.owed(formatDong(props.work.owed))}
        values={ticked(props, 'paid')}
        error={props.errors.get('paid')}
        small
        items={[{ value: 'yes', text: said.paid, keys: 'F4' }]}
      />
      <ReceiptFields
        proposals={props.work.receipts}
        typed={props.typed}
        errors={props.errors}
        language={props.language}
      />
    </>
  );
}
