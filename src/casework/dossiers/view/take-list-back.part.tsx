import type { JSX } from 'preact';
import { Button, besideFields, Details, Field, Form } from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';

interface TakingBack {
  readonly action: string;
  readonly said: { readonly takeBack: string; readonly takeBackHint: string; readonly reason: string };
  /** The reason that was typed before it was refused. */
  readonly typed: string;
  readonly wrong: readonly Refusal[];
}

/** A numbered list that went out is taken back as a whole, with a reason. */
export const TakeListBack = ({ action, said, typed, wrong }: TakingBack): JSX.Element => (
  <Details summary={said.takeBack} open={wrong.length > 0}>
    <Form action={action} k={newId()} label={said.takeBack}>
      <p class="govuk-body mc-small">{said.takeBackHint}</p>
      <Field
        name="reason"
        label={said.reason}
        value={typed}
        error={besideFields(wrong).get('reason')}
        autocomplete="off"
      />
      <Button kind="warning" icon="undo">
        {said.takeBack}
      </Button>
    </Form>
  </Details>
);
