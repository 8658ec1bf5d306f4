import type { JSX } from 'preact';
import { Button, Checkboxes, DayField, Panel, Radios, Table } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { AtWindowFields } from '../return-result/at-window.part.tsx';
import {
  type ActsProps,
  FoldedAct,
  fieldId,
  ofAct,
  ReasonField,
  ticked,
  typedIn,
  type WorkProps,
} from '../view/act-form.part.tsx';
import type { Whole } from '../view/dossier.view.ts';
import { recallFaults } from './recall.rules.ts';
import { faultNames, recallWords } from './recall.text.ts';

/** The result is wrong: which fault, and what it should read. */
export function Recall(given: WorkProps): JSX.Element {
  const props = ofAct(given, act);
  const said = recallWords(props.language);
  return (
    <FoldedAct {...props} act={act} title={said.open} hint={said.hint}>
      <Wrong of={props} act={act} />
      <Button kind="warning" small>
        {said.confirm}
      </Button>
    </FoldedAct>
  );
}

/** The wrong result is in the citizen's hands: it comes back, and the new one is named a day. */
export function RecallReturned(given: ActsProps): JSX.Element {
  const props = ofAct(given, actReturned);
  const said = recallWords(props.language);
  return (
    <FoldedAct {...props} act={actReturned} title={said.openReturned} hint={said.hintReturned}>
      <AtWindowFields of={props} act={actReturned} who={said.who} />
      <Checkboxes
        name="paperBack"
        id={fieldId(actReturned, 'paperBack')}
        legend={said.paper}
        values={ticked(props, 'paperBack')}
        error={props.errors.get('paperBack')}
        small
        items={[{ value: 'yes', text: said.paperBack }]}
      />
      <Wrong of={props} act={actReturned} />
      <DayField
        name="newDay"
        id={fieldId(actReturned, 'newDay')}
        label={said.newDay}
        hint={said.newDayHint}
        value={typedIn(props, 'newDay')}
        error={props.errors.get('newDay')}
      />
      <Button kind="warning" small>
        {said.confirm}
      </Button>
    </FoldedAct>
  );
}

/** Which fault, and what it should read. */
function Wrong({ of, act }: { readonly of: ActsProps; readonly act: string }): JSX.Element {
  const said = recallWords(of.language);
  const names = faultNames(of.language);
  return (
    <>
      <Radios
        name="fault"
        id={fieldId(act, 'fault')}
        legend={said.fault}
        value={typedIn(of, 'fault')}
        error={of.errors.get('fault')}
        small
        items={recallFaults.map((fault) => ({ value: fault, text: names[fault] }))}
      />
      <ReasonField of={of} act={act} label={said.reason} />
    </>
  );
}

/** Every wrong result of the dossier, with its fault. */
export function RecalledTable({ whole, language }: { whole: Whole; language: Language }): JSX.Element | null {
  const said = recallWords(language);
  if (whole.recalled.length === 0) return null;
  return (
    <Panel title={said.recalled}>
      <Table
        caption={said.recalled}
        dense
        stack
        columns={[{ head: said.wrong }, { head: said.fault }, { head: said.when }]}
        rows={whole.recalled.map((one) => [
          `${one.name}, ${one.number}, ${one.book}`,
          faultNames(language)[one.fault],
          `${formatMoment(one.recalled_at)}, ${one.brought_by ? said.after(one.brought_by) : said.before}`,
        ])}
      />
    </Panel>
  );
}

const act = 'thu-hoi-ket-qua';
const actReturned = 'thu-hoi-da-tra';
