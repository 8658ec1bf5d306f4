import type { JSX } from 'preact';
import { Checkboxes, Field, Sums } from '#design/index.ts';
import type { Screen } from './screen.ts';

/** What is to pay, and the proof of an exemption. */
export function Fee({ screen }: { readonly screen: Screen }): JSX.Element {
  const { said, fees, total, form, errors } = screen;
  if (fees.length === 0) return <p class="govuk-body">{said.noFee}</p>;
  return (
    <>
      <Sums items={[...fees, { name: said.toPay, amount: total, total: true }]} />
      {screen.mayBeExempt && (
        <Checkboxes
          name="exempt"
          small
          values={form.exempt === 'yes' ? ['yes'] : []}
          items={[
            {
              value: 'yes',
              text: said.exempt,
              when: (
                <>
                  <Field
                    name="exemptionGround"
                    label={said.exemptionGround}
                    value={form.exemptionGround ?? ''}
                    error={errors.get('exemptionGround')}
                  />
                  <Field
                    name="exemptionProof"
                    label={said.exemptionProof}
                    value={form.exemptionProof ?? ''}
                    error={errors.get('exemptionProof')}
                  />
                </>
              ),
            },
          ]}
        />
      )}
    </>
  );
}
