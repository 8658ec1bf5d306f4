import type { JSX } from 'preact';
import { Button, Details, Form, Hidden, Select } from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { outcomes, ways } from '../remind/remind.rules.ts';
import { outcomeWords, remindWords, wayWords } from '../remind/remind.text.ts';

/** A reminder that was refused: of which result, what was chosen, and what is missing. */
export interface RefusedReminder {
  readonly code: string;
  readonly way: string;
  readonly outcome: string;
  readonly errors: ReadonlyMap<string, string>;
}

interface Props {
  readonly code: string;
  /** Where on the shelf the clerk stands, so that the press leads back there. */
  readonly at: Readonly<Record<string, string>>;
  readonly refused: RefusedReminder | undefined;
  readonly language: Language;
}

/** A reminder written down in the row of its result, while the telephone is still in hand. */
export function RemindInRow({ code, at, refused, language }: Props): JSX.Element {
  const said = remindWords(language);
  const mine = refused?.code === code ? refused : undefined;
  const asked = (name: 'way' | 'outcome', label: string, options: { value: string; text: string }[]) => (
    <Select
      name={name}
      id={`${name}-${code}`}
      label={label}
      value={mine?.[name] ?? ''}
      error={mine?.errors.get(name)}
      options={[{ value: '', text: said.choose }, ...options]}
    />
  );
  return (
    <Details summary={said.open} open={mine !== undefined}>
      <Form action={paths.remindOnShelf()} k={newId()} label={`${said.open} ${code}`}>
        <Hidden name="hoSo" value={code} />
        {Object.entries(at).map(([name, value]) => (
          <Hidden key={name} name={name} value={value} />
        ))}
        {asked(
          'way',
          said.way,
          ways.map((value) => ({ value, text: wayWords(language)[value] })),
        )}
        {asked(
          'outcome',
          said.outcome,
          outcomes.map((value) => ({ value, text: outcomeWords(language)[value] })),
        )}
        <Button kind="secondary" small>
          {said.remind}
        </Button>
      </Form>
    </Details>
  );
}
