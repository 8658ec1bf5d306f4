import type { JSX } from 'preact';
import { Checkboxes, Note } from '#design/index.ts';
import type { Screen } from './screen.ts';

interface Props {
  readonly screen: Pick<Screen, 'said' | 'form' | 'errors'>;
}

/** Said before anything is saved, and confirmed: the counter's hours are over, or it is a day off. */
export const Closed = ({ screen: { said, form, errors } }: Props): JSX.Element => (
  <>
    <Note kind="warn" title={said.closed} />
    <Checkboxes
      name="outsideHours"
      small
      values={form.outsideHours === 'yes' ? ['yes'] : []}
      error={errors.get('outsideHours')}
      items={[{ value: 'yes', text: said.outsideHours }]}
    />
  </>
);
