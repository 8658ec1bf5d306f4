import { actorId, may, type Permission } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { type Dossier, lockDossier, unitsOfDossier } from '../dossier/dossier.store.ts';
import { type Asked, changedSince, type FlowReason } from './take-up.act.ts';
import { tasksOf } from './task.store.ts';

/** Takes a dossier in hand for a deed that ends no step: locked, readable to the actor, and as they saw it. */
export async function openDossier(deed: Deed, asked: Asked): Promise<Result<Dossier, FlowReason>> {
  const dossier = await lockDossier(deed.tx, asked.code);
  if (!dossier || !(await mayRead(deed, dossier))) return refuse<FlowReason>({ reason: 'not-found' });
  const changed = await changedSince(deed, dossier, asked.seq);
  if (changed) return refuse(changed);
  return dossier.ended_at ? refuse<FlowReason>({ reason: 'ended-early' }) : accept(dossier);
}

/** Whether they may read it: at one of its own units, else at one that a step of it was given to, such as an office asked for its opinion. */
export async function mayRead({ actor, tx }: Deed, dossier: Dossier): Promise<boolean> {
  const at = (work: readonly { readonly unit_id: string }[]) =>
    may(actor, 'dossier.read', { unitIds: unitsOfDossier(dossier, work) }).ok;
  return at([]) || at(await tasksOf(tx, dossier.id));
}

/** A dossier in the hands of the counter that received it, and whose hands they are. */
export interface AtCounter {
  readonly dossier: Dossier;
  readonly me: string;
}

/** The same, for what only whoever receives at its counter may do, or holds another permission there. */
export async function openAtCounter(
  deed: Deed,
  asked: Asked,
  needs: Permission = 'dossier.receive',
): Promise<Result<AtCounter, FlowReason>> {
  const opened = await openDossier(deed, asked);
  if (!opened.ok) return opened;
  const dossier = opened.value;
  const me = actorId(deed);
  return me && may(deed.actor, needs, { unitIds: [dossier.one_stop_id] }).ok
    ? accept({ dossier, me })
    : refuse<FlowReason>({ reason: 'not-allowed' });
}
