import type { JSX } from 'preact';
import { Code, type Content, Link, Panel, Table, Tag } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { stateColours, stateText } from '../view/state.text.ts';
import type { OfPerson } from './same-person.store.ts';
import { togetherWords } from './together.text.ts';

interface Props {
  readonly others: readonly OfPerson[];
  readonly language: Language;
}

/** How many are shown; beyond, the search by their number tells all. */
const shown = 8;

/** What the same person handed in before and since: whoever settles sees a refusal, a second request, a matter under way. */
export function OfPersonPanel({ others, language }: Props): JSX.Element | null {
  const said = togetherWords(language);
  if (others.length === 0) return null;
  return (
    <Panel title={said.samePerson} note={others.length > shown ? said.newest(shown, others.length) : undefined}>
      <Table
        caption={said.samePerson}
        dense
        stack
        columns={[
          { head: said.code, nowrap: true, header: true },
          { head: said.procedure },
          { head: said.receivedOn, nowrap: true },
          { head: said.state },
        ]}
        rows={others.slice(0, shown).map(({ code, procedure, received_at, state, result }): Content[] => [
          <Link key="code" href={paths.dossier(code)}>
            <Code value={code} short />
          </Link>,
          procedure,
          formatDay(dayOf(received_at)),
          <Tag key="state" {...stateColours[state]}>
            {stateText({ state, result }, language)}
          </Tag>,
        ])}
      />
    </Panel>
  );
}
