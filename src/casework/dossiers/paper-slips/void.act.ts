import { voidReserved } from '#foundations/numbering/index.ts';
import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { slipsVoided } from './slips.events.ts';
import { slipBlockById } from './slips.store.ts';

export type VoidSlipsReason =
  | { readonly reason: 'no-such-slips' | 'nothing-left' }
  | { readonly reason: 'reason-missing'; readonly field: 'why' };

export interface VoidingSlips {
  readonly blockId: string;
  /** One that was spoilt; null: all that are left. */
  readonly number: number | null;
  readonly why: string;
}

/** Spoilt and unused slips are voided with their reason: their numbers explain themselves and are never given. */
export async function voidSlips(
  deed: Deed,
  { blockId, number, why }: VoidingSlips,
): Promise<Result<number, VoidSlipsReason>> {
  const by = actorId(deed);
  const block = await slipBlockById(deed.tx, blockId);
  if (!block || !by || !may(deed.actor, 'dossier.receive', { unitIds: [block.counter_id] }).ok)
    return refuse<VoidSlipsReason>({ reason: 'no-such-slips' });
  if (!saysWhy(why)) return refuse<VoidSlipsReason>({ reason: 'reason-missing', field: 'why' });
  const gone = await voidReserved(deed.tx, blockId, number, { at: deed.now, by, reason: why });
  if (gone.length === 0) return refuse<VoidSlipsReason>({ reason: 'nothing-left' });
  await record(deed, happened(slipsVoided, { kind: 'slip-block', id: blockId }, { numbers: gone.length }));
  return accept(gone.length);
}
