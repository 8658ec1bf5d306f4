import { type Attempt, closedUntil } from '../sign-in/attempt.rules.ts';

/** A try at one login, wherever it came from. */
export interface Try {
  readonly address: string;
  readonly at: Temporal.Instant;
  readonly succeeded: boolean;
}

/** A login that is closed for a while because passwords were wrong. */
export interface Lock {
  readonly until: Temporal.Instant;
  /** Where it cannot be tried from; none: from nowhere. */
  readonly addresses: readonly string[];
}

/** Is a login closed at one of the addresses it was tried from, or everywhere, by tries at itself alone? */
export function lockOf(tries: readonly Try[], wall: Temporal.Instant): Lock | undefined {
  const seenFrom = (address: string | undefined): Temporal.Instant | undefined =>
    closedUntil(
      tries.map((one): Attempt => ({ ...one, sameLogin: true, sameAddress: one.address === address })),
      wall,
    );
  const everywhere = seenFrom(undefined);
  if (everywhere) return { until: everywhere, addresses: [] };
  const closed = [...new Set(tries.map(({ address }) => address))].flatMap((address) => {
    const until = seenFrom(address);
    return until ? [{ address, until }] : [];
  });
  const [last] = closed.map(({ until }) => until).sort((one, other) => Temporal.Instant.compare(other, one));
  return last && { until: last, addresses: closed.map(({ address }) => address) };
}

export type LiftReason =
  | { readonly reason: 'not-found' | 'own' | 'not-locked' }
  | { readonly field: 'why'; readonly reason: 'why-missing' | 'why-too-long' };

/** A lock is lifted by a colleague, with the reason; one that is over needs no lifting. */
export function whyNotLift(
  asked: { readonly accountId: string; readonly by: string; readonly why: string },
  lock: Lock | undefined,
): LiftReason[] {
  return [
    ...(asked.accountId === asked.by ? [{ reason: 'own' } as const] : []),
    ...(lock ? [] : [{ reason: 'not-locked' } as const]),
    ...(asked.why === '' ? [{ field: 'why', reason: 'why-missing' } as const] : []),
    ...(asked.why.length > 500 ? [{ field: 'why', reason: 'why-too-long' } as const] : []),
  ];
}
