import type { JSX } from 'preact';
import { Field, Fields, Radios } from '#design/index.ts';
import { authorisationRule } from './authorisation.text.ts';
import { asTyped, type PersonScreen } from './screen.ts';

/** Who stands at the counter, where that is not the person concerned. */
export function Submitter({ screen }: { readonly screen: PersonScreen }): JSX.Element {
  const { form, said, errors } = screen;
  return (
    <>
      <Radios
        name="submitter"
        legend={said.submitter}
        hint={[
          screen.rule && authorisationRule(screen.rule, screen.language),
          form.submitter === 'kin' || form.submitter === 'other' ? '' : said.submitterHint,
        ]
          .filter(Boolean)
          .join(' ')}
        value={form.submitter ?? 'self'}
        error={errors.get('submitter')}
        row
        small
        items={[
          { value: 'self', text: said.self },
          { value: 'kin', text: said.kin },
          { value: 'other', text: said.other },
        ]}
      />
      {(form.submitter === 'kin' || form.submitter === 'other') && (
        <Fields>
          <Field {...asTyped(screen, 'submitterName')} />
          <Field {...asTyped(screen, 'submitterIdentity')} />
          <Field
            name="submitterPhone"
            label={said.phone}
            value={form.submitterPhone ?? ''}
            type="tel"
            autocomplete="off"
          />
        </Fields>
      )}
    </>
  );
}
