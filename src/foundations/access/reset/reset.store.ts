import { type Db, sql, type Tx } from '#platform/db/index.ts';

export interface ResetRow {
  readonly id: string;
  readonly account_id: string;
  readonly person_id: string;
  readonly asked_by: string;
  readonly asked_at: Temporal.Instant;
  readonly outcome: 'confirmed' | 'dropped' | null;
  readonly settled_by: string | null;
  readonly settled_at: Temporal.Instant | null;
}

/** The last resets of people, those that wait first. */
export const resetsOf = (db: Db, personIds: readonly string[], most: number): Promise<ResetRow[]> =>
  db.rows<ResetRow>(sql`
    select r.id, r.account_id, a.person_id, r.asked_by, r.asked_at, r.outcome, r.settled_by, r.settled_at
    from access.password_resets r
    join access.accounts a on a.id = r.account_id
    where a.person_id = any(${personIds}::uuid[])
    order by r.outcome is not null, r.asked_at desc, r.id limit ${most}`);

export const resetById = (db: Db, id: string): Promise<ResetRow | undefined> =>
  db.maybe<ResetRow>(sql`
    select r.id, r.account_id, a.person_id, r.asked_by, r.asked_at, r.outcome, r.settled_by, r.settled_at
    from access.password_resets r
    join access.accounts a on a.id = r.account_id
    where r.id = ${id}`);

export const waits = async (db: Db, accountId: string): Promise<boolean> =>
  (
    await db.one<{ waits: boolean }>(sql`
      select exists (select from access.password_resets where account_id = ${accountId} and outcome is null) as waits`)
  ).waits;

export const addReset = (
  tx: Tx,
  reset: { readonly id: string; readonly accountId: string; readonly askedBy: string },
  at: Temporal.Instant,
): Promise<number> =>
  tx.run(sql`
    insert into access.password_resets (id, account_id, asked_by, asked_at)
    values (${reset.id}, ${reset.accountId}, ${reset.askedBy}, ${at})`);

/** Answers with the number written: none when somebody settled it before. */
export const markSettled = (
  tx: Tx,
  id: string,
  settled: { readonly by: string; readonly at: Temporal.Instant; readonly outcome: 'confirmed' | 'dropped' },
): Promise<number> =>
  tx.run(sql`
    update access.password_resets
    set outcome = ${settled.outcome}, settled_by = ${settled.by}, settled_at = ${settled.at}
    where id = ${id} and outcome is null`);
