import { type Db, sql, type Tx } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';

export interface SigningList {
  readonly id: string;
  readonly unit_id: string;
  readonly number: number;
  readonly made_at: Temporal.Instant;
  readonly made_by: string;
  readonly recorded_at: Temporal.Instant | null;
  /** Before whom it is laid, and in which capacity (`handOf`), where that was said. */
  readonly signer: string | null;
}

export interface ListLine {
  readonly position: number;
  readonly code: string;
  readonly version_id: string;
  readonly subject: string;
  readonly owner_name: string;
  readonly promised_due: Temporal.Instant;
  readonly judged_by: 'date' | 'time';
  /** The signature it still waits for, by the name of its step: a refusal is not signed like what was asked for. */
  readonly step: string | null;
  /** Still waiting for this signature? Signed ones and those sent back are not. */
  readonly waits: boolean;
}

/** Makes a list with its lines in the order given; answers with its id. */
export async function makeList(
  tx: Tx,
  list: {
    readonly unitId: string;
    readonly number: number;
    readonly at: Temporal.Instant;
    readonly by: string;
    readonly signer: string | null;
  },
  dossierIds: readonly string[],
): Promise<string> {
  const id = newId();
  await tx.run(sql`insert into dossiers.signing_lists (id, unit_id, number, made_at, made_by, signer)
    values (${id}, ${list.unitId}, ${list.number}, ${list.at}, ${list.by}, ${list.signer})`);
  await tx.run(sql`insert into dossiers.signing_list_lines (list_id, position, dossier_id)
    select ${id}, n, dossier_id from unnest(${dossierIds.map((_, n) => n + 1)}::smallint[], ${dossierIds}::uuid[]) as given (n, dossier_id)`);
  return id;
}

/** A list; undefined when there is none of that id. */
export const listById = (db: Db, id: string): Promise<SigningList | undefined> =>
  db.maybe<SigningList>(
    sql`select id, unit_id, number, made_at, made_by, recorded_at, signer from dossiers.signing_lists where id = ${id}`,
  );

/** The lists of some offices, newest first. */
export const listsAt = (db: Db, unitIds: readonly string[], most = 50): Promise<(SigningList & { lines: number })[]> =>
  db.rows<SigningList & { lines: number }>(sql`
    select l.id, l.unit_id, l.number, l.made_at, l.made_by, l.recorded_at, l.signer,
      (select count(*)::int from dossiers.signing_list_lines where list_id = l.id) as lines
    from dossiers.signing_lists l where l.unit_id = any(${unitIds}) order by l.made_at desc limit ${most}`);

/** The dossiers on a list in its order, with the step at which each waits to be signed. */
export const linesOf = (db: Db, listId: string): Promise<ListLine[]> =>
  db.rows<ListLine>(sql`
    select l.position, d.code, d.version_id, d.subject, d.owner_name, d.promised_due, d.judged_by, open.name as step, open.name is not null as waits
    from dossiers.signing_list_lines l join dossiers.dossiers d on d.id = l.dossier_id
    left join lateral (select name from dossiers.tasks t
      where t.dossier_id = d.id and t.act = 'sign' and t.closed_at is null limit 1) as open on true
    where l.list_id = ${listId} order by l.position`);

/** The list came back signed; answers 0 when it was recorded before. */
export const markRecorded = (tx: Tx, listId: string, at: Temporal.Instant): Promise<number> =>
  tx.run(sql`update dossiers.signing_lists set recorded_at = ${at} where id = ${listId} and recorded_at is null`);

/** The dossiers that lie on a list nobody has recorded yet, and on which. */
export const onOpenLists = (
  db: Db,
  unitIds: readonly string[],
): Promise<{ code: string; list_id: string; number: number }[]> =>
  db.rows(sql`
    select d.code, l.id as list_id, l.number from dossiers.signing_lists l
    join dossiers.signing_list_lines line on line.list_id = l.id
    join dossiers.dossiers d on d.id = line.dossier_id
    where l.unit_id = any(${unitIds}) and l.recorded_at is null order by l.made_at`);

/** Who signed the lines of a list, and who recorded it: two names for each paper. */
export const signedOnList = (
  db: Db,
  listId: string,
): Promise<
  { code: string; by_account: string; signing_title: string; instead: string | null; recorded_by: string }[]
> =>
  db.rows(sql`
    select d.code, s.by_account, s.signing_title, s.instead, s.recorded_by
    from dossiers.decisions s join dossiers.dossiers d on d.id = s.dossier_id where s.list_id = ${listId}`);
