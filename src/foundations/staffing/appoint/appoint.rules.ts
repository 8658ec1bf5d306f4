import { accept, type Result } from '#platform/result/index.ts';
import { meetings, type RoleAt } from './separation.rules.ts';

export type AppointReason =
  | { readonly reason: 'process-and-sign'; readonly unitId: string }
  | { readonly reason: 'starts-later'; readonly from: Temporal.PlainDate }
  | { readonly reason: 'holds-it-already' | 'no-roles' };

export interface Proposal {
  readonly postId: string;
  readonly roles: readonly RoleAt[];
  readonly from: Temporal.PlainDate;
}

/** What the person holds already: open appointments only. */
export interface Held {
  readonly postIds: readonly string[];
  readonly roles: readonly RoleAt[];
}

/**
 * May the person be given the post with these roles? An appointment is written on or after its first day: what it
 * permits holds from the moment it is written.
 */
export function decideAppointment(
  proposal: Proposal,
  held: Held,
  today: Temporal.PlainDate,
): Result<Proposal, AppointReason> {
  const reasons: AppointReason[] = meetings([...held.roles, ...proposal.roles]).map((unitId) => ({
    reason: 'process-and-sign',
    unitId,
  }));
  if (Temporal.PlainDate.compare(proposal.from, today) > 0)
    reasons.push({ reason: 'starts-later', from: proposal.from });
  if (held.postIds.includes(proposal.postId)) reasons.push({ reason: 'holds-it-already' });
  if (proposal.roles.length === 0) reasons.push({ reason: 'no-roles' });
  return reasons.length === 0 ? accept(proposal) : { ok: false, reasons };
}
