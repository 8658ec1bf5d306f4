import type { JSX } from 'preact';
import { Button, DayField, Details, Form, Radios, Select } from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { absenceWords, peopleWords } from '../people/people.text.ts';
import type { Typed } from '../people/typed.ts';
import { absenceReasons } from './absence.rules.ts';
import { awayWords } from './absence.text.ts';

interface AwayProps {
  readonly language: Language;
  readonly personId: string;
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
  readonly typed: Typed;
}

/** Somebody goes away: why, from when to when, and who stands in. */
export function WriteAbsence({ language, personId, colleagues, typed }: AwayProps): JSX.Element {
  const said = awayWords(language);
  const words = peopleWords(language);
  const mine = typed.act === 'away';
  const of = (name: string) => ({
    name,
    id: `vang-${name}`,
    value: mine ? typed.value(name) : '',
    error: mine ? typed.error(name) : undefined,
    autocomplete: 'off',
  });
  return (
    <Details summary={said.add} open={mine}>
      <Form action={paths.away(personId)} k={newId()}>
        <p class="govuk-body mc-small">{said.hint}</p>
        <Radios
          {...of('reason')}
          legend={words.reason}
          small
          items={absenceReasons.map((value) => ({ value, text: absenceWords(language)[value] }))}
        />
        <DayField {...of('from')} label={words.from} />
        <DayField {...of('last')} label={words.lastDay} />
        <Select
          {...of('substitute')}
          label={words.substitute}
          options={[{ value: '', text: said.nobody }, ...colleagues.map(({ id, name }) => ({ value: id, text: name }))]}
        />
        <Button>{said.add}</Button>
      </Form>
    </Details>
  );
}
