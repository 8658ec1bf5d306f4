import { type Db, sql, type Tx } from '#platform/db/index.ts';

/** A version that a district brought over a template of the house. */
export interface Brought {
  readonly id: string;
  readonly template: string;
  readonly number: number;
  readonly valid_from: Temporal.PlainDate;
  readonly digest: string;
  readonly why: string;
  readonly brought_at: Temporal.Instant;
  readonly brought_by: string | null;
  readonly taken_back_at: Temporal.Instant | null;
  readonly taken_back_by: string | null;
  readonly taken_back_why: string | null;
}

/** All versions that were brought, the newest first; those taken back among them. */
export const broughtVersions = (db: Db): Promise<Brought[]> =>
  db.rows<Brought>(sql`select id, template, number, valid_from, digest, why, brought_at, brought_by,
    taken_back_at, taken_back_by, taken_back_why from dossiers.template_versions order by number desc, template`);

/** The next version of a template; undefined where somebody brought one at the same moment. */
export const bringVersion = (
  tx: Tx,
  one: Pick<Brought, 'id' | 'template' | 'valid_from' | 'digest' | 'why' | 'brought_at' | 'brought_by'>,
): Promise<{ readonly number: number } | undefined> =>
  tx.maybe(sql`
    insert into dossiers.template_versions (id, template, number, valid_from, digest, why, brought_at, brought_by)
    select ${one.id}::uuid, ${one.template}, coalesce(max(number), 0) + 1, ${one.valid_from}::date, ${one.digest}, ${one.why},
      ${one.brought_at}::timestamptz, ${one.brought_by}::uuid
    from dossiers.template_versions where template = ${one.template}
    on conflict (template, number) do nothing
    returning number`);

/** Answers with how many were taken back: none where somebody did it before. */
export const markTakenBack = (
  tx: Tx,
  id: string,
  { at, by, why }: { readonly at: Temporal.Instant; readonly by: string | null; readonly why: string },
): Promise<number> =>
  tx.run(sql`update dossiers.template_versions set taken_back_at = ${at}, taken_back_by = ${by}, taken_back_why = ${why}
    where id = ${id} and taken_back_at is null`);
