import { withdrawGrants } from '#foundations/access/index.ts';
import { actorId } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { dayOf } from '#platform/time/index.ts';
import { clearTimer } from '#platform/timers/index.ts';
import { beginsTimer, endsTimer } from './authority.act.ts';
import { authorityEnded } from './authority.events.ts';
import { endAuthority, openAuthoritiesAt } from './authority.store.ts';

/** What is said of an authority that ended with the unit it was for. */
const unitEnded = 'Đơn vị đã kết thúc';

/**
 * A unit has ended: nobody signs for it any more, in whosever stead. Where it goes on, a document of that body gives the signing
 * anew; answers how many authorities ended.
 */
export async function endAuthoritiesAt(doing: Pick<Deed, 'tx' | 'actor' | 'now'>, unitId: string): Promise<number> {
  const { tx, now: at } = doing;
  const open = await openAuthoritiesAt(tx, unitId, dayOf(at));
  for (const { id, person_id } of open) {
    await endAuthority(tx, id, { at, by: actorId(doing) ?? null, why: unitEnded });
    await withdrawGrants(tx, id);
    await clearTimer(tx, beginsTimer, id);
    await clearTimer(tx, endsTimer, id);
    await record(doing, happened(authorityEnded, { kind: 'person', id: person_id }, { authority: id, early: true }));
  }
  if (open.length > 0) tx.afterwards(() => forget(tx));
  return open.length;
}

/** How many would. */
export const countAuthoritiesAt = async (db: Db, unitId: string, day: Temporal.PlainDate): Promise<number> =>
  (await openAuthoritiesAt(db, unitId, day)).length;
