import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { bundleSurplusCleared } from './bundle.events.ts';
import { bundleById, clearSurplus } from './bundle.store.ts';

export type ClearReason = { readonly reason: 'no-such-bundle' | 'cleared-before' };

export interface Clearing {
  readonly bundleId: string;
  readonly surplusId: string;
  readonly how: 'returned' | 'taken';
}

/** What had come too much was given back to its office, or turned out to belong here: it leaves the difference list. */
export async function clear(deed: Deed, { bundleId, surplusId, how }: Clearing): Promise<Result<string, ClearReason>> {
  const by = actorId(deed);
  const bundle = await bundleById(deed.tx, bundleId);
  if (!bundle || !by || !may(deed.actor, 'dossier.hand-over', { unitIds: [bundle.to_unit_id] }).ok)
    return refuse<ClearReason>({ reason: 'no-such-bundle' });
  const cleared = await clearSurplus(deed.tx, surplusId, bundleId, { at: deed.now, by, how });
  if (cleared === 0) return refuse<ClearReason>({ reason: 'cleared-before' });
  await record(deed, happened(bundleSurplusCleared, { kind: 'bundle', id: bundleId }, { surplus: surplusId, how }));
  return accept(surplusId);
}
