import { type Db, sql, type Tx } from '#platform/db/index.ts';

/** A template that a district added to those of the house. */
export interface Own {
  readonly key: string;
  readonly name: string;
  readonly english: string;
  /** As it was added; offices, procedures and fields it is for; all empty: every one. */
  readonly units: readonly string[];
  readonly procedures: readonly string[];
  readonly fields: readonly string[];
  readonly added_at: Temporal.Instant;
  readonly added_by: string | null;
  readonly taken_back_at: Temporal.Instant | null;
  readonly taken_back_by: string | null;
  readonly taken_back_why: string | null;
}

/** Every template that was added, by name; those taken back among them, since drafts of nobody else have their key. */
export const ownTemplates = (db: Db): Promise<Own[]> =>
  db.rows<Own>(sql`select key, name, english, units, procedures, fields, added_at, added_by, taken_back_at, taken_back_by, taken_back_why
    from dossiers.own_templates order by name, key`);

/** Answers with how many were added: none where somebody took the key at the same moment. */
export const addOwn = (
  tx: Tx,
  one: Pick<Own, 'key' | 'name' | 'english' | 'units' | 'procedures' | 'fields' | 'added_at' | 'added_by'>,
): Promise<number> =>
  tx.run(sql`insert into dossiers.own_templates (key, name, english, units, procedures, fields, added_at, added_by)
    values (${one.key}, ${one.name}, ${one.english}, ${one.units}::uuid[], ${one.procedures}::text[], ${one.fields}::text[],
      ${one.added_at}, ${one.added_by})
    on conflict (key) do nothing`);

/** Takes it back unless a draft of it lies with a dossier. Answers with how many were taken back. */
export const dropUnused = (
  tx: Tx,
  key: string,
  { at, by, why }: { readonly at: Temporal.Instant; readonly by: string | null; readonly why: string },
): Promise<number> =>
  tx.run(sql`update dossiers.own_templates set taken_back_at = ${at}, taken_back_by = ${by}, taken_back_why = ${why}
    where key = ${key} and taken_back_at is null
      and not exists (select from dossiers.drafts where template = ${key})`);

/** Whether a draft of it lies with a dossier. */
export const isUsed = async (db: Db, key: string): Promise<boolean> =>
  (await db.one<{ used: boolean }>(sql`select exists (select from dossiers.drafts where template = ${key}) as used`))
    .used;
