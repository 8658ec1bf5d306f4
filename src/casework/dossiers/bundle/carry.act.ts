import { may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { bundleCarried } from './bundle.events.ts';
import { holdBundle } from './bundle.store.ts';
import { type CarriedTyped, type CarryReason, decideCarried } from './carry.rules.ts';
import { markCarried } from './carry.store.ts';

/** The giving office writes down who carries a bundle, and again where it was wrong, until the bundle was checked in. */
export async function carry(
  deed: Deed,
  { bundleId, typed }: { readonly bundleId: string; readonly typed: CarriedTyped },
): Promise<Result<string, CarryReason>> {
  const bundle = await holdBundle(deed.tx, bundleId);
  if (!bundle || !may(deed.actor, 'dossier.hand-over', { unitIds: [bundle.from_unit_id] }).ok)
    return refuse<CarryReason>({ reason: 'no-such-bundle' });
  if (bundle.taken_back_at) return refuse<CarryReason>({ reason: 'taken-back' });
  if (bundle.received_at) return refuse<CarryReason>({ reason: 'received-before' });
  const decided = decideCarried(typed, { given: bundle.given_at, now: deed.now });
  if (!decided.ok) return decided;
  await markCarried(deed.tx, bundle.id, decided.value);
  await record(deed, happened(bundleCarried, { kind: 'bundle', id: bundle.id }, { carrier: decided.value.carrier }));
  return accept(bundle.id);
}
