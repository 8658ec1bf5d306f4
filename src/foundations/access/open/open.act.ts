import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { history, record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accountOpened, accountTakenBack, firstPasswordGiven } from '../account.events.ts';
import { type Account, dropAccount, lockAccount, openAccount, setPassword } from '../account.store.ts';

export interface Opening {
  readonly personId: string;
  readonly login: string;
  readonly name: string;
  /** Of a password nobody knows: the first one is given out by a reset. */
  readonly passwordHash: string;
}

/** Opens the account of an official; undefined where somebody has the login. Who may is asked by the caller's row. */
export async function openOfficial(deed: Deed, opening: Opening): Promise<string | undefined> {
  const id = newId();
  if ((await openAccount(deed.tx, { id, ...opening }, deed.now)) === 0) return undefined;
  await record(deed, happened(accountOpened, { kind: 'account', id }, { as: 'official' }));
  return id;
}

const uses: readonly string[] = ['account.signed-in', 'account.password-changed'];

/** Has its owner ever come in, or set a password of their own? */
export const wasUsed = async (db: Db, accountId: string): Promise<boolean> =>
  (await history(db, accountId)).some(({ type }) => uses.includes(type));

/** Takes an account back that nobody has used: the caller has asked, and withdrawn its grants. */
export async function takeBackOfficial(deed: Deed, accountId: string): Promise<void> {
  await dropAccount(deed.tx, accountId);
  await record(deed, happened(accountTakenBack, { kind: 'account', id: accountId }, {}));
}

/** The first password of an account, where there is no second person to confirm it. The caller has asked. */
export async function giveFirstPassword(
  deed: Deed,
  account: Account,
  given: { readonly hash: string; readonly until: Temporal.Instant },
): Promise<void> {
  await lockAccount(deed.tx, account.id);
  await setPassword(deed.tx, account.id, { hash: given.hash, onceUntil: given.until });
  await record(deed, happened(firstPasswordGiven, { kind: 'account', id: account.id }, {}));
}
