import type { JSX } from 'preact';
import { Checkboxes, Link, Note } from '#design/index.ts';
import { paths } from '../paths.ts';
import type { Screen } from './screen.ts';

interface Props {
  readonly screen: Pick<Screen, 'said' | 'form' | 'errors' | 'twin'>;
}

/** The same person handed in the same that day: what was received is one press away, and a second one is meant by a tick. */
export const TwinAsked = ({ screen: { said, form, errors, twin = '' } }: Props): JSX.Element => (
  <>
    {twin !== '' && (
      <Note kind="warn" title={said.twinOf}>
        <Link href={paths.dossier(twin)}>{twin}</Link>
      </Note>
    )}
    <Checkboxes
      name="twin"
      small
      values={form.twin === 'yes' ? ['yes'] : []}
      error={errors.get('twin')}
      items={[{ value: 'yes', text: said.twin }]}
    />
  </>
);
