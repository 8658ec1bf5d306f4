import { may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { type Dossier, lockDossier, unitsOfDossier } from '../dossier/dossier.store.ts';
import { type Asked, changedSince, type FlowReason } from './take-up.act.ts';

/** Takes a dossier in hand for a deed that ends no step: locked, readable to the actor, and as they saw it. */
export async function openDossier(deed: Deed, asked: Asked): Promise<Result<Dossier, FlowReason>> {
  const dossier = await lockDossier(deed.tx, asked.code);
  if (!dossier || !may(deed.actor, 'dossier.read', { unitIds: unitsOfDossier(dossier, []) }).ok)
    return refuse<FlowReason>({ reason: 'not-found' });
  const changed = await changedSince(deed, dossier, asked.seq);
  if (changed) return refuse(changed);
  return dossier.ended_at ? refuse<FlowReason>({ reason: 'ended-early' }) : accept(dossier);
}
