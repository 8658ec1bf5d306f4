import { accept, type Result, refuse } from '#platform/result/index.ts';
import { parseDay } from '#platform/time/index.ts';

/** A decision that ends a procedure, as it was typed. */
export interface TypedEnding {
  readonly endsOn?: string | undefined;
  readonly number?: string | undefined;
  readonly signedOn?: string | undefined;
  readonly issuer?: string | undefined;
  readonly title?: string | undefined;
}

export interface Ending {
  /** The first day on which it is no longer in force. */
  readonly endsOn: Temporal.PlainDate;
  readonly number: string;
  readonly signedOn: Temporal.PlainDate;
  readonly issuer: string;
  readonly title: string;
}

export type EndReason =
  | { readonly field: 'endsOn'; readonly reason: 'day-unreadable' | 'day-past' | 'not-yet-begun' | 'ended-before' }
  | { readonly field: 'signedOn'; readonly reason: 'signed-unreadable' | 'signed-to-come' }
  | {
      readonly field: 'number' | 'issuer' | 'title';
      readonly reason: 'number-missing' | 'issuer-missing' | 'title-missing';
    };

interface Standing {
  readonly today: Temporal.PlainDate;
  readonly validFrom: Temporal.PlainDate;
  readonly validTo: Temporal.PlainDate | null;
}

/** May the version end on the day, by the decision? Every reason at once. */
export function decideEnding(typed: TypedEnding, { today, validFrom, validTo }: Standing): Result<Ending, EndReason> {
  const said = (part: keyof TypedEnding): string => (typed[part] ?? '').trim();
  const [endsOn, signedOn] = [parseDay(said('endsOn')), parseDay(said('signedOn'))];
  const before = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
    Temporal.PlainDate.compare(one, other) < 0;
  const reasons: EndReason[] = [];
  if (!endsOn) reasons.push({ field: 'endsOn', reason: 'day-unreadable' });
  else if (before(endsOn, today)) reasons.push({ field: 'endsOn', reason: 'day-past' });
  else if (!before(validFrom, endsOn)) reasons.push({ field: 'endsOn', reason: 'not-yet-begun' });
  else if (validTo && !before(endsOn, validTo)) reasons.push({ field: 'endsOn', reason: 'ended-before' });
  for (const field of ['number', 'issuer', 'title'] as const)
    if (!said(field)) reasons.push({ field, reason: `${field}-missing` });
  if (!signedOn) reasons.push({ field: 'signedOn', reason: 'signed-unreadable' });
  else if (before(today, signedOn)) reasons.push({ field: 'signedOn', reason: 'signed-to-come' });
  if (reasons.length > 0 || !endsOn || !signedOn) return refuse(...reasons);
  return accept({ endsOn, signedOn, number: said('number'), issuer: said('issuer'), title: said('title') });
}
