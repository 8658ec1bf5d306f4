import type { JSX } from 'preact';
import { Details, Panel } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import type { HistoryRow } from '../versions/version.store.ts';
import { changesWords } from './changes.text.ts';
import { DifferenceTable } from './differences.part.tsx';
import type { EditRow } from './edit.store.ts';
import { editWords } from './edit.text.ts';
import { differences, type Speech } from './lines.ts';

export interface ChangesProps {
  readonly language: Language;
  readonly history: readonly HistoryRow[];
  readonly edits: readonly EditRow[];
  /** What each version says. */
  readonly contents: ReadonlyMap<string, ProcedureRecord>;
  readonly unitName: Speech['unitName'];
}

/** Version by version what it says otherwise than the one it was made of; nothing where a procedure has one version. */
export function Changes({ language, history, edits, contents, unitName }: ChangesProps): JSX.Element | null {
  const said = changesWords(language);
  const changed = history.flatMap((row) => {
    const [now, before] = [contents.get(row.id), contents.get(madeOf(row, { history, edits }) ?? '')];
    return now && before ? [{ row, rows: differences(before, now, { language, unitName }) }] : [];
  });
  if (changed.length === 0) return null;
  return (
    <Panel title={said.through}>
      {changed.map(({ row, rows }) => (
        <Details
          key={row.id}
          summary={`${said.changedFrom(formatDay(row.valid_from), rows.length)}${row.superseded ? ` (${editWords(language).undone})` : ''}`}
        >
          <DifferenceTable language={language} heads={[said.versionBefore, said.thisVersion]} rows={rows} />
        </Details>
      ))}
    </Panel>
  );
}

/** The version one was made of; of one that came with the catalogue, the one that held before it. */
function madeOf(row: HistoryRow, { history, edits }: Pick<ChangesProps, 'history' | 'edits'>): string | undefined {
  const edit = edits.find(({ version_id }) => version_id === row.id);
  if (edit) return edit.base_id ?? undefined;
  const earlier = (other: HistoryRow): boolean => Temporal.PlainDate.compare(other.valid_from, row.valid_from) < 0;
  return history.find((other) => !other.superseded && earlier(other))?.id;
}
