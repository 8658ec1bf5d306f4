import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { settle } from '../../payments/index.ts';
import { linesOfVisit, lockLines, visitById } from '../lane.store.ts';
import { visitGivenBack } from './give-back.events.ts';
import { givenBack } from './give-back.store.ts';

export type GiveBackReason = { readonly reason: 'not-found' | 'not-allowed' | 'nothing-signed' };

export interface GivingBack {
  /** Who took them, when it was not the requester. */
  readonly collector: string;
  /** Of the biên lai, as it is pre-printed; empty for none. */
  readonly receiptNumber: string;
}

/** Seals and hands back what is signed of a visit, and takes its fee; answers with the sum taken. */
export async function giveBack(
  deed: Deed,
  visitId: string,
  { collector, receiptNumber }: GivingBack,
): Promise<Result<string, GiveBackReason>> {
  const visit = await visitById(deed.tx, visitId);
  const me = actorId(deed);
  if (!visit) return refuse({ reason: 'not-found' });
  if (!me || !may(deed.actor, 'certification.enter', { unitIds: [visit.unit_id] }).ok)
    return refuse({ reason: 'not-allowed' });
  const all = await linesOfVisit(deed.tx, visitId);
  const held = await lockLines(
    deed.tx,
    all.map((line) => line.id),
  );
  const ready = held.filter((line) => line.signed_at && !line.given_back_at && !line.voided_at);
  if (ready.length === 0) return refuse({ reason: 'nothing-signed' });
  const ids = ready.map((line) => line.id);
  await givenBack(deed.tx, ids, { at: deed.now, by: me, collector: collector || visit.requester });
  let taken = 0n;
  for (const id of ids)
    taken += await settle(deed.tx, id, { at: deed.now, to: me, receiptNumber: receiptNumber || null });
  const told = { unit: visit.unit_id, lines: ids.length, taken: taken.toString() };
  await record(deed, happened(visitGivenBack, { kind: 'certification-visit', id: visitId }, told));
  return accept(taken.toString());
}
