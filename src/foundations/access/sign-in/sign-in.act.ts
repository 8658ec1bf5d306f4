import type { Database, Tx } from '#platform/db/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { signedIn } from '../account.events.ts';
import { lockAccount } from '../account.store.ts';
import { staying } from '../sessions/session.rules.ts';
import { addSession, endByToken, forgetSessions } from '../sessions/session.store.ts';
import { digestOf, newToken } from '../sessions/token.ts';
import { dropAttempt, forgetAttempts, markSucceeded } from './attempt.store.ts';
import { type Claim, type Proof, type ProofReason, prove } from './prove.ts';

export interface SignIn extends Claim {
  /** Stay signed in until the end of the working day. */
  readonly untilEvening?: boolean;
  /** The token the browser carried before: that session ends. */
  readonly before?: string | undefined;
}

export interface SignedIn {
  readonly token: string;
  readonly accountId: string;
}

/** `once`: the password was given out and is right; it is changed before anything else. */
export type SignInReason = ProofReason | { readonly reason: 'once' };

/**
 * Signs an official in: a new session with a new token, whatever the browser carried before. It is no deed
 * with a key: an outcome kept for the second asker would be a token kept in plain text.
 */
export async function signIn(db: Database, asked: SignIn): Promise<Result<SignedIn, SignInReason>> {
  const proven = await prove(db, asked);
  if (!proven.ok) return proven;
  if (!proven.value.account.once_until)
    return accept(await db.transaction((tx) => openSession(tx, asked, proven.value)));
  await dropAttempt(db, proven.value.attempt);
  return refuse<SignInReason>({ reason: 'once' });
}

/** A session for whoever has proved who they are. */
export async function openSession(tx: Tx, asked: SignIn, { account, attempt }: Proof): Promise<SignedIn> {
  const token = newToken();
  const session = { id: newId(), digest: digestOf(token), accountId: account.id, address: asked.address };
  const actor = { kind: 'staff', accountId: account.id, personId: account.person_id, name: '', grants: [] } as const;
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
  return { token, accountId: account.id };
}
