import { may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { type Result, refuse } from '#platform/result/index.ts';
import type { Dossier } from '../dossier/dossier.store.ts';
import { openDossier } from '../flow/open-dossier.ts';
import type { Asked, FlowReason } from '../flow/take-up.act.ts';
import { openWork } from '../flow/task.store.ts';
import { parcelUnderWay } from '../post/parcel.store.ts';
import { liesOnShelf } from '../remind/remind.rules.ts';

/** Takes a dossier in hand whose result lies at the counter, for whoever returns results there. */
export async function openOnShelf(deed: Deed, asked: Asked): Promise<Result<Dossier, FlowReason>> {
  const opened = await openDossier(deed, asked);
  if (!opened.ok) return opened;
  const dossier = opened.value;
  if (!may(deed.actor, 'dossier.return', { unitIds: [dossier.one_stop_id] }).ok)
    return refuse<FlowReason>({ reason: 'not-allowed' });
  const [work, parcel] = await Promise.all([openWork(deed.tx, dossier.code), parcelUnderWay(deed.tx, dossier.id)]);
  return liesOnShelf(dossier, work) && !parcel ? opened : refuse<FlowReason>({ reason: 'not-at-this-step' });
}
