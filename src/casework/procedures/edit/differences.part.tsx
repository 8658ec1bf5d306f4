import type { JSX } from 'preact';
import { Table } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { Original } from '../show/original.tsx';
import { editWords } from './edit.text.ts';
import type { Difference } from './lines.ts';
import { partText } from './parts.text.ts';

/** Each line that changes, with what it said and what it says. */
export function DifferenceTable(props: {
  readonly language: Language;
  readonly heads: readonly [string, string];
  readonly rows: readonly Difference[];
}): JSX.Element {
  const { language, heads, rows } = props;
  const said = editWords(language);
  const cell = (says: string | undefined, key: string) =>
    says === undefined ? (
      said.none
    ) : (
      <Original key={key} language={language}>
        {says}
      </Original>
    );
  return (
    <Table
      caption={said.changes}
      dense
      stack
      columns={[{ head: said.part }, { head: heads[0] }, { head: heads[1] }]}
      rows={rows.map((row) => [
        <>
          {partText(row.part, language)}
          {row.of && (
            <>
              {': '}
              <Original language={language}>{row.of}</Original>
            </>
          )}
        </>,
        cell(row.before, 'before'),
        cell(row.after, 'after'),
      ])}
    />
  );
}
