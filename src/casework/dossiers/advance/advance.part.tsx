import type { JSX } from 'preact';
import { Button, Hidden, TextArea } from '#design/index.ts';
import { SendBack } from '../send-back/send-back.part.tsx';
import { AskSupplement } from '../supplement/supplement.part.tsx';
import { actWords } from '../view/act.text.ts';
import { ActForm, typedIn, type WorkProps } from '../view/act-form.part.tsx';

/** The step is done: on to the next, with a named outcome. */
export function Advance(props: WorkProps): JSX.Element {
  const said = actWords(props.language);
  const { work } = props;
  const forward = work.open.outcomes.filter((outcome) => !outcome.back);
  const label = work.task.act === 'present' ? said.present : said.pass;
  return (
    <>
      <ActForm {...props} act="chuyen">
        <Hidden name="role" value={work.task.act} />
        <TextArea name="note" label={said.note} rows={2} value={typedIn(props, 'note')} />
        {forward.length > 1 ? (
          forward.map((outcome, n) => (
            <Button
              key={outcome.key}
              name="outcome"
              value={outcome.key}
              kind={n === 0 ? 'primary' : 'secondary'}
              keys={n === 0 ? 'F9' : undefined}
              block
            >
              {outcome.name}
            </Button>
          ))
        ) : (
          <Button keys="F9" block>
            {label}
          </Button>
        )}
      </ActForm>
      {work.task.act === 'process' && <AskSupplement {...props} />}
      <SendBack {...props} />
    </>
  );
}
