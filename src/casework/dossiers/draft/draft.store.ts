import { type Db, sql, type Tx } from '#platform/db/index.ts';

/** One version of a draft as it was put back from Word. */
export interface Draft {
  readonly template: string;
  readonly number: number;
  /** SHA-256 of the file. */
  readonly digest: string;
  readonly bytes: number;
  readonly put_at: Temporal.Instant;
  readonly put_by: string;
}

/** The drafts of a dossier, the newest first. */
export const draftsOf = (db: Db, dossierId: string): Promise<Draft[]> =>
  db.rows<Draft>(sql`select template, number, digest, bytes, put_at, put_by from dossiers.drafts
    where dossier_id = ${dossierId} order by put_at desc, template, number desc`);

/** Keeps the next version of a draft; the dossier is locked. Answers with its number. */
export const putDraft = async (
  tx: Tx,
  dossierId: string,
  { template, digest, bytes, put_at, put_by }: Omit<Draft, 'number'>,
): Promise<number> =>
  (
    await tx.one<{ number: number }>(sql`
      insert into dossiers.drafts (dossier_id, template, number, digest, bytes, put_at, put_by)
      select ${dossierId}, ${template}, coalesce(max(number), 0) + 1, ${digest}, ${bytes}::int, ${put_at}::timestamptz, ${put_by}::uuid
      from dossiers.drafts where dossier_id = ${dossierId} and template = ${template}
      returning number`)
  ).number;

/** The newest drafts of dossiers by their codes, as they were at an instant: what lay in the folder then. */
export const newestDrafts = (
  db: Db,
  codes: readonly string[],
  at: Temporal.Instant,
): Promise<(Draft & { readonly code: string })[]> =>
  db.rows<Draft & { readonly code: string }>(sql`
    select distinct on (d.code, w.template) d.code, w.template, w.number, w.digest, w.bytes, w.put_at, w.put_by
    from dossiers.drafts w join dossiers.dossiers d on d.id = w.dossier_id
    where d.code = any(${codes}) and w.put_at <= ${at}
    order by d.code, w.template, w.number desc`);
