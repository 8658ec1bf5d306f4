/** Why somebody leaves the service of the house (Luật Cán bộ, công chức; Luật Viên chức). */
export const grounds = ['retired', 'transferred', 'resigned', 'dismissed', 'contract', 'deceased'] as const;
export type Ground = (typeof grounds)[number];

export interface Leaving {
  readonly personId: string;
  /** The first day they serve no more. */
  readonly on: Temporal.PlainDate | undefined;
  readonly ground: string;
  readonly decision: string;
  /** Closed at once although work still lies with them. */
  readonly anyway: boolean;
}

export type LeaveReason =
  | { readonly reason: 'not-found' | 'oneself' | 'left-already' }
  | { readonly field: 'on'; readonly reason: 'day-unreadable' | 'ends-later' | 'before-it-began' }
  | { readonly field: 'ground'; readonly reason: 'ground-missing' }
  | { readonly field: 'decision'; readonly reason: 'decision-missing' }
  | { readonly field: 'anyway'; readonly reason: 'has-work'; readonly count: number };

export interface Standing {
  readonly today: Temporal.PlainDate;
  /** The first days of the posts held. */
  readonly began: readonly Temporal.PlainDate[];
  /** The account is closed, or no post is held. */
  readonly left: boolean;
  /** How much open work lies with them. */
  readonly work: number;
}

/** Every reason why somebody cannot be written down as leaving so; none is the good answer. */
export function whyNotLeave(asked: Leaving, { today, began, left, work }: Standing): LeaveReason[] {
  const reasons: LeaveReason[] = left ? [{ reason: 'left-already' }] : [];
  const { on } = asked;
  if (!on) reasons.push({ field: 'on', reason: 'day-unreadable' });
  else if (Temporal.PlainDate.compare(on, today) > 0) reasons.push({ field: 'on', reason: 'ends-later' });
  else if (began.some((day) => Temporal.PlainDate.compare(on, day) <= 0))
    reasons.push({ field: 'on', reason: 'before-it-began' });
  if (!grounds.some((ground) => ground === asked.ground)) reasons.push({ field: 'ground', reason: 'ground-missing' });
  if (asked.decision.length < 2) reasons.push({ field: 'decision', reason: 'decision-missing' });
  if (work > 0 && !asked.anyway) reasons.push({ field: 'anyway', reason: 'has-work', count: work });
  return reasons;
}
