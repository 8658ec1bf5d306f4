import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';

/** Why a result comes late: the causes lateness is counted by. */
export const causes = ['verification', 'field-work', 'signer-away', 'vertical-agency', 'officer'] as const;
export type Cause = (typeof causes)[number];

export interface LateReport {
  readonly cause: Cause | null;
  /** For the citizen to read on the apology. */
  readonly said: string;
  readonly newDay: Temporal.PlainDate | null;
}

export type LateReason =
  | { readonly field: 'cause'; readonly reason: 'cause-missing' }
  | { readonly field: 'said'; readonly reason: 'why-missing' }
  | { readonly field: 'newDay'; readonly reason: 'new-day-missing' | 'new-day-before-promise' | 'new-day-past' }
  | { readonly field: 'newDay'; readonly reason: 'new-day-off' }
  | { readonly reason: 'reported-before' | 'not-reported' | 'apologised-before' | 'nothing-late' };

/** What is known of the dossier when it is said to be late. */
export interface LateGround {
  readonly today: Temporal.PlainDate;
  readonly promised: Temporal.PlainDate;
  readonly works: (day: Temporal.PlainDate) => boolean;
}

/** May the office say so? Every reason at once; the new day is a working day after the promised one, and not past. */
export function decideReport(
  { cause, said, newDay }: LateReport,
  { today, promised, works }: LateGround,
): Result<{ cause: Cause; said: string; newDay: Temporal.PlainDate }, LateReason> {
  const reasons: LateReason[] = [];
  if (!cause) reasons.push({ field: 'cause', reason: 'cause-missing' });
  if (!saysWhy(said, 'explained')) reasons.push({ field: 'said', reason: 'why-missing' });
  if (!newDay) reasons.push({ field: 'newDay', reason: 'new-day-missing' });
  else if (Temporal.PlainDate.compare(newDay, promised) <= 0)
    reasons.push({ field: 'newDay', reason: 'new-day-before-promise' });
  else if (Temporal.PlainDate.compare(newDay, today) < 0) reasons.push({ field: 'newDay', reason: 'new-day-past' });
  else if (!works(newDay)) reasons.push({ field: 'newDay', reason: 'new-day-off' });
  return reasons.length > 0 || !cause || !newDay ? refuse(...reasons) : accept({ cause, said, newDay });
}
