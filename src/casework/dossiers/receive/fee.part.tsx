import type { JSX } from 'preact';
import { Checkboxes, Radios, Sums } from '#design/index.ts';
import { ExemptionFields } from '../../payments/panels.tsx';
import type { Version } from '../../procedures/rules.ts';
import type { FeeScreen } from './screen.ts';

/** What is to pay, and the proof of an exemption. */
export function Fee({ screen }: { readonly screen: FeeScreen }): JSX.Element {
  const { said, fees, total, form } = screen;
  if (fees.length === 0) return <p class="govuk-body">{said.noFee}</p>;
  return (
    <>
      <Sums items={[...fees, { name: said.toPay, amount: total, total: true }]} />
      {screen.exemptions.length > 0 && (
        <Checkboxes
          name="exempt"
          small
          values={form.exempt === 'yes' ? ['yes'] : []}
          items={[{ value: 'yes', text: said.exempt, when: <Exemption screen={screen} /> }]}
        />
      )}
    </>
  );
}

/** Whom the law exempts, in its own words, and what shows that it is this person. */
const Exemption = ({ screen }: { readonly screen: FeeScreen }): JSX.Element => (
  <>
    {screen.exemptions.map((words) => (
      <p class="govuk-hint" lang="vi" key={words}>
        {words}
      </p>
    ))}
    <ExemptionFields {...screen} />
  </>
);

interface CollectProps {
  readonly screen: Pick<FeeScreen, 'said' | 'form' | 'errors'> & { readonly version: Pick<Version, 'bothPresent'> };
}

/** How the result goes to its person; where both sign the book when it is handed over, the post is not offered. */
export function CollectBy({ screen: { said, form, errors, version } }: CollectProps): JSX.Element {
  const posted = form.collectBy === 'post';
  if (version.bothPresent && !posted) return <p class="govuk-body mc-small">{said.bothCollect}</p>;
  return (
    <Radios
      name="collectBy"
      legend={said.collectBy}
      value={form.collectBy ?? 'counter'}
      error={errors.get('collectBy')}
      row
      small
      items={[
        { value: 'counter', text: said.atCounter },
        { value: 'post', text: said.byPost },
      ]}
    />
  );
}
