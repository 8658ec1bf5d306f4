import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { touch } from '../dossier/dossier.store.ts';
import { type Asked, type FlowReason, takeUp } from '../flow/take-up.act.ts';
import { cameBack, parcelUnderWay } from './parcel.store.ts';
import { dossierUndelivered } from './post.events.ts';
import type { UndeliveredCause } from './post.rules.ts';

export type UndeliverReason =
  | FlowReason
  | { readonly reason: 'not-posted' }
  | { readonly field: 'cause'; readonly reason: 'cause-missing' };

/** The parcel came back: the result lies on the shelf again, to be sent once more or collected. */
export async function undeliver(
  deed: Deed,
  asked: Asked,
  cause: UndeliveredCause | undefined,
): Promise<Result<number, UndeliverReason>> {
  const taken = await takeUp(deed, asked, 'return');
  if (!taken.ok) return taken;
  const by = actorId(deed);
  if (!by) return refuse<UndeliverReason>({ reason: 'not-allowed' });
  const { dossier } = taken.value;
  const parcel = await parcelUnderWay(deed.tx, dossier.id);
  if (!parcel) return refuse<UndeliverReason>({ reason: 'not-posted' });
  if (!cause) return refuse<UndeliverReason>({ field: 'cause', reason: 'cause-missing' });
  await Promise.all([
    cameBack(deed.tx, parcel.id, { cause, at: deed.now, by }),
    record(deed, happened(dossierUndelivered, { kind: 'dossier', id: dossier.id }, { parcel: parcel.id, cause })),
    touch(deed.tx, dossier.id),
  ]);
  return accept(dossier.seq + 1);
}
