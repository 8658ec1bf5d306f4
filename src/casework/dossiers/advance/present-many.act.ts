import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { keepPress, type PressedLine } from '../dossier/pressed.store.ts';
import type { ManyReason } from '../flow/many.rules.ts';
import type { Asked } from '../flow/take-up.act.ts';
import { type AdvanceReason, advance } from './advance.act.ts';

export type PresentManyReason = ManyReason<AdvanceReason>;

/** Several dossiers laid before the leader at one press: each by its own rules and with its own event, all or none. */
export async function presentMany(deed: Deed, chosen: readonly Asked[]): Promise<Result<string[], PresentManyReason>> {
  // In the order of their codes, so that two bundles never wait for each other crosswise.
  const wanted = [...new Map(chosen.map((one) => [one.code, one])).values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  if (wanted.length === 0) return refuse<PresentManyReason>({ reason: 'nothing-chosen' });
  const reasons: PresentManyReason[] = [];
  const lines: PressedLine[] = [];
  for (const asked of wanted) {
    const { code } = asked;
    const presented = await advance(deed, asked, { role: 'present', note: '' });
    if (presented.ok) lines.push({ code, seq: presented.value });
    else reasons.push(...presented.reasons.map((because): PresentManyReason => ({ reason: 'line', code, because })));
  }
  if (reasons.length > 0) return refuse(...reasons);
  await keepPress(deed.tx, { kind: 'present', by: actorId(deed) ?? '', at: deed.now }, lines);
  return accept(wanted.map(({ code }) => code));
}
