import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf, parseDay } from '#platform/time/index.ts';

/** Who takes a bundle from one office to the other. */
export const carriers = ['official', 'driver', 'post'] as const;
export type Carrier = (typeof carriers)[number];

/** A bundle on its way: who bears it; of a parcel, its number and the day it was given to the bưu tá. */
export interface Carried {
  readonly carrier: Carrier;
  readonly bearer: string | null;
  readonly tracking: string | null;
  readonly dispatched: Temporal.PlainDate | null;
}

/** As it was typed. */
export interface CarriedTyped {
  readonly carrier: string;
  readonly bearer: string;
  readonly tracking: string;
  readonly dispatched: string;
}

export type CarryReason =
  | { readonly reason: 'no-such-bundle' | 'taken-back' | 'received-before' }
  | { readonly field: 'carrier'; readonly reason: 'carrier-missing' }
  | { readonly field: 'bearer'; readonly reason: 'bearer-missing' }
  | { readonly field: 'tracking'; readonly reason: 'tracking-wrong' }
  | { readonly field: 'dispatched'; readonly reason: 'day-unreadable' | 'day-not-between' };

/** A person is named, a parcel has its number and a day between that of the list and today; every reason at once. */
export function decideCarried(
  typed: CarriedTyped,
  { given, now }: { readonly given: Temporal.Instant; readonly now: Temporal.Instant },
): Result<Carried, CarryReason> {
  const carrier = carriers.find((one) => one === typed.carrier);
  if (!carrier) return refuse<CarryReason>({ field: 'carrier', reason: 'carrier-missing' });
  const bearer = typed.bearer.trim();
  if (carrier !== 'post')
    return bearer.length >= 2
      ? accept({ carrier, bearer, tracking: null, dispatched: null })
      : refuse<CarryReason>({ field: 'bearer', reason: 'bearer-missing' });
  const tracking = typed.tracking.replaceAll(/[\s.-]/g, '').toUpperCase();
  const dispatched = parseDay(typed.dispatched);
  const reasons: CarryReason[] = [
    ...(/^[A-Z0-9]{8,20}$/.test(tracking) ? [] : [{ field: 'tracking', reason: 'tracking-wrong' } as const]),
    ...whyNotOn(dispatched, { given, now }),
  ];
  if (!dispatched || reasons.length > 0) return refuse(...reasons);
  return accept({ carrier, bearer: bearer || null, tracking, dispatched });
}

function whyNotOn(
  day: Temporal.PlainDate | undefined,
  { given, now }: { readonly given: Temporal.Instant; readonly now: Temporal.Instant },
): CarryReason[] {
  if (!day) return [{ field: 'dispatched', reason: 'day-unreadable' }];
  const between =
    Temporal.PlainDate.compare(day, dayOf(given)) >= 0 && Temporal.PlainDate.compare(day, dayOf(now)) <= 0;
  return between ? [] : [{ field: 'dispatched', reason: 'day-not-between' }];
}
