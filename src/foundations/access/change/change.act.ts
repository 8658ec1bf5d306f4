import type { Database } from '#platform/db/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { passwordChanged } from '../account.events.ts';
import { lockAccount, setPassword } from '../account.store.ts';
import { hashPassword } from '../password/hash.ts';
import { endOf } from '../sessions/session.store.ts';
import { dropAttempt } from '../sign-in/attempt.store.ts';
import { type ProofReason, prove } from '../sign-in/prove.ts';
import { openSession, type SignedIn, type SignIn } from '../sign-in/sign-in.act.ts';
import { type ChangeReason, type TypedChange, whyNotChange } from './change.rules.ts';

export type WhyNotChanged = ChangeReason | ProofReason;

/**
 * Somebody who knows their password has another from now on: every session of theirs ends, and a new one begins. No deed with a
 * key, as no sign-in is: its outcome is a token. A proof that leads to nothing counts as no try.
 */
export async function changePassword(
  db: Database,
  typed: TypedChange,
  asked: Omit<SignIn, 'login' | 'password'>,
): Promise<Result<SignedIn, WhyNotChanged>> {
  const claim = { ...asked, login: typed.login, password: typed.current };
  const wrong = whyNotChange(typed);
  const proven = typed.login.trim() && typed.current ? await prove(db, claim) : undefined;
  const reasons = [...wrong, ...(proven && !proven.ok ? proven.reasons : [])];
  const [first, ...more] = reasons;
  if (first || !proven?.ok) {
    if (proven?.ok) await dropAttempt(db, proven.value.attempt);
    return refuse<WhyNotChanged>(first ?? { reason: 'wrong' }, ...more);
  }
  const hash = await hashPassword(typed.fresh);
  const { account } = proven.value;
  const actor = { kind: 'staff', accountId: account.id, personId: account.person_id, name: '', grants: [] } as const;
  return db.transaction(async (tx) => {
    await lockAccount(tx, account.id);
    await setPassword(tx, account.id, { hash, onceUntil: null });
    const sessions = await endOf(tx, account.id, asked.wall);
    const deed = { tx, actor, now: asked.now ?? asked.wall };
    await record(deed, happened(passwordChanged, { kind: 'account', id: account.id }, { sessions }));
    return accept(await openSession(tx, claim, proven.value));
  });
}
