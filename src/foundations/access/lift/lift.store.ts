import { type Db, sql, type Tx } from '#platform/db/index.ts';
import { window } from '../sign-in/attempt.rules.ts';
import type { Try } from './lock.rules.ts';

/** The tries of the last quarter of an hour at the logins of some accounts, without those a lift has forgiven. */
export const triesAt = (
  db: Db,
  accountIds: readonly string[],
  wall: Temporal.Instant,
): Promise<(Try & { readonly account_id: string })[]> =>
  db.rows(sql`
    select a.id as account_id, t.address, t.at, t.succeeded
    from access.accounts a
    join access.sign_in_attempts t on t.login_digest = sha256(convert_to(a.login, 'UTF8'))
    where a.id = any(${accountIds}::uuid[]) and t.at > ${wall.subtract(window)}
      and not exists (select from access.lock_lifts l where l.account_id = a.id and l.lifted_at >= t.at)
    order by t.at desc`);

export interface LiftRow {
  readonly id: string;
  readonly lifted_at: Temporal.Instant;
  readonly lifted_by: string;
  readonly why: string;
}

export const liftsOf = (db: Db, accountId: string): Promise<LiftRow[]> =>
  db.rows<LiftRow>(sql`
    select id, lifted_at, lifted_by, why from access.lock_lifts
    where account_id = ${accountId} order by lifted_at desc limit 20`);

export const addLift = (tx: Tx, accountId: string, lift: LiftRow): Promise<number> =>
  tx.run(sql`
    insert into access.lock_lifts (id, account_id, lifted_at, lifted_by, why)
    values (${lift.id}, ${accountId}, ${lift.lifted_at}, ${lift.lifted_by}, ${lift.why})`);
