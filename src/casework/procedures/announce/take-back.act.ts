import { actorId } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { mayAnnounce } from './announce.act.ts';
import { announcementTakenBack } from './announce.events.ts';
import type { AnnounceReason } from './announce.rules.ts';
import { dropDecision, lockDecision } from './announce.store.ts';

/** A decision recorded by mistake is taken back with the reason: its procedures are illustrative data again, and its number is free. */
export async function takeAnnouncementBack(
  deed: Deed,
  { id, why }: { readonly id: string; readonly why: string },
): Promise<Result<number, AnnounceReason>> {
  const by = actorId(deed);
  const decision = await lockDecision(deed.tx, id);
  if (!by || !decision || decision.versions.length === 0 || !(await mayAnnounce(deed)))
    return refuse<AnnounceReason>({ reason: 'not-allowed' });
  if (decision.ends) return refuse<AnnounceReason>({ reason: 'ends-procedure' });
  if (!saysWhy(why)) return refuse<AnnounceReason>({ field: 'why', reason: 'why-missing' });
  await dropDecision(deed.tx, decision, { at: deed.now, by, why: why.trim() });
  const { versions } = decision;
  await record(deed, happened(announcementTakenBack, { kind: 'decision', id }, { versions }));
  deed.tx.afterwards(() => forget(deed.db));
  return accept(versions.length);
}
