import {
  accountOfPerson,
  askReset,
  confirmReset,
  dropReset,
  type ResetReason,
  type ResetRow,
  resetById,
} from '#foundations/access/index.ts';
import { may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { type Result, refuse } from '#platform/result/index.ts';
import { keepersNow } from '../people/kept.ts';

/** The contact of a unit, or of one above, asks for a colleague's new password. */
export async function askResetOf(deed: Deed, personId: string): Promise<Result<string, ResetReason>> {
  const account = await accountOfPerson(deed.tx, personId);
  if (!account || !(await looksAfter(deed, personId))) return refuse<ResetReason>({ reason: 'not-found' });
  return askReset(deed, account);
}

export interface Given {
  readonly hash: string;
  readonly until: Temporal.Instant;
  readonly wall: Temporal.Instant;
}

/** A second one confirms it; what was given is known to the page alone. */
export async function confirmResetOf(deed: Deed, id: string, given: Given): Promise<Result<string, ResetReason>> {
  const reset = await theirs(deed, id);
  return reset ? confirmReset(deed, reset, given) : refuse<ResetReason>({ reason: 'not-found' });
}

export async function dropResetOf(deed: Deed, id: string): Promise<Result<string, ResetReason>> {
  const reset = await theirs(deed, id);
  return reset ? dropReset(deed, reset) : refuse<ResetReason>({ reason: 'not-found' });
}

async function theirs(deed: Deed, id: string): Promise<ResetRow | undefined> {
  const reset = await resetById(deed.tx, id);
  return reset && (await looksAfter(deed, reset.person_id)) ? reset : undefined;
}

/** Asked of where the colleague works today. */
export const looksAfter = async ({ tx, db, actor, now }: Deed, personId: string): Promise<boolean> =>
  may(actor, 'account.reset', { unitIds: await keepersNow(tx, db, { personId, now }) }).ok;
