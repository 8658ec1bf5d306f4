import type { JSX } from 'preact';
import { Button } from '#design/index.ts';
import { type ActsProps, FoldedAct, ofAct, ReasonField } from '../view/act-form.part.tsx';
import { voidWords } from './void.text.ts';

/** It was entered by mistake: the reason in writing. */
export function VoidDossier(given: ActsProps): JSX.Element {
  const props = ofAct(given, act);
  const said = voidWords(props.language);
  return (
    <FoldedAct {...props} act={act} title={said.open} hint={said.hint}>
      <ReasonField of={props} act={act} label={said.reason} />
      <Button kind="warning" small>
        {said.confirm}
      </Button>
    </FoldedAct>
  );
}

const act = 'huy-nhap-nham';
