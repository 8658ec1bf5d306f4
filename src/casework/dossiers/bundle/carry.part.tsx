import type { JSX } from 'preact';
import { Button, besideFields, DayField, Details, Field, Form, Radios } from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import type { NumberedBundle } from './bundle.store.ts';
import { type CarriedTyped, carriers } from './carry.rules.ts';
import { carrierNames, carryWords } from './carry.text.ts';

interface CarryProps {
  readonly language: Language;
  readonly now: Temporal.Instant;
  readonly bundle: NumberedBundle;
  readonly wrong: readonly Refusal[];
  /** What was typed before it was refused. */
  readonly typed: CarriedTyped | undefined;
}

/** Who takes the bundle away: written when it leaves, which is after its list was printed and signed. */
export function Carry({ language, now, bundle, wrong, typed }: CarryProps): JSX.Element {
  const said = carryWords(language);
  const names = carrierNames(language);
  const errors = besideFields(wrong);
  const day = bundle.dispatched_on ?? dayOf(now);
  const values = typed ?? {
    carrier: bundle.carrier ?? '',
    bearer: bundle.bearer ?? '',
    tracking: bundle.tracking ?? '',
    dispatched: formatDay(day),
  };
  const field = (name: keyof CarriedTyped) => ({ name, value: values[name], error: errors.get(name) });
  return (
    <Details summary={said.title} open={!bundle.carrier || typed !== undefined}>
      <Form action={paths.carryBundle(bundle.id)} k={newId()} label={said.title}>
        <p class="govuk-body mc-small">{said.hint}</p>
        <Radios
          {...field('carrier')}
          legend={said.by}
          small
          items={carriers.map((value) => ({ value, text: names[value] }))}
        />
        <Field {...field('bearer')} label={said.bearer} hint={said.bearerHint} autocomplete="off" />
        <Field {...field('tracking')} label={said.tracking} hint={said.trackingHint} autocomplete="off" width={20} />
        <DayField {...field('dispatched')} label={said.dispatched} />
        <Button kind="secondary">{said.press}</Button>
      </Form>
    </Details>
  );
}
