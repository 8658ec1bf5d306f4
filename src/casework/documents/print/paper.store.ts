import { type Db, sql, type Tx } from '#platform/db/index.ts';

/** A paper that was printed, exactly as it went out. */
export interface Paper {
  readonly id: string;
  readonly subject_id: string;
  readonly form_set: string;
  readonly form: string;
  /** `187/TNHS`; empty on papers without a number. */
  readonly number: string;
  /** 0 the first print, n "in lại lần n". */
  readonly copy: number;
  /** SHA-256 of the kept PDF. */
  readonly digest: string;
  /** SHA-256 of what it was made from, whose beginning stands on it; null on papers printed before there was one. */
  readonly content_digest: string | null;
  readonly printed_at: Temporal.Instant;
  readonly printed_by: string | null;
}

/** Which of a subject's papers: a reprint is the same form with the same number. */
export interface PaperKey {
  readonly subjectId: string;
  readonly form: string;
  readonly number: string;
}

/** How often this very paper has been printed already: the copy number of the next print. */
export async function printedBefore(db: Db, { subjectId, form, number }: PaperKey): Promise<number> {
  const row = await db.one<{ copies: number }>(sql`
    select count(*)::int as copies from documents.papers
    where subject_id = ${subjectId} and form = ${form} and number = ${number}`);
  return row.copies;
}

/** False when somebody else has just printed this copy. */
export const insertPaper = async (tx: Tx, paper: Paper): Promise<boolean> =>
  (await tx.run(sql`
    insert into documents.papers
      (id, subject_id, form_set, form, number, copy, digest, content_digest, printed_at, printed_by)
    values (${paper.id}, ${paper.subject_id}, ${paper.form_set}, ${paper.form}, ${paper.number}, ${paper.copy},
      ${paper.digest}, ${paper.content_digest}, ${paper.printed_at}, ${paper.printed_by})
    on conflict do nothing`)) === 1;

/** The last print of this very paper. */
export const lastPrint = (db: Db, { subjectId, form, number }: PaperKey): Promise<Paper | undefined> =>
  db.maybe<Paper>(sql`
    select id, subject_id, form_set, form, number, copy, digest, content_digest, printed_at, printed_by
    from documents.papers where subject_id = ${subjectId} and form = ${form} and number = ${number}
    order by copy desc limit 1`);

/** The papers that bear a check code (16 digits), or whose kept PDF has a SHA-256 (64 digits): as `readCheck` read them. */
export const papersByCheck = (db: Db, check: string): Promise<Paper[]> =>
  db.rows<Paper>(
    check.length === 64
      ? sql`
    select id, subject_id, form_set, form, number, copy, digest, content_digest, printed_at, printed_by
    from documents.papers where digest = ${check} order by printed_at limit 10`
      : sql`
    select id, subject_id, form_set, form, number, copy, digest, content_digest, printed_at, printed_by
    from documents.papers
    where content_digest is not null and left(content_digest, 16) = ${check} order by printed_at limit 10`,
  );

/** Every paper of a subject, latest first: at one instant of a clock that stands (the demonstration), as they were printed. */
export const papersOf = (db: Db, subjectId: string): Promise<Paper[]> =>
  db.rows<Paper>(sql`
    select id, subject_id, form_set, form, number, copy, digest, content_digest, printed_at, printed_by
    from documents.papers where subject_id = ${subjectId} order by printed_at desc, id desc`);

export const paperById = (db: Db, id: string): Promise<Paper | undefined> =>
  db.maybe<Paper>(sql`
    select id, subject_id, form_set, form, number, copy, digest, content_digest, printed_at, printed_by
    from documents.papers where id = ${id}`);
