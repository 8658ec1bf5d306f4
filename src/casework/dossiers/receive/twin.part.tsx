import type { JSX } from 'preact';
import { Checkboxes, Link, Note } from '#design/index.ts';
import { paths } from '../paths.ts';
import type { Screen } from './screen.ts';

interface Props {
  readonly screen: Pick<Screen, 'said' | 'errors' | 'twins'> & {
    readonly form: { readonly twin?: string | undefined };
  };
}

/**
 * The same person handed in the same that day: what was received is one press away, and a second one is meant by a tick. Asked
 * alike at the counter, of a basket, of a list and of what stood on paper; nothing before it was refused once.
 */
export const TwinAsked = ({ screen: { said, form, errors, twins } }: Props): JSX.Element | null =>
  twins === undefined ? null : (
    <>
      {twins.length > 0 && (
        <Note kind="warn" title={said.twinOf}>
          {twins.map((code) => (
            <p key={code} class="govuk-body">
              <Link href={paths.dossier(code)}>{code}</Link>
            </p>
          ))}
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
