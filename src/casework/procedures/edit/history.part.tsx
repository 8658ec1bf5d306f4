import type { JSX } from 'preact';
import { Button, ButtonRow, type Content, Link, Panel, Table } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay, formatMoment } from '#platform/time/index.ts';
import { administerWords } from '../administer/administer.text.ts';
import { StandingTag } from '../administer/list.page.tsx';
import { paths } from '../paths.ts';
import type { HistoryRow } from '../versions/version.store.ts';
import type { EditRow } from './edit.store.ts';
import { editWords } from './edit.text.ts';

export interface HistoryProps {
  readonly language: Language;
  readonly today: Temporal.PlainDate;
  readonly procedureKey: string;
  readonly history: readonly HistoryRow[];
  readonly edits: readonly EditRow[];
  /** Who wrote and took back, by account. */
  readonly names: ReadonlyMap<string, string>;
  readonly mayEdit: boolean;
}

/** Every version there was: from when to when, by whom and why, and what may still be done with it. */
export function Versions(props: HistoryProps): JSX.Element {
  const { language, procedureKey, history, mayEdit } = props;
  const said = administerWords(language);
  return (
    <Panel
      title={said.versions}
      flush
      note={mayEdit && <Link href={paths.newVersion(procedureKey)}>{editWords(language).open}</Link>}
    >
      <Table
        caption={said.versions}
        dense
        stack
        scroll={said.versions}
        columns={[
          { head: said.from, nowrap: true },
          { head: said.until, nowrap: true },
          { head: said.name },
          { head: said.standing },
          { head: editWords(language).by },
          { head: said.record },
        ]}
        rows={history.map((row) => cellsOf(row, props))}
      />
    </Panel>
  );
}

function cellsOf(row: HistoryRow, props: HistoryProps): Content[] {
  const { language, edits } = props;
  const said = administerWords(language);
  const edit = edits.find(({ version_id }) => version_id === row.id);
  const past = edit?.undone_at ? editWords(language).undone : said.superseded;
  return [
    formatDay(row.valid_from),
    row.valid_to ? formatDay(row.valid_to) : '–',
    <span key="name">
      <span lang="vi">{row.name}</span>
      {row.superseded && ` (${past})`}
    </span>,
    <StandingTag key="standing" standing={row.standing} language={language} />,
    <By key="by" edit={edit} {...props} />,
    <ButtonRow key="acts">
      <Link href={paths.adminRecord(props.procedureKey, `${row.id}.json`)} about={formatDay(row.valid_from)}>
        {said.download}
      </Link>
      <Acts {...props} row={row} />
    </ButtonRow>,
  ];
}

function By({ edit, names, language }: HistoryProps & { readonly edit: EditRow | undefined }): JSX.Element {
  const said = editWords(language);
  if (!edit) return <>{said.seeded}</>;
  const who = (account: string | null): string => (account && names.get(account)) || '';
  return (
    <>
      {said.writtenBy(edit.written_by ? who(edit.written_by) : said.release, formatMoment(edit.written_at))}
      <br />
      <span lang="vi">{edit.why}</span>
      {edit.undone_at && (
        <>
          <br />
          {said.undoneBy(who(edit.undone_by), formatMoment(edit.undone_at), '')}
          <span lang="vi">{edit.undone_why}</span>
        </>
      )}
    </>
  );
}

/** A version that holds or will hold is what another is made of; the one written last may be taken back. */
function Acts({ row, edits, language, procedureKey, today, mayEdit }: HistoryProps & { readonly row: HistoryRow }) {
  const said = editWords(language);
  const last = edits.find(({ undone_at }) => undone_at === null);
  if (!mayEdit || row.superseded) return null;
  const ended = row.valid_to !== null && Temporal.PlainDate.compare(row.valid_to, today) <= 0;
  return (
    <>
      {!ended && (
        <Link href={paths.newVersion(procedureKey, { base: row.id })} about={formatDay(row.valid_from)}>
          {said.openFrom}
        </Link>
      )}
      {last?.version_id === row.id && (
        <Button kind="secondary" small href={paths.takeBackVersion(procedureKey, row.id)}>
          {said.takeBack}
        </Button>
      )}
    </>
  );
}
