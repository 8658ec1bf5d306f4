import type { Grant } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import { grantsOf } from './session.store.ts';

interface Granted {
  readonly seq: bigint;
  readonly grants: Promise<readonly Grant[]>;
}

const known = new WeakMap<object, Map<string, Granted>>();

/**
 * What an account may do, kept in memory under the number its grants had when the session was asked: with the next
 * number it is read anew, so a right taken away is gone at the next request.
 */
export function grantedTo(db: Db, accountId: string, seq: bigint): Promise<readonly Grant[]> {
  const accounts = known.get(db.memory) ?? new Map<string, Granted>();
  known.set(db.memory, accounts);
  const kept = accounts.get(accountId);
  if (kept?.seq === seq) return kept.grants;
  const grants = grantsOf(db, accountId);
  accounts.set(accountId, { seq, grants });
  grants.catch(() => accounts.delete(accountId));
  return grants;
}
