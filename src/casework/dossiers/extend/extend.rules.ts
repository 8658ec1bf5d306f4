import { accept, type Result, refuse } from '#platform/result/index.ts';
import type { Period } from '../../procedures/rules.ts';

/** Who is asked to verify, and what. */
export interface Extending {
  readonly asked: string;
  readonly question: string;
  /** The unit of the house that is asked; without one: a body outside it, by its name. */
  readonly unitId?: string | null;
}

export type ExtendReason =
  | { readonly field: 'asked'; readonly reason: 'asked-body-missing' }
  | { readonly field: 'question'; readonly reason: 'question-missing' }
  | { readonly reason: 'no-verification' | 'extended-before' | 'extend-too-late' };

/** What is known of the dossier when it is to be extended. */
export interface ExtendGround {
  /** By how much the law lets the limit of this procedure and case grow; null: not at all. */
  readonly grants: Period | null;
  readonly before: boolean;
  readonly today: Temporal.PlainDate;
  readonly promised: Temporal.PlainDate;
}

/**
 * May the limit grow? Only where the law of the procedure says by how much, once, and while the promise still stands: what is
 * late is not made punctual by asking somebody.
 */
export function decideExtension(
  { asked, question }: Extending,
  { grants, before, today, promised }: ExtendGround,
): Result<Period, ExtendReason> {
  const reasons: ExtendReason[] = [];
  if (!grants) reasons.push({ reason: 'no-verification' });
  if (before) reasons.push({ reason: 'extended-before' });
  if (tooLateToExtend(today, promised)) reasons.push({ reason: 'extend-too-late' });
  if (asked.length < 3) reasons.push({ field: 'asked', reason: 'asked-body-missing' });
  if (question.length < 5) reasons.push({ field: 'question', reason: 'question-missing' });
  return reasons.length > 0 || !grants ? refuse(...reasons) : accept(grants);
}

/** The promised day is past: what is late is reported, not extended. */
export const tooLateToExtend = (today: Temporal.PlainDate, promised: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(today, promised) > 0;
