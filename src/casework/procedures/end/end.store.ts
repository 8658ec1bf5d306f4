import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Ending } from './end.rules.ts';

/** A decision that ends a version, standing. */
export interface EndingRow {
  readonly id: string;
  readonly version_id: string;
  readonly ends_on: Temporal.PlainDate;
  readonly before: Temporal.PlainDate | null;
  readonly number: string;
  readonly signed_on: Temporal.PlainDate;
  readonly issuer: string;
  readonly title: string;
}

/** The decision that ends a procedure; undefined where none does. */
export const endingOf = (db: Db, procedureId: string): Promise<EndingRow | undefined> =>
  db.maybe<EndingRow>(sql`
    select e.id, e.version_id, e.ends_on, e.before, d.number, d.signed_on, d.issuer, d.title
    from procedures.endings e
    join procedures.versions v on v.id = e.version_id
    join procedures.decisions d on d.id = e.decision_id
    where v.procedure_id = ${procedureId} and e.undone_at is null and not v.superseded
    order by e.written_at desc limit 1`);

/** The decision's row: one decision may end several procedures, and publish others. */
export const decisionFor = async (tx: Tx, id: string, { number, signedOn, issuer, title }: Ending): Promise<string> => {
  await tx.run(sql`insert into procedures.decisions (id, number, signed_on, issuer, title)
    values (${id}, ${number}, ${signedOn}, ${issuer}, ${title}) on conflict (number, issuer) do nothing`);
  const row = await tx.one<{ id: string }>(
    sql`select id from procedures.decisions where number = ${number} and issuer = ${issuer}`,
  );
  return row.id;
};

interface NewEnding {
  readonly id: string;
  readonly versionId: string;
  readonly decisionId: string;
  readonly endsOn: Temporal.PlainDate;
  readonly before: Temporal.PlainDate | null;
  readonly at: Temporal.Instant;
  readonly by: string | null;
}

export const addEnding = (tx: Tx, one: NewEnding): Promise<number> =>
  tx.run(sql`insert into procedures.endings (id, version_id, decision_id, ends_on, before, written_at, written_by)
    values (${one.id}, ${one.versionId}, ${one.decisionId}, ${one.endsOn}, ${one.before}, ${one.at}, ${one.by})`);

export const undoEnding = (
  tx: Tx,
  id: string,
  undone: { readonly at: Temporal.Instant; readonly by: string | null; readonly why: string },
): Promise<number> =>
  tx.run(sql`update procedures.endings set undone_at = ${undone.at}, undone_by = ${undone.by}, undone_why = ${undone.why}
    where id = ${id} and undone_at is null`);
