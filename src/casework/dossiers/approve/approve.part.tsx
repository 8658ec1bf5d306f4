import type { JSX } from 'preact';
import { Button } from '#design/index.ts';
import { SendBack } from '../send-back/send-back.part.tsx';
import { ActForm, type WorkProps } from '../view/act-form.part.tsx';

/** The head agrees, or gives it back. */
export const Decide = (props: WorkProps & { act: string; label: string }): JSX.Element => (
  <>
    <ActForm {...props}>
      <Button keys="F9" block>
        {props.label}
      </Button>
    </ActForm>
    <SendBack {...props} />
  </>
);
