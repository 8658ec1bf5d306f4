import { citizen } from '#platform/actor/index.ts';
import type { Database } from '#platform/db/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { signInRefused } from '../account.events.ts';
import { type AccountRow, accountByLogin, lockAccount } from '../account.store.ts';
import { isPassword } from '../password/hash.ts';
import { closedUntil } from './attempt.rules.ts';
import { claimAttempt, dropAttempt, recentAttempts } from './attempt.store.ts';

/** Somebody says who they are. */
export interface Claim {
  readonly login: string;
  readonly password: string;
  readonly address: string;
  readonly wall: Temporal.Instant;
  /** Business time, for the event; wall time where it is not known. */
  readonly now?: Temporal.Instant;
}

/** The account whose password was given, and the try that is written down as failed until it is used. */
export interface Proof {
  readonly account: AccountRow;
  readonly attempt: bigint;
}

/** An unknown login, a wrong password and a closed account are told the same. */
export type ProofReason =
  | { readonly reason: 'wrong' }
  | { readonly reason: 'throttled'; readonly until: Temporal.Instant }
  | { readonly reason: 'once-over' };

/** Is it them? Guessers are slowed down here, whatever the password is asked for. */
export async function prove(db: Database, claim: Claim): Promise<Result<Proof, ProofReason>> {
  const tried = { login: claim.login.trim().toLowerCase(), address: claim.address };
  const attempt = await claimAttempt(db, tried, claim.wall);
  const [attempts, account] = await Promise.all([
    recentAttempts(db, tried, attempt, claim.wall),
    accountByLogin(db, tried.login),
  ]);
  const until = closedUntil(attempts, claim.wall);
  if (until) {
    await dropAttempt(db, attempt);
    if (account) await recordRefusal(db, claim, account, 'throttled');
    return refuse<ProofReason>({ reason: 'throttled', until });
  }
  const right = await isPassword(claim.password, account?.password_hash);
  const why = account ? whyNot(account, right, claim.wall) : 'unknown';
  if (account && !why) return accept({ account, attempt });
  if (account && why) await recordRefusal(db, claim, account, why);
  return refuse<ProofReason>({ reason: why === 'once-over' ? 'once-over' : 'wrong' });
}

function whyNot(account: AccountRow, right: boolean, wall: Temporal.Instant): string | undefined {
  if (!right) return 'wrong-password';
  if (account.disabled_at) return 'disabled';
  if (account.barred) return 'demonstration';
  return account.once_until && Temporal.Instant.compare(account.once_until, wall) <= 0 ? 'once-over' : undefined;
}

const recordRefusal = (db: Database, claim: Claim, account: AccountRow, why: string): Promise<void> =>
  db.transaction(async (tx) => {
    await lockAccount(tx, account.id);
    return record(
      { tx, actor: citizen, now: claim.now ?? claim.wall },
      happened(signInRefused, { kind: 'account', id: account.id }, { why }),
    );
  });
