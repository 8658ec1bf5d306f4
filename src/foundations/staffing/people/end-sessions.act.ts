import { accountOfPerson, endSessions } from '#foundations/access/index.ts';
import { may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { keepersOfPerson } from './kept.ts';

export interface Ending {
  readonly personId: string;
  /** One session; all of them without it. */
  readonly sessionId?: string | undefined;
  readonly wall: Temporal.Instant;
}

/** Ends the sessions of an official; their browsers open nothing from the next request on. */
export async function endSessionsOf(
  deed: Deed,
  { personId, sessionId, wall }: Ending,
): Promise<Result<number, { readonly reason: 'not-found' }>> {
  const unitIds = await keepersOfPerson(deed.tx, deed.db, personId);
  const account = await accountOfPerson(deed.tx, personId);
  if (!account || !may(deed.actor, 'account.end-sessions', { unitIds }).ok) return refuse({ reason: 'not-found' });
  return accept(await endSessions(deed, account.id, { wall, sessionId }));
}
