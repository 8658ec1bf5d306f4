import type { JSX } from 'preact';
import { Button, Hidden, TextArea } from '#design/index.ts';
import { outcomeText } from '../../workflow/index.ts';
import { type OpenTask, refuseOutcome } from '../../workflow/rules.ts';
import { NotifyDuty } from '../duty/duty.part.tsx';
import { knowsDuty } from '../duty/duty.rules.ts';
import { AnswerVerification } from '../extend/answer.part.tsx';
import { Extend } from '../extend/extend.part.tsx';
import { SendBack } from '../send-back/send-back.part.tsx';
import { AskSupplement } from '../supplement/supplement.part.tsx';
import { ActForm, typedIn, type WorkProps } from '../view/act-form.part.tsx';
import { advanceWords, passWords } from './advance.text.ts';

type Outcome = OpenTask['outcomes'][number];

/** The step is done: on to the next, with a named outcome. */
export function Advance(props: WorkProps): JSX.Element {
  const said = advanceWords(props.language);
  const { work } = props;
  const forward = work.open.outcomes.filter((outcome) => !outcome.back);
  const passes = passWords(props.language);
  const passing = ({ key }: Outcome): string => passes[work.leadsTo.get(key) as keyof typeof passes] ?? said.pass;
  const label = work.task.act === 'present' || !forward[0] ? said.present : passing(forward[0]);
  const named = (outcome: Outcome): string =>
    outcome.key === refuseOutcome
      ? outcomeText(outcome, props.language)
      : `${outcomeText(outcome, props.language)}, ${lower(passing(outcome))}`;
  return (
    <>
      <ActForm {...props} act="chuyen">
        <Hidden name="role" value={work.task.act} />
        <TextArea
          name="note"
          label={said.note}
          hint={forward.some((outcome) => outcome.key === refuseOutcome) ? said.refuseWhy : undefined}
          rows={2}
          value={typedIn(props, 'note')}
          error={props.errors.get('note')}
        />
        <Presses outcomes={forward} named={named} only={label} />
      </ActForm>
      {work.task.act === 'process' && <AskSupplement {...props} />}
      {work.task.act === 'process' && <Extend {...props} />}
      {work.task.act === 'process' && <AnswerVerification {...props} />}
      {work.task.act === 'process' && knowsDuty(props.whole.version.duty, work.task.name) && <NotifyDuty {...props} />}
      <SendBack {...props} />
    </>
  );
}

interface PressesProps {
  readonly outcomes: readonly Outcome[];
  readonly named: (outcome: Outcome) => string;
  /** What the one press says where there is nothing to choose. */
  readonly only: string;
}

/** A press for each outcome; the first is the ordinary one. */
function Presses({ outcomes, named, only }: PressesProps): JSX.Element {
  if (outcomes.length < 2)
    return (
      <Button keys="F9" block>
        {only}
      </Button>
    );
  return (
    <>
      {outcomes.map((outcome, n) => (
        <Button
          key={outcome.key}
          name="outcome"
          value={outcome.key}
          kind={n === 0 ? 'primary' : 'secondary'}
          keys={n === 0 ? 'F9' : undefined}
          block
        >
          {named(outcome)}
        </Button>
      ))}
    </>
  );
}

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
