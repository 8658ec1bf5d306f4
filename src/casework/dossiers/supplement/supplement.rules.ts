import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';

/** What the officer asks for: everything at once, in writing (NĐ 61/2018 Đ17, once and fully). */
export interface SupplementRequest {
  readonly items: readonly SupplementItem[];
  readonly reason: string;
  readonly respondBy: Temporal.PlainDate | null;
  /** Account of the head who agreed, where the promised day is past. */
  readonly agreedBy?: string | null | undefined;
}

export interface SupplementItem {
  readonly name: string;
  readonly original: number;
  readonly copy: number;
}

export type SupplementReason =
  | { readonly field: 'items'; readonly reason: 'items-missing' }
  | { readonly field: 'reason'; readonly reason: 'reason-missing' }
  | { readonly field: 'respondBy'; readonly reason: 'respond-by-missing' | 'respond-by-past' }
  | { readonly field: 'respondBy'; readonly reason: 'respond-by-far'; readonly latest: string }
  | { readonly reason: 'asked-before' }
  | { readonly field: 'agreedBy'; readonly reason: 'head-not-agreed' }
  | { readonly reason: 'nothing-asked' }
  | { readonly field: 'papers'; readonly reason: 'papers-missing' }
  | { readonly field: 'papers'; readonly reason: 'papers-still-missing'; readonly names: readonly string[] };

/**
 * Is everything there that was asked for? The time runs anew only from complete papers (NĐ 61/2018 Đ19), and
 * since nobody may be asked twice, a part of them must not set it going.
 */
export function decideAnswer(
  items: readonly SupplementItem[],
  brought: readonly number[],
): Result<readonly SupplementItem[], SupplementReason> {
  const missing = items.filter((_, n) => !brought.includes(n));
  if (missing.length === items.length) return refuse<SupplementReason>({ field: 'papers', reason: 'papers-missing' });
  if (missing.length === 0) return accept(items);
  const names = missing.map((item) => item.name);
  return refuse<SupplementReason>({ field: 'papers', reason: 'papers-still-missing', names });
}

/** Days a citizen may be given for papers. A rule of the house: no decree of 2018 sets one, and a clock must not stand for ever. */
export const longestWait = 30;

/** What is known when papers are asked for; one of `heads` must have agreed, where there are any. */
export interface RequestGround {
  readonly asked: number;
  readonly today: Temporal.PlainDate;
  readonly heads?: readonly { readonly accountId: string }[] | undefined;
}

/** May the citizen be asked? Only once for one dossier: a second slip would start the clock a third time. */
export function decideRequest(
  request: SupplementRequest,
  { asked, today, heads = [] }: RequestGround,
): Result<SupplementRequest & { respondBy: Temporal.PlainDate }, SupplementReason> {
  const reasons: SupplementReason[] = [];
  const { respondBy } = request;
  if (asked > 0) reasons.push({ reason: 'asked-before' });
  if (asked === 0 && heads.length > 0 && !heads.some(({ accountId }) => accountId === request.agreedBy))
    reasons.push({ field: 'agreedBy', reason: 'head-not-agreed' });
  if (request.items.length === 0) reasons.push({ field: 'items', reason: 'items-missing' });
  if (!saysWhy(request.reason)) reasons.push({ field: 'reason', reason: 'reason-missing' });
  if (!respondBy) reasons.push({ field: 'respondBy', reason: 'respond-by-missing' });
  else if (Temporal.PlainDate.compare(respondBy, today) < 0)
    reasons.push({ field: 'respondBy', reason: 'respond-by-past' });
  else if (Temporal.PlainDate.compare(respondBy, today.add({ days: longestWait })) > 0)
    reasons.push({
      field: 'respondBy',
      reason: 'respond-by-far',
      latest: today.add({ days: longestWait }).toString(),
    });
  return reasons.length > 0 || !respondBy ? refuse(...reasons) : accept({ ...request, respondBy });
}
