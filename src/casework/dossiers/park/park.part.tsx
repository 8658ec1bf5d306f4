import type { JSX } from 'preact';
import { Button, Details, Field } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { parkWords } from './park.text.ts';

interface Props {
  readonly language: Language;
  readonly waitsFor: string;
  readonly error: string | undefined;
}

/** On the page of reception: lay this one aside, whoever is next comes first. */
export function Park({ language, waitsFor, error }: Props): JSX.Element {
  const said = parkWords(language);
  return (
    <Details summary={said.park} open={error !== undefined || waitsFor !== ''}>
      <p class="govuk-body mc-small">{said.parkHint}</p>
      <Field name="waitsFor" label={said.waitsFor} value={waitsFor} error={error} autocomplete="off" />
      <Button kind="secondary" small name="do" value="park">
        {said.doPark}
      </Button>
    </Details>
  );
}
