import type { JSX } from 'preact';
import { Button, Form, Hidden } from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { laneNames } from '../ticket/ticket.text.ts';
import { boardWords } from './board.text.ts';
import type { Drawable } from './board.view.ts';

/** A press for each thing a number is drawn for; every form has its own key, so each press is a number. */
export const DrawButtons = (props: {
  readonly language: Language;
  readonly action: string;
  readonly choices: readonly Drawable[];
  readonly hidden?: Readonly<Record<string, string>>;
  readonly small?: boolean;
}): JSX.Element => (
  <div class="mc-draw">
    {props.choices.map((one) => (
      <Form key={`${one.lane} ${one.field}`} action={props.action} k={newId()} label={nameOf(one, props)}>
        <Hidden name="lane" value={one.lane} />
        {one.field && <Hidden name="field" value={one.field} />}
        {Object.entries(props.hidden ?? {}).map(([name, value]) => (
          <Hidden key={name} name={name} value={value} />
        ))}
        <Button kind={props.small ? 'secondary' : 'primary'} small={props.small}>
          {nameOf(one, props)}
        </Button>
      </Form>
    ))}
  </div>
);

function nameOf(
  { lane, fieldName }: Drawable,
  { language, choices }: { readonly language: Language; readonly choices: readonly Drawable[] },
): string {
  const said = boardWords(language);
  if (fieldName) return said.field(fieldName);
  const byField = lane === 'receive' && choices.some(({ field }) => field);
  return byField ? said.other : laneNames(language)[lane];
}
