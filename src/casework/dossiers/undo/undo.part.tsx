import type { JSX } from 'preact';
import { Button, Hidden } from '#design/index.ts';
import { type ActsProps, FoldedAct, ofAct, ReasonField } from '../view/act-form.part.tsx';
import { deedNames } from '../view/deed.text.ts';
import { gavePaper, promisedDay, type Undone } from './undo.rules.ts';
import { undoWords } from './undo.text.ts';

/** One's own last step, while it may still be taken back; a number that it gave is voided, and why is asked. */
export function Undo(given: ActsProps & { readonly step: Undone }): JSX.Element {
  const props = ofAct(given, act);
  const said = undoWords(props.language);
  const { type } = props.step;
  const title = said.undo(deedNames(props.language)[type]);
  return (
    <FoldedAct
      {...props}
      act={act}
      title={title}
      hint={promisedDay(type) ? said.promised : gavePaper(type) ? said.numbered : said.hint}
    >
      <Hidden name="step" value={String(props.step.seq)} />
      {gavePaper(type) && <ReasonField of={props} act={act} label={promisedDay(type) ? said.whyPromised : said.why} />}
      <Button kind="secondary" small icon="undo" block>
        {title}
      </Button>
    </FoldedAct>
  );
}

const act = 'thu-lai';
