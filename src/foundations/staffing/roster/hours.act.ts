import { forget } from '#platform/cache/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { mayAppoint } from '../appoint/appoint.act.ts';
import { signingHoursSet } from './hours.events.ts';
import { type Time, toldTimes } from './hours.rules.ts';
import { dropHours, lockHours } from './hours.store.ts';
import { addSigningHours } from './roster.store.ts';

export type HoursReason = { readonly reason: 'not-found' | 'changed-meanwhile' };

interface Setting {
  readonly postId: string;
  readonly times: readonly Time[];
  /** What stood there when it was looked at, as an event tells it. */
  readonly seen: string;
}

/** When whoever holds a post signs what is laid before them; the portal's roster shows it. What stood before stays in the event. */
export async function setSigningHours(
  deed: Deed,
  { postId, times, seen }: Setting,
): Promise<Result<null, HoursReason>> {
  const stands = await lockHours(deed.tx, postId);
  if (!stands || !(await mayAppoint(deed, stands.unit_id))) return refuse<HoursReason>({ reason: 'not-found' });
  const [before, after] = [toldTimes(stands.times), toldTimes(times)];
  if (before.join(' ') !== seen) return refuse<HoursReason>({ reason: 'changed-meanwhile' });
  await dropHours(deed.tx, postId);
  await addSigningHours(
    deed.tx,
    times.map((time) => ({ ...time, postId })),
  );
  const told = { unit: stands.unit_id, before, after };
  await record(deed, happened(signingHoursSet, { kind: 'post', id: postId }, told));
  deed.tx.afterwards(() => forget(deed.db));
  return accept(null);
}
