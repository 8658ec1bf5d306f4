import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { touch } from '../dossier/dossier.store.ts';
import { imageOf } from '../dossier/image.store.ts';
import { imagedWay } from '../dossier/way-back.store.ts';
import { openDossier } from '../flow/open-dossier.ts';
import type { Asked, FlowReason } from '../flow/take-up.act.ts';
import { keepCollecting } from './address.store.ts';
import { bothCollect } from './both-collect.ts';
import { parcelUnderWay } from './parcel.store.ts';
import { collectionChanged } from './post.events.ts';
import { type Collecting, type CollectingReason, decideCollecting } from './post.rules.ts';

export type ChangeReason = FlowReason | CollectingReason | { readonly reason: 'at-the-post' | 'both-collect' };

/** The person wants the result sent after all, or will come for it: until it is under way or in somebody's hands. */
export async function changeCollection(
  deed: Deed,
  asked: Asked,
  wanted: Collecting,
): Promise<Result<number, ChangeReason>> {
  const opened = await openDossier(deed, asked);
  if (!opened.ok) return opened;
  const dossier = opened.value;
  const atCounter = (['dossier.receive', 'dossier.return'] as const).some(
    (one) => may(deed.actor, one, { unitIds: [dossier.one_stop_id] }).ok,
  );
  if (!atCounter) return refuse<FlowReason>({ reason: 'not-allowed' });
  if (dossier.state === 'returned') return refuse<FlowReason>({ reason: 'not-at-this-step' });
  if (await parcelUnderWay(deed.tx, dossier.id)) return refuse<ChangeReason>({ reason: 'at-the-post' });
  if (wanted.by === 'post' && (await bothCollect(deed.tx, dossier)))
    return refuse<ChangeReason>({ reason: 'both-collect' });
  const decided = decideCollecting(wanted);
  if (!decided.ok) return decided;
  const me = actorId(deed);
  const image = await imageOf(deed.tx, dossier, ['post_addresses']);
  await Promise.all([
    keepCollecting(deed.tx, dossier.id, wanted),
    record(deed, happened(collectionChanged, { kind: 'dossier', id: dossier.id }, { by: wanted.by })),
    touch(deed.tx, dossier.id, undefined, me ? imagedWay(dossier, me, { image }) : null),
  ]);
  return accept(dossier.seq + 1);
}
