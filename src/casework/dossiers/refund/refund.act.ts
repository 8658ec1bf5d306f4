import { may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { type Refunding, type RefundReason, refundCharges } from '../../payments/index.ts';
import { versionById } from '../../procedures/index.ts';
import { lockDossier, touch, unitsOfDossier } from '../dossier/dossier.store.ts';
import { type Asked, changedSince, type FlowReason } from '../flow/take-up.act.ts';
import { recalledOf } from '../recall/recall.store.ts';
import { type AtWindow, type StandingReason, standsFor } from '../return-result/return.rules.ts';
import { dossierRefunded } from './refund.events.ts';
import { groundsOf } from './refund.rules.ts';

/** What goes back and why, and who stands at the window for it. */
export interface RefundingHere extends AtWindow, Pick<Refunding, 'positions' | 'part' | 'ground' | 'reason'> {}

export type RefundHereReason = FlowReason | RefundReason | StandingReason;

/**
 * Money that was paid for a dossier goes back: it was withdrawn, its result was called back for the authority's fault, or it was
 * taken by mistake. Also after the dossier has ended. The receipts stay; what the citizen signs is the refund's own paper.
 */
export async function refund(
  deed: Deed,
  asked: Asked,
  refunding: RefundingHere,
): Promise<Result<number, RefundHereReason>> {
  const dossier = await lockDossier(deed.tx, asked.code);
  if (!dossier || !may(deed.actor, 'dossier.read', { unitIds: unitsOfDossier(dossier, []) }).ok)
    return refuse<FlowReason>({ reason: 'not-found' });
  if (!may(deed.actor, 'dossier.cash', { unitIds: [dossier.one_stop_id] }).ok)
    return refuse<FlowReason>({ reason: 'not-allowed' });
  const changed = await changedSince(deed, dossier, asked.seq);
  if (changed) return refuse<FlowReason>(changed);
  const [recalled, version] = await Promise.all([
    recalledOf(deed.tx, dossier.id),
    versionById(deed.db, dossier.version_id),
  ]);
  const { standing, name, identity } = refunding;
  const at = {
    unitId: dossier.one_stop_id,
    subjectId: dossier.id,
    grounds: groundsOf({ state: dossier.state, recalled: recalled.length }),
  };
  const recipient = standing === 'owner' ? dossier.owner_name : name;
  const done = await refundCharges(deed, at, { ...refunding, recipient, recipientIdentity: identity });
  const missing = standsFor(refunding, version?.authorisation ?? 'written');
  // What was written is undone with a refusal: everything that is missing is named at once.
  if (!done.ok || missing.length > 0) return refuse<RefundHereReason>(...(done.ok ? [] : done.reasons), ...missing);
  const { id, sum, charges } = done.value;
  const told = { refund: id, ground: refunding.ground ?? 'mistake', amount: String(sum), charges, standing };
  await Promise.all([
    record(deed, happened(dossierRefunded, { kind: 'dossier', id: dossier.id }, told)),
    touch(deed.tx, dossier.id),
  ]);
  return accept(dossier.seq + 1);
}
