import { voidEntry } from '#foundations/numbering/index.ts';
import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import type { FlowReason } from '../flow/take-up.act.ts';
import { undo } from '../undo/undo.act.ts';
import type { UndoReason } from '../undo/undo.rules.ts';
import { bundleTakenBack } from './bundle.events.ts';
import { type BundleLine, holdBundle, linesOfBundle, markTakenBack, type NumberedBundle } from './bundle.store.ts';

export type TakeBackReason =
  | { readonly reason: 'no-such-bundle' | 'of-another' | 'signed-for' | 'taken-back' }
  | { readonly reason: 'reason-missing'; readonly field: 'reason' }
  | { readonly reason: 'line'; readonly code: string; readonly because: FlowReason | UndoReason };

/** Whoever gave a list takes it back, as long as nobody signed for any of it: each hand-over is undone, and the number stays void. */
export async function takeBack(
  deed: Deed,
  asked: { readonly bundleId: string; readonly reason: string },
): Promise<Result<number, TakeBackReason>> {
  const bundle = await holdBundle(deed.tx, asked.bundleId);
  if (!bundle || !may(deed.actor, 'dossier.hand-over', { unitIds: [bundle.from_unit_id] }).ok)
    return refuse<TakeBackReason>({ reason: 'no-such-bundle' });
  const lines = await linesOfBundle(deed.tx, bundle.id);
  const wrong = whyNot(bundle, lines, { me: actorId(deed), reason: asked.reason });
  if (wrong.length > 0) return refuse(...wrong);
  const lying = lines.filter(({ state }) => state === 'lies').toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const stuck: TakeBackReason[] = [];
  for (const { code } of lying) {
    const undone = await undo(deed, { code, seq: null }, { step: 'beneath-scans' });
    if (!undone.ok) stuck.push(...undone.reasons.map((because) => ({ reason: 'line' as const, code, because })));
  }
  if (stuck.length > 0) return refuse(...stuck);
  await markTakenBack(deed.tx, bundle.id, deed.now, asked.reason);
  await voidEntry(deed.tx, bundle.entry_id, { at: deed.now, reason: asked.reason });
  await record(deed, happened(bundleTakenBack, { kind: 'bundle', id: bundle.id }, { dossiers: lying.length }));
  return accept(lying.length);
}

function whyNot(
  bundle: NumberedBundle,
  lines: readonly BundleLine[],
  { me, reason }: { me: string | null; reason: string },
): TakeBackReason[] {
  if (bundle.taken_back_at) return [{ reason: 'taken-back' }];
  const wrong: TakeBackReason[] = [];
  if (bundle.given_by !== me) wrong.push({ reason: 'of-another' });
  if (bundle.received_at || lines.some(({ state }) => state === 'taken')) wrong.push({ reason: 'signed-for' });
  if (!saysWhy(reason)) wrong.push({ reason: 'reason-missing', field: 'reason' });
  return wrong;
}
