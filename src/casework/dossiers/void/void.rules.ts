import { dayOf } from '#platform/time/index.ts';
import type { Dossier } from '../dossier/dossier.store.ts';

export interface Asking {
  readonly me: string | null;
  /** Head of the counter that received it. */
  readonly head: boolean;
  /** May receive at that counter. */
  readonly clerk: boolean;
  readonly now: Temporal.Instant;
  /** Who has acted on the dossier so far; null is the machine. */
  readonly acted: readonly (string | null)[];
}

export type Unvoidable = 'not-allowed' | 'not-the-day' | 'others-acted';

/**
 * A dossier entered by mistake is voided by whoever received it, on that same day, or by the head of the counter; not once
 * anybody else has acted on it: then it has a life of its own, and ends as any other. Undefined when it may be.
 */
export function whyNotVoid(
  dossier: Pick<Dossier, 'received_by' | 'received_at'>,
  { me, head, clerk, now, acted }: Asking,
): Unvoidable | undefined {
  const mine = clerk && me !== null && me === dossier.received_by;
  if (!head && !mine) return 'not-allowed';
  if (!head && !dayOf(now).equals(dayOf(dossier.received_at))) return 'not-the-day';
  return acted.some((who) => who !== null && who !== dossier.received_by) ? 'others-acted' : undefined;
}
