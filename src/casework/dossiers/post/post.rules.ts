import { accept, type Result, refuse } from '#platform/result/index.ts';

/** Why a parcel came back; `not-sent`: it was written down by mistake and never left. */
export const causes = ['absent', 'address', 'refused', 'not-sent'] as const;
export type UndeliveredCause = (typeof causes)[number];

/** One parcel as the clerk wrote it down. */
export interface PostLine {
  readonly code: string;
  readonly tracking: string;
  readonly grams: number;
}

export type LineReason = { readonly reason: 'tracking-wrong' | 'tracking-twice' | 'weight-wrong' };

const heaviest = 30_000;

/** What is wrong with each parcel of a list, by its code; a number stands for one parcel and no other. */
export function linesWrong(lines: readonly PostLine[]): { readonly code: string; readonly because: LineReason }[] {
  const times = Map.groupBy(lines, (line) => line.tracking);
  return lines.flatMap(({ code, tracking, grams }) => [
    ...(/^[A-Z0-9]{8,20}$/.test(tracking) ? [] : [{ code, because: { reason: 'tracking-wrong' } as const }]),
    ...((times.get(tracking)?.length ?? 0) > 1 ? [{ code, because: { reason: 'tracking-twice' } as const }] : []),
    ...(Number.isInteger(grams) && grams >= 1 && grams <= heaviest
      ? []
      : [{ code, because: { reason: 'weight-wrong' } as const }]),
  ]);
}

/** Where and to whom a result is to be sent. */
export interface Destination {
  readonly recipient: string;
  readonly address: string;
  readonly phone: string;
}

/** How the person wants to have the result. */
export type Collecting = { readonly by: 'counter' } | ({ readonly by: 'post' } & Destination);

export type CollectingReason =
  | { readonly field: 'recipient'; readonly reason: 'recipient-missing' }
  | { readonly field: 'address'; readonly reason: 'address-missing' };

export function decideCollecting(wanted: Collecting): Result<Collecting, CollectingReason> {
  if (wanted.by === 'counter') return accept(wanted);
  const reasons: CollectingReason[] = [
    ...(wanted.recipient.length < 2 ? [{ field: 'recipient', reason: 'recipient-missing' } as const] : []),
    ...(wanted.address.length < 5 ? [{ field: 'address', reason: 'address-missing' } as const] : []),
  ];
  return reasons.length > 0 ? refuse(...reasons) : accept(wanted);
}

export type ProofReason = { readonly field: 'day'; readonly reason: 'day-missing' | 'day-outside' };

/** The day on the proof of delivery: not before it was posted, not after today. */
export function decideProof(
  day: Temporal.PlainDate | null,
  { posted, today }: { readonly posted: Temporal.PlainDate; readonly today: Temporal.PlainDate },
): Result<Temporal.PlainDate, ProofReason> {
  if (!day) return refuse<ProofReason>({ field: 'day', reason: 'day-missing' });
  const outside = Temporal.PlainDate.compare(day, posted) < 0 || Temporal.PlainDate.compare(day, today) > 0;
  return outside ? refuse<ProofReason>({ field: 'day', reason: 'day-outside' }) : accept(day);
}
