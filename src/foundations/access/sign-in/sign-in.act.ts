import { citizen } from '#platform/actor/index.ts';
import type { Database } from '#platform/db/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { signedIn, signInRefused } from '../account.events.ts';
import { type AccountRow, accountByLogin, lockAccount } from '../account.store.ts';
import { isPassword } from '../password/hash.ts';
import { staying } from '../sessions/session.rules.ts';
import { addSession, endByToken, forgetSessions } from '../sessions/session.store.ts';
import { digestOf, newToken } from '../sessions/token.ts';
import { closedUntil } from './attempt.rules.ts';
import { claimAttempt, dropAttempt, forgetAttempts, markSucceeded, recentAttempts } from './attempt.store.ts';

export interface SignIn {
  readonly login: string;
  readonly password: string;
  readonly address: string;
  readonly wall: Temporal.Instant;
  /** Business time, for the event; wall time where it is not known. */
  readonly now?: Temporal.Instant;
  /** Stay signed in until the end of the working day. */
  readonly untilEvening?: boolean;
  /** The token the browser carried before: that session ends. */
  readonly before?: string | undefined;
}

export interface SignedIn {
  readonly token: string;
  readonly accountId: string;
}

/** An unknown login, a wrong password and a closed account are told the same. */
export type SignInReason =
  | { readonly reason: 'wrong' }
  | { readonly reason: 'throttled'; readonly until: Temporal.Instant };

/**
 * Signs an official in: a new session with a new token, whatever the browser carried before. It is no deed
 * with a key: an outcome kept for the second asker would be a token kept in plain text.
 */
export async function signIn(db: Database, asked: SignIn): Promise<Result<SignedIn, SignInReason>> {
  const tried = { login: asked.login.trim().toLowerCase(), address: asked.address };
  const attempt = await claimAttempt(db, tried, asked.wall);
  const [attempts, account] = await Promise.all([
    recentAttempts(db, tried, attempt, asked.wall),
    accountByLogin(db, tried.login),
  ]);
  const until = closedUntil(attempts, asked.wall);
  if (until) {
    await dropAttempt(db, attempt);
    if (account) await recordRefusal(db, asked, account, 'throttled');
    return refuse<SignInReason>({ reason: 'throttled', until });
  }
  const right = await isPassword(asked.password, account?.password_hash);
  if (account && right && !account.disabled_at && !account.barred) return opened(db, asked, { account, attempt });
  if (account) await recordRefusal(db, asked, account, whyNot(account, right));
  return refuse<SignInReason>({ reason: 'wrong' });
}

const whyNot = (account: AccountRow, right: boolean): string =>
  !right ? 'wrong-password' : account.disabled_at ? 'disabled' : 'demonstration';

const recordRefusal = (db: Database, asked: SignIn, account: AccountRow, why: string): Promise<void> =>
  db.transaction(async (tx) => {
    await lockAccount(tx, account.id);
    return record(
      { tx, actor: citizen, now: asked.now ?? asked.wall },
      happened(signInRefused, { kind: 'account', id: account.id }, { why }),
    );
  });

interface Right {
  readonly account: AccountRow;
  readonly attempt: bigint;
}

function opened(db: Database, asked: SignIn, { account, attempt }: Right): Promise<Result<SignedIn, never>> {
  const token = newToken();
  const session = { id: newId(), digest: digestOf(token), accountId: account.id, address: asked.address };
  const actor = { kind: 'staff', accountId: account.id, personId: account.person_id, name: '', grants: [] } as const;
  return db.transaction(async (tx) => {
    await lockAccount(tx, account.id);
    if (asked.before) await endByToken(tx, digestOf(asked.before), asked.wall);
    await Promise.all([
      markSucceeded(tx, attempt),
      addSession(tx, session, asked.wall, staying(asked.untilEvening ?? false)),
      record(
        { tx, actor, now: asked.now ?? asked.wall },
        happened(signedIn, { kind: 'account', id: account.id }, { session: session.id }),
      ),
      forgetAttempts(tx, asked.wall.subtract({ hours: 24 })),
      forgetSessions(tx, asked.wall.subtract({ hours: 24 * 90 })),
    ]);
    return accept({ token, accountId: account.id });
  });
}
