import { kept } from '#platform/cache/index.ts';
import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Words } from './message.rules.ts';

/** What officials worded over a message of the house. */
export interface Worded extends Words {
  readonly id: string;
  readonly message: string;
  readonly number: number;
  readonly valid_from: Temporal.PlainDate;
  readonly why: string;
  readonly written_at: Temporal.Instant;
  readonly written_by: string | null;
  readonly taken_back_at: Temporal.Instant | null;
  readonly taken_back_by: string | null;
  readonly taken_back_why: string | null;
}

/** All versions, the newest first; those taken back among them. */
export const wordedVersions = (db: Db): Promise<Worded[]> =>
  db.rows<Worded>(sql`select id, message, number, valid_from, vi, en, why, written_at, written_by,
    taken_back_at, taken_back_by, taken_back_why from dossiers.message_versions order by number desc, message`);

/** The same for pages and papers, which read it again and again. */
export const keptVersions = (db: Db): Promise<Worded[]> => kept(db, 'dossiers.messages', () => wordedVersions(db));

/** Writes the version after `seen`; undefined where somebody wrote one meanwhile. */
export const writeVersion = (
  tx: Tx,
  one: Pick<Worded, 'id' | 'message' | 'valid_from' | 'vi' | 'en' | 'why' | 'written_at' | 'written_by'>,
  seen: number,
): Promise<{ readonly number: number } | undefined> =>
  tx.maybe<{ number: number }>(sql`
    insert into dossiers.message_versions (id, message, number, valid_from, vi, en, why, written_at, written_by)
    select ${one.id}::uuid, ${one.message}, ${seen}::int + 1, ${one.valid_from}::date, ${one.vi}, ${one.en}::text, ${one.why},
      ${one.written_at}::timestamptz, ${one.written_by}::uuid
    where ${seen}::int = (select coalesce(max(number), 0) from dossiers.message_versions where message = ${one.message})
    on conflict (message, number) do nothing
    returning number`);

/** Answers with how many were taken back: none where somebody did it before. */
export const markTakenBack = (
  tx: Tx,
  id: string,
  { at, by, why }: { readonly at: Temporal.Instant; readonly by: string | null; readonly why: string },
): Promise<number> =>
  tx.run(sql`update dossiers.message_versions set taken_back_at = ${at}, taken_back_by = ${by}, taken_back_why = ${why}
    where id = ${id} and taken_back_at is null`);
