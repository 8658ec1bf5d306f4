import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { type AtWindow, type StandingReason, standsFor } from '../return-result/return.rules.ts';

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

interface Decided {
  readonly fault: RecallFault;
  readonly reason: string;
}

/** Both reasons at once. */
export function decideRecall({ fault, reason }: Recalling): Result<Decided, RecallGround> {
  const reasons: RecallGround[] = [];
  if (!fault) reasons.push({ field: 'fault', reason: 'fault-missing' });
  if (!saysWhy(reason)) reasons.push({ field: 'reason', reason: 'what-is-wrong-missing' });
  return reasons.length > 0 || !fault ? refuse(...reasons) : accept({ fault, reason });
}

/** The same for a result that had gone out: who brings it back, and when the new one is promised. */
export interface RecallingReturned extends Recalling, AtWindow {
  /** The wrong paper lies on the desk: while it is out there are two. */
  readonly paperBack: boolean;
  readonly newDay: Temporal.PlainDate | null;
}

export type ReturnedGround =
  | RecallGround
  | StandingReason
  | { readonly field: 'paperBack'; readonly reason: 'paper-still-out' }
  | { readonly field: 'newDay'; readonly reason: 'new-day-missing' | 'new-day-past' };

/** Every reason at once. */
export function decideRecallReturned(
  recalling: RecallingReturned,
  { today, authorisation }: { readonly today: Temporal.PlainDate; readonly authorisation: string },
): Result<Decided & AtWindow & { readonly newDay: Temporal.PlainDate }, ReturnedGround> {
  const { newDay, paperBack, standing, name, identity } = recalling;
  const decided = decideRecall(recalling);
  const reasons: ReturnedGround[] = [
    ...standsFor(recalling, authorisation),
    ...(decided.ok ? [] : decided.reasons),
    ...(paperBack ? [] : [{ field: 'paperBack', reason: 'paper-still-out' } as const]),
  ];
  if (!newDay) reasons.push({ field: 'newDay', reason: 'new-day-missing' });
  else if (Temporal.PlainDate.compare(newDay, today) < 0) reasons.push({ field: 'newDay', reason: 'new-day-past' });
  if (reasons.length > 0 || !decided.ok || !newDay) return refuse(...reasons);
  return accept({ ...decided.value, standing, name, identity, newDay });
}
