import type { JSX } from 'preact';
import { Button, Radios } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { type ActsProps, FoldedAct, fieldId, ofAct, ReasonField, typedIn } from '../view/act-form.part.tsx';
import { grounds } from './stop.rules.ts';
import type { Stopped } from './stop.store.ts';
import { stopWords } from './stop.text.ts';

/** The matter ends before a result: on which ground, and why. */
export function Stop(given: ActsProps): JSX.Element {
  const props = ofAct(given, act);
  const said = stopWords(props.language);
  return (
    <FoldedAct {...props} act={act} title={said.open} hint={said.hint}>
      <Radios
        name="ground"
        id={fieldId(act, 'ground')}
        legend={said.ground}
        value={typedIn(props, 'ground')}
        error={props.errors.get('ground')}
        small
        items={grounds.map((value) => ({ value, text: said[value] }))}
      />
      <ReasonField of={props} act={act} label={said.reason} />
      <Button kind="warning" small>
        {said.stop}
      </Button>
    </FoldedAct>
  );
}

/** On which ground it was stopped. */
export function stoppedFor(stopped: Stopped | undefined, language: Language): { key: string; value: string }[] {
  if (!stopped) return [];
  const said = stopWords(language);
  return [{ key: said.told, value: `${said[stopped.ground]}: ${stopped.said}` }];
}

const act = 'dung-giai-quyet';
