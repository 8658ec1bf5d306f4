import { accept, type Result, refuse } from '#platform/result/index.ts';

/** What was wrong with a result that is called back: every one is a fault of the authority, none of the citizen. */
export const recallFaults = ['spelling', 'content', 'ground', 'signature'] as const;
export type RecallFault = (typeof recallFaults)[number];

export interface Recalling {
  readonly fault: RecallFault | null;
  /** What is wrong and what it should read: whoever settles it must know what to mend. */
  readonly reason: string;
}

export type RecallGround =
  | { readonly field: 'fault'; readonly reason: 'fault-missing' }
  | { readonly field: 'reason'; readonly reason: 'what-is-wrong-missing' };

const shortest = 10;

/** Both reasons at once. */
export function decideRecall({
  fault,
  reason,
}: Recalling): Result<{ fault: RecallFault; reason: string }, RecallGround> {
  const reasons: RecallGround[] = [];
  if (!fault) reasons.push({ field: 'fault', reason: 'fault-missing' });
  if (reason.length < shortest) reasons.push({ field: 'reason', reason: 'what-is-wrong-missing' });
  return reasons.length > 0 || !fault ? refuse(...reasons) : accept({ fault, reason });
}
