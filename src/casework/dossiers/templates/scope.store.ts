import { type Db, sql, type Tx } from '#platform/db/index.ts';

/** What a template of the district's own is called and for whom it is, from a day on. */
export interface Scope {
  readonly id: string;
  readonly template: string;
  readonly number: number;
  readonly valid_from: Temporal.PlainDate;
  readonly name: string;
  readonly english: string;
  /** Offices that settle; empty: every one. */
  readonly units: readonly string[];
  readonly procedures: readonly string[];
  readonly fields: readonly string[];
  readonly why: string;
  readonly written_at: Temporal.Instant;
  readonly written_by: string | null;
  readonly taken_back_at: Temporal.Instant | null;
  readonly taken_back_by: string | null;
  readonly taken_back_why: string | null;
}

/** Every change of name and scope, the newest first; those taken back among them. */
export const scopeRows = (db: Db): Promise<Scope[]> =>
  db.rows<Scope>(sql`select id, template, number, valid_from, name, english, units, procedures, fields, why, written_at,
    written_by, taken_back_at, taken_back_by, taken_back_why from dossiers.template_scopes order by number desc, template`);

type Written = Omit<Scope, 'number' | 'taken_back_at' | 'taken_back_by' | 'taken_back_why'>;

/**
 * The next change of a template, if none came after the one that was seen (0: after none). Answers with its number; undefined where
 * somebody wrote one meanwhile.
 */
export const writeScope = (tx: Tx, one: Written, seen: number): Promise<{ readonly number: number } | undefined> =>
  tx.maybe(sql`
    insert into dossiers.template_scopes
      (id, template, number, valid_from, name, english, units, procedures, fields, why, written_at, written_by)
    select ${one.id}::uuid, ${one.template}, coalesce(max(number), 0) + 1, ${one.valid_from}::date, ${one.name}, ${one.english},
      ${one.units}::uuid[], ${one.procedures}::text[], ${one.fields}::text[], ${one.why}, ${one.written_at}::timestamptz,
      ${one.written_by}::uuid
    from dossiers.template_scopes where template = ${one.template}
    having coalesce(max(number), 0) = ${seen}::int
    on conflict (template, number) do nothing
    returning number`);

/** Answers with how many were taken back: none where somebody did it before. */
export const markScopeBack = (
  tx: Tx,
  id: string,
  { at, by, why }: { readonly at: Temporal.Instant; readonly by: string | null; readonly why: string },
): Promise<number> =>
  tx.run(sql`update dossiers.template_scopes set taken_back_at = ${at}, taken_back_by = ${by}, taken_back_why = ${why}
    where id = ${id} and taken_back_at is null`);
