import type { Grant, Permission } from '#platform/actor/index.ts';
import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Staying } from './session.rules.ts';

export interface ActorRow {
  readonly account_id: string;
  readonly person_id: string;
  readonly name: string;
}

export interface SessionActor extends ActorRow {
  readonly session_id: string;
  readonly last_seen_at: Temporal.Instant;
  /** Another number, other grants. */
  readonly grants_seq: bigint;
}

/** The official behind a token, if the session still holds. */
export const actorRow = (db: Db, digest: Buffer, wall: Temporal.Instant): Promise<SessionActor | undefined> =>
  db.maybe<SessionActor>(sql`
    select s.id as session_id, s.last_seen_at, a.id as account_id, a.person_id, a.name, a.grants_seq
    from access.sessions s join access.accounts a on a.id = s.account_id
    where s.token_digest = ${digest} and s.ended_at is null and s.ends_at > ${wall}
      and s.last_seen_at + s.idle > ${wall} and a.disabled_at is null`);

/** An official by login: for the machine that plays them (seeds, tests), never for the web. */
export const actorByLogin = (db: Db, login: string): Promise<ActorRow | undefined> =>
  db.maybe<ActorRow>(sql`
    select id as account_id, person_id, name from access.accounts where login = ${login} and disabled_at is null`);

/** Everything an account may do. */
export const grantsOf = async (db: Db, accountId: string): Promise<Grant[]> =>
  (
    await db.rows<{ permission: Permission; unit_id: string }>(
      sql`select distinct permission, unit_id from access.grants where account_id = ${accountId}`,
    )
  ).map(({ permission, unit_id }) => ({ permission, unitId: unit_id }));

/** Notes that the session was used; the caller asks once a minute at most. */
export const markSeen = (db: Db, sessionId: string, wall: Temporal.Instant): Promise<number> =>
  db.run(sql`update access.sessions set last_seen_at = ${wall} where id = ${sessionId} and last_seen_at < ${wall}`);

export interface NewSession {
  readonly id: string;
  readonly digest: Buffer;
  readonly accountId: string;
  readonly address: string;
}

export const addSession = (tx: Tx, session: NewSession, wall: Temporal.Instant, stay: Staying): Promise<number> =>
  tx.run(sql`
    insert into access.sessions (id, token_digest, account_id, address, created_at, last_seen_at, idle, ends_at)
    values (${session.id}, ${session.digest}, ${session.accountId}, ${session.address}, ${wall}, ${wall},
      ${stay.idle.toString()}::interval, ${wall.add(stay.whole)})`);

/** Whose session a token opens, unless it was ended. */
export const openByToken = (db: Db, digest: Buffer): Promise<{ account_id: string } | undefined> =>
  db.maybe(sql`select account_id from access.sessions where token_digest = ${digest} and ended_at is null`);

export const endByToken = (tx: Tx, digest: Buffer, wall: Temporal.Instant): Promise<number> =>
  tx.run(sql`update access.sessions set ended_at = ${wall} where token_digest = ${digest} and ended_at is null`);

/** Ends one session of an account, or all of them; answers with how many were open. */
export const endOf = (tx: Tx, accountId: string, wall: Temporal.Instant, sessionId?: string): Promise<number> =>
  tx.run(sql`
    update access.sessions set ended_at = ${wall}
    where account_id = ${accountId} and ended_at is null and (${sessionId ?? null}::uuid is null or id = ${sessionId ?? null})`);

export interface Session {
  readonly id: string;
  readonly address: string;
  readonly created_at: Temporal.Instant;
  readonly last_seen_at: Temporal.Instant;
  readonly ended_at: Temporal.Instant | null;
  readonly open: boolean;
}

/** The last sign-ins of an account, newest first, at most 20. */
export const sessionsOf = (db: Db, accountId: string, wall: Temporal.Instant): Promise<Session[]> =>
  db.rows<Session>(sql`
    select id, address, created_at, last_seen_at, ended_at,
      ended_at is null and ends_at > ${wall} and last_seen_at + idle > ${wall} as open
    from access.sessions where account_id = ${accountId}
    order by created_at desc limit 20`);

export interface OpenSession {
  readonly id: string;
  readonly person_id: string;
  readonly name: string;
  readonly login: string;
  readonly address: string;
  readonly created_at: Temporal.Instant;
  readonly last_seen_at: Temporal.Instant;
}

/** Who of these people is signed in, whoever was seen last first; at most 500. */
export const openSessionsOf = (db: Db, personIds: readonly string[], wall: Temporal.Instant): Promise<OpenSession[]> =>
  db.rows<OpenSession>(sql`
    select s.id, a.person_id, a.name, a.login, s.address, s.created_at, s.last_seen_at
    from access.sessions s join access.accounts a on a.id = s.account_id
    where s.ended_at is null and s.ends_at > ${wall} and s.last_seen_at + s.idle > ${wall}
      and a.person_id = any(${personIds}::uuid[])
    order by s.last_seen_at desc, s.id limit 500`);

/** Sessions of long ago are forgotten. */
export const forgetSessions = (tx: Tx, before: Temporal.Instant): Promise<number> =>
  tx.run(sql`delete from access.sessions where created_at < ${before}`);
