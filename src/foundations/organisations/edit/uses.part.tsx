import type { JSX } from 'preact';
import { Note, Panel, Table } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { Act } from './edit.rules.ts';
import { editWords } from './edit.text.ts';

/** What hangs on a unit, in words, and how much of it. */
export interface Use {
  readonly what: string;
  readonly count: number;
}

interface UsesProps {
  readonly language: Language;
  readonly act: Act;
  readonly uses: readonly Use[];
}

/** What hangs on a unit: for whoever is about to change it. */
export function Uses({ language, uses, act }: UsesProps): JSX.Element {
  const said = editWords(language);
  return (
    <Panel title={said.depends}>
      <Table
        caption={said.depends}
        dense
        stack
        empty={<p class="govuk-body">{said.nothing}</p>}
        columns={[
          { head: said.what, header: true },
          { head: said.count, numeric: true },
        ]}
        rows={uses.map(({ what, count }) => [what, String(count)])}
      />
      {act === 'end' && uses.length > 0 && <Note>{said.follows}</Note>}
    </Panel>
  );
}
