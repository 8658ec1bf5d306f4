import type { Grant, Staff } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import { grantedTo } from './granted.ts';
import { type ActorRow, actorByLogin, actorRow, grantsOf, markSeen } from './session.store.ts';
import { digestOf } from './token.ts';

const oneMinute = Temporal.Duration.from({ minutes: 1 });

/**
 * The official behind a session's token at a wall time; undefined when the session has ended, was idle too
 * long, or its account is disabled. Asked at every request, so a right taken away is gone at once; it writes
 * once a minute at most.
 */
export async function actorOf(db: Db, token: string, wall: Temporal.Instant): Promise<Staff | undefined> {
  const row = await actorRow(db, digestOf(token), wall);
  if (!row) return undefined;
  if (Temporal.Instant.compare(row.last_seen_at.add(oneMinute), wall) <= 0) await markSeen(db, row.session_id, wall);
  return toStaff(row, await grantedTo(db, row.account_id, row.grants_seq));
}

/** An official by login, for the machine that plays them (seeds, tests); a browser has to sign in. */
export async function staffByLogin(db: Db, login: string): Promise<Staff | undefined> {
  const row = await actorByLogin(db, login);
  return row && toStaff(row, await grantsOf(db, row.account_id));
}

const toStaff = (row: ActorRow, grants: readonly Grant[]): Staff => ({
  kind: 'staff',
  accountId: row.account_id,
  personId: row.person_id,
  name: row.name,
  grants,
});
