import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { keepPress, type PressedLine } from '../dossier/pressed.store.ts';
import type { ManyReason } from '../flow/many.rules.ts';
import type { Asked } from '../flow/take-up.act.ts';
import { type AssignReason, assign } from './assign.act.ts';

export type AssignManyReason = ManyReason<AssignReason>;

/** A dossier and the officer it is given to. */
export interface Given extends Asked {
  readonly officerId: string;
}

/** Several dossiers given to their officers at one press: each by its own rules and with its own event, all or none. */
export async function assignMany(deed: Deed, given: readonly Given[]): Promise<Result<string[], AssignManyReason>> {
  // In the order of their codes, so that two bundles never wait for each other crosswise.
  const wanted = [...new Map(given.map((one) => [one.code, one])).values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  if (wanted.length === 0) return refuse<AssignManyReason>({ reason: 'nothing-chosen' });
  const reasons: AssignManyReason[] = [];
  const lines: PressedLine[] = [];
  for (const { code, seq, officerId } of wanted) {
    const assigned = await assign(deed, { code, seq }, officerId);
    if (assigned.ok) lines.push({ code, seq: assigned.value });
    else reasons.push(...assigned.reasons.map((because): AssignManyReason => ({ reason: 'line', code, because })));
  }
  if (reasons.length > 0) return refuse(...reasons);
  await keepPress(deed.tx, { kind: 'assign', by: actorId(deed) ?? '', at: deed.now }, lines);
  return accept(wanted.map(({ code }) => code));
}
