import { createHash } from 'node:crypto';
import { type Db, sql, type Tx } from '#platform/db/index.ts';
import { type Attempt, window } from './attempt.rules.ts';

/**
 * The other tries of the last quarter of an hour at this login or from this address. Tries before the login’s lock was lifted
 * count for the address alone.
 */
export const recentAttempts = (db: Db, tried: Tried, own: bigint, wall: Temporal.Instant): Promise<Attempt[]> =>
  db.rows<Attempt>(sql`
    select login_digest = ${digestOf(tried.login)} and at > coalesce((
        select max(l.lifted_at) from access.lock_lifts l join access.accounts a on a.id = l.account_id
        where a.login = ${tried.login}), '-infinity') as "sameLogin", address = ${tried.address} as "sameAddress", at, succeeded
    from access.sign_in_attempts
    where (login_digest = ${digestOf(tried.login)} or address = ${tried.address})
      and at > ${wall.subtract(window)} and id <> ${own}
    order by at desc limit 500`);

export interface Tried {
  readonly login: string;
  readonly address: string;
}

/** Writes a try down as failed before the password is looked at, so a hundred tries at once count each other. */
export const claimAttempt = async (db: Db, tried: Tried, wall: Temporal.Instant): Promise<bigint> =>
  (
    await db.one<{ id: bigint }>(sql`
    insert into access.sign_in_attempts (login_digest, address, at, succeeded)
    values (${digestOf(tried.login)}, ${tried.address}, ${wall}, false)
    returning id`)
  ).id;

export const markSucceeded = (tx: Tx, id: bigint): Promise<number> =>
  tx.run(sql`update access.sign_in_attempts set succeeded = true where id = ${id}`);

/** A try at a closed door does not keep it closed. */
export const dropAttempt = (db: Db, id: bigint): Promise<number> =>
  db.run(sql`delete from access.sign_in_attempts where id = ${id}`);

/** Tries older than a day tell nothing any more. */
export const forgetAttempts = (tx: Tx, before: Temporal.Instant): Promise<number> =>
  tx.run(sql`delete from access.sign_in_attempts where at < ${before}`);

const digestOf = (login: string): Buffer => createHash('sha256').update(login).digest();
