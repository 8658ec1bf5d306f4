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
  readonly digest: string;
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
    insert into documents.papers (id, subject_id, form_set, form, number, copy, digest, printed_at, printed_by)
    values (${paper.id}, ${paper.subject_id}, ${paper.form_set}, ${paper.form}, ${paper.number}, ${paper.copy},
      ${paper.digest}, ${paper.printed_at}, ${paper.printed_by})
    on conflict do nothing`)) === 1;

/** Every paper of a subject, latest first. */
export const papersOf = (db: Db, subjectId: string): Promise<Paper[]> =>
  db.rows<Paper>(sql`
    select id, subject_id, form_set, form, number, copy, digest, printed_at, printed_by
    from documents.papers where subject_id = ${subjectId} order by printed_at desc, copy desc`);

export const paperById = (db: Db, id: string): Promise<Paper | undefined> =>
  db.maybe<Paper>(sql`
    select id, subject_id, form_set, form, number, copy, digest, printed_at, printed_by
    from documents.papers where id = ${id}`);
