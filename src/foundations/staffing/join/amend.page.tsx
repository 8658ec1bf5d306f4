import type { JSX } from 'preact';
import { Button, ButtonRow, ErrorSummary, Form, Link, linksTo, PageHead, Panel } from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { PersonFields } from './join.page.tsx';
import { joinWords } from './join.text.ts';

export interface AmendProps {
  readonly language: Language;
  readonly person: { readonly id: string; readonly name: string };
  readonly typed: Readonly<Record<string, string>>;
  readonly wrong: readonly Refusal[];
  readonly errors: ReadonlyMap<string, string>;
  readonly k: string;
}

/** Name, day of birth and number of somebody, as they should be. */
export function AmendPage(props: AmendProps): JSX.Element {
  const { language, person, wrong, k } = props;
  const said = joinWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.wrong} errors={linksTo(wrong)} />}
      <PageHead title={said.amendTitle(person.name)} under={said.amendUnder} />
      <Panel title={said.person} main>
        <Form action={paths.amend(person.id)} k={k} label={said.amend}>
          <PersonFields {...props} />
          <ButtonRow>
            <Button keys="F9">{said.save}</Button>
            <Link href={paths.person(person.id)}>{said.toPerson}</Link>
          </ButtonRow>
        </Form>
      </Panel>
    </>
  );
}
