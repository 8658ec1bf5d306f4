import { accountOfPerson, giveFirstPassword, wasUsed } from '#foundations/access/index.ts';
import { actorId, may } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { keepersNow } from '../people/kept.ts';
import { appointmentsOf } from '../people/people.store.ts';
import { secondPersonAt } from '../reset/second.ts';

export type FirstReason = { readonly reason: 'not-found' | 'oneself' | 'no-first' };

interface Asked {
  readonly personId: string;
  readonly hash: string;
  readonly until: Temporal.Instant;
}

/** The first password of a new account is given by one, as long as the house has no second person to confirm it. */
export async function givePasswordAlone(deed: Deed, asked: Asked): Promise<Result<null, FirstReason>> {
  const { tx, db, actor, now } = deed;
  const me = actorId(deed);
  const account = await accountOfPerson(tx, asked.personId);
  const unitIds = await keepersNow(tx, db, { personId: asked.personId, now });
  if (!me || !account || !may(actor, 'account.reset', { unitIds }).ok)
    return refuse<FirstReason>({ reason: 'not-found' });
  if (account.id === me) return refuse<FirstReason>({ reason: 'oneself' });
  if (account.disabled_at || (await standingOf(tx, asked.personId, { accountId: account.id, me, now })) !== 'alone')
    return refuse<FirstReason>({ reason: 'no-first' });
  await giveFirstPassword(deed, account, asked);
  return accept(null);
}

/** How the first password of an account is given: it was used before, a second person confirms it, or one gives it alone. */
export async function standingOf(
  db: Db,
  personId: string,
  { accountId, me, now }: { readonly accountId: string; readonly me: string; readonly now: Temporal.Instant },
): Promise<'used' | 'by-two' | 'alone'> {
  if (await wasUsed(db, accountId)) return 'used';
  const today = dayOf(now);
  const [held] = (await appointmentsOf(db, personId)).filter(
    ({ to_day }) => !to_day || Temporal.PlainDate.compare(today, to_day) < 0,
  );
  return held && !(await secondPersonAt(db, held.unit_id, [me, accountId])) ? 'alone' : 'by-two';
}
