import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { partiesMerged, partiesParted } from './merge.events.ts';
import { decideMerge, type MergeReason } from './merge.rules.ts';
import { keepMerge, keepParting, lockMerge, lockRecords } from './merge.store.ts';

export interface AskedMerge {
  readonly keptId: string;
  readonly goneId: string;
  readonly sure: boolean;
  readonly reason: string;
}

/**
 * Two records of one person become one: who is looked for is found once, with what both had. The caller asks the permission: the
 * register is the whole district's, as reception is.
 */
export async function mergePeople(
  deed: Deed,
  { keptId, goneId, sure, reason }: AskedMerge,
): Promise<Result<string, MergeReason>> {
  const records = await lockRecords(deed.tx, [keptId, goneId].filter(Boolean));
  const find = (id: string) => records.find((one) => one.id === id);
  const decided = decideMerge({ kept: find(keptId), gone: find(goneId), sure, reason });
  if (!decided.ok) return decided;
  const [kept, gone] = decided.value;
  const id = newId();
  const by = actorId(deed) ?? '';
  const merge = { id, kept_id: kept.id, gone_id: gone.id, reason, merged_at: deed.now, merged_by: by };
  await keepMerge(deed.tx, merge);
  await record(deed, happened(partiesMerged, { kind: 'party', id: gone.id }, { merge: id, into: kept.id }));
  return accept(id);
}

export type PartReason =
  | { readonly reason: 'no-such-merge' }
  | { readonly field: 'why'; readonly reason: 'why-missing' };

/** What was led together by mistake is parted: each record is found again by itself; what came meanwhile stays with the kept one. */
export async function partPeople(
  deed: Deed,
  { id, why }: { readonly id: string; readonly why: string },
): Promise<Result<string, PartReason>> {
  const merge = await lockMerge(deed.tx, id);
  if (!merge) return refuse({ reason: 'no-such-merge' });
  if (!saysWhy(why)) return refuse({ field: 'why', reason: 'why-missing' });
  await keepParting(deed.tx, merge, { why, at: deed.now, by: actorId(deed) ?? '' });
  await record(deed, happened(partiesParted, { kind: 'party', id: merge.gone_id }, { merge: id, from: merge.kept_id }));
  return accept(merge.gone_id);
}
