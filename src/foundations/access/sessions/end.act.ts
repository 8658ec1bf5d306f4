import { type Actor, citizen } from '#platform/actor/index.ts';
import type { Database } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accountDisabled, accountEnabled, sessionsEnded, signedOut } from '../account.events.ts';
import { lockAccount, markDisabled, markEnabled } from '../account.store.ts';
import { endByToken, endOf, openByToken } from './session.store.ts';
import { digestOf } from './token.ts';

/** Ends the session of a token; one that has ended already stays so. */
export const signOut = (
  db: Database,
  token: string,
  at: { readonly wall: Temporal.Instant; readonly now?: Temporal.Instant; readonly actor?: Actor },
): Promise<void> =>
  db.transaction(async (tx) => {
    const session = await openByToken(tx, digestOf(token));
    if (!session) return;
    // The account first, then its sessions: the order of every deed, so two never wait for each other.
    await lockAccount(tx, session.account_id);
    await endByToken(tx, digestOf(token), at.wall);
    await record(
      { tx, actor: at.actor ?? citizen, now: at.now ?? at.wall },
      happened(signedOut, { kind: 'account', id: session.account_id }, {}),
    );
  });

/** Ends all sessions of an account, or one; answers with how many were open. Who may is asked by the caller's row. */
export async function endSessions(
  deed: Deed,
  accountId: string,
  { wall, sessionId }: { readonly wall: Temporal.Instant; readonly sessionId?: string | undefined },
): Promise<number> {
  await lockAccount(deed.tx, accountId);
  const count = await endOf(deed.tx, accountId, wall, sessionId);
  if (count > 0) await record(deed, happened(sessionsEnded, { kind: 'account', id: accountId }, { count }));
  return count;
}

/** Closes an account; its sessions end with it, so a token kept somewhere opens nothing. */
export async function disableAccount(deed: Deed, accountId: string, wall: Temporal.Instant): Promise<boolean> {
  if ((await markDisabled(deed.tx, accountId, deed.now)) === 0) return false;
  const sessions = await endOf(deed.tx, accountId, wall);
  await record(deed, happened(accountDisabled, { kind: 'account', id: accountId }, { sessions }));
  return true;
}

/** Opens an account again that was closed, with the password it had; false where it was open. */
export async function enableAccount(deed: Deed, accountId: string): Promise<boolean> {
  if ((await markEnabled(deed.tx, accountId)) === 0) return false;
  await record(deed, happened(accountEnabled, { kind: 'account', id: accountId }, {}));
  return true;
}
