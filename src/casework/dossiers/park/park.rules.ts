import { accept, type Result, refuse } from '#platform/result/index.ts';

/** What is kept of a reception that cannot be finished now: by whom it is known again, and for what it waits. */
export interface Parking {
  readonly name: string;
  /** What the person went to fetch: `01 bản photo sổ hộ khẩu`. */
  readonly waitsFor: string;
}

export type ParkReason =
  | { readonly reason: 'park-name'; readonly field: 'name' }
  | { readonly reason: 'park-waits-for'; readonly field: 'waitsFor' }
  | { readonly reason: 'park-ended' | 'not-allowed' };

/** Half of a form may be parked; but whoever comes back must be found again, by any colleague. */
export function decidePark({ name, waitsFor }: Parking): Result<Parking, ParkReason> {
  const reasons: ParkReason[] = [];
  if (name.length < 2) reasons.push({ reason: 'park-name', field: 'name' });
  if (waitsFor.length < 3) reasons.push({ reason: 'park-waits-for', field: 'waitsFor' });
  return reasons.length > 0
    ? refuse(...reasons)
    : accept({ name: name.slice(0, 200), waitsFor: waitsFor.slice(0, 300) });
}

/** Why a draft is thrown away: a word of a list, since a reason in free words would outlive the person it names. */
export const discardGrounds = ['not-back', 'gave-up', 'twice', 'declined'] as const;
export type DiscardGround = (typeof discardGrounds)[number];

/** By this moment a draft nobody came back for is gone. */
export const keptUntil = (parkedAt: Temporal.Instant, days: number): Temporal.Instant =>
  parkedAt.add({ hours: days * 24 });
