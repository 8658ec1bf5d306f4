import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { keepPress, type PressedLine } from '../dossier/pressed.store.ts';
import type { ManyReason } from '../flow/many.rules.ts';
import type { FlowReason } from '../flow/take-up.act.ts';
import { mayApproveAmongOthers } from '../sign/sign.rules.ts';
import { unopenedOf } from '../sign/unopened.ts';
import { approve } from './approve.act.ts';

type NotOpened = { readonly reason: 'not-opened' };

export type ApproveManyReason = ManyReason<FlowReason | NotOpened>;

export interface Chosen {
  readonly code: string;
  /** The number of the last event the head had seen of it. */
  readonly seq: number | null;
}

/**
 * Several dossiers at one press: each is approved by its own rules and records its own
 * event; where one cannot be, none is, and every line says why.
 */
export async function approveMany(deed: Deed, chosen: readonly Chosen[]): Promise<Result<string[], ApproveManyReason>> {
  // In the order of their codes, so that two bundles never wait for each other crosswise.
  const wanted = [...new Map(chosen.map((one) => [one.code, one])).values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  if (wanted.length === 0) return refuse<ApproveManyReason>({ reason: 'nothing-chosen' });
  const unopened = await unopenedOf(deed, wanted, mayApproveAmongOthers);
  const reasons: ApproveManyReason[] = [];
  const lines: PressedLine[] = [];
  for (const { code, seq } of wanted) {
    if (unopened.has(code)) {
      reasons.push({ reason: 'line', code, because: { reason: 'not-opened' } });
      continue;
    }
    const approved = await approve(deed, { code, seq });
    if (approved.ok) lines.push({ code, seq: approved.value });
    else reasons.push(...approved.reasons.map((because): ApproveManyReason => ({ reason: 'line', code, because })));
  }
  if (reasons.length > 0) return refuse(...reasons);
  await keepPress(deed.tx, { kind: 'approve', by: actorId(deed) ?? '', at: deed.now }, lines);
  return accept(wanted.map((one) => one.code));
}
