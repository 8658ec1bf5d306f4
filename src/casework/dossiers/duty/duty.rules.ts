import type { Dong } from '#platform/money/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import type { Duty } from '../../procedures/rules.ts';

/** What the body that collects has written, as the officer typed it. */
export interface DutyNotice {
  /** The number of its notice: `123/TB-CCT`. */
  readonly notice: string;
  readonly noticeDay: Temporal.PlainDate | null;
  /** What is owed: `Tiền sử dụng đất, lệ phí trước bạ`. */
  readonly what: string;
  readonly sum: Dong | null;
  readonly payBy: Temporal.PlainDate | null;
}

/** What the citizen shows at the counter. */
export interface DutyProof {
  readonly proof: string;
  readonly proofDay: Temporal.PlainDate | null;
  readonly paid: Dong | null;
}

export type DutyReason =
  | { readonly field: 'notice'; readonly reason: 'notice-missing' }
  | { readonly field: 'noticeDay'; readonly reason: 'notice-day-missing' | 'notice-day-future' }
  | { readonly field: 'what'; readonly reason: 'duty-what-missing' }
  | { readonly field: 'sum'; readonly reason: 'duty-sum-wrong' }
  | { readonly field: 'payBy'; readonly reason: 'pay-by-missing' | 'pay-by-past' }
  | { readonly field: 'proof'; readonly reason: 'proof-missing' }
  | { readonly field: 'proofDay'; readonly reason: 'proof-day-missing' | 'proof-day-future' }
  | { readonly field: 'paid'; readonly reason: 'paid-wrong' }
  | { readonly field: 'paid'; readonly reason: 'paid-too-little'; readonly owed: string }
  | { readonly reason: 'no-duty' | 'no-duty-at-this-step' | 'nothing-to-prove' };

export type Noticed = { readonly [Field in keyof DutyNotice]: NonNullable<DutyNotice[Field]> };
export type Proved = { readonly [Field in keyof DutyProof]: NonNullable<DutyProof[Field]> };

/** Does the catalogue know a duty for this procedure, at this step of it? Only then may the clock stand for one. */
export const knowsDuty = (duty: Duty | null, step: string): boolean =>
  duty !== null && (duty.steps.length === 0 || duty.steps.includes(step));

/** May the citizen be sent to pay? Everything that stands in the way at once. */
export function decideNotice(
  given: DutyNotice,
  at: { readonly today: Temporal.PlainDate; readonly duty: Duty | null; readonly step: string },
): Result<Noticed, DutyReason> {
  const { notice, noticeDay, what, sum, payBy } = given;
  const reasons: DutyReason[] = [];
  if (!at.duty) reasons.push({ reason: 'no-duty' });
  else if (!knowsDuty(at.duty, at.step)) reasons.push({ reason: 'no-duty-at-this-step' });
  if (notice === '') reasons.push({ field: 'notice', reason: 'notice-missing' });
  if (!noticeDay) reasons.push({ field: 'noticeDay', reason: 'notice-day-missing' });
  else if (isAfter(noticeDay, at.today)) reasons.push({ field: 'noticeDay', reason: 'notice-day-future' });
  if (what.length < 5) reasons.push({ field: 'what', reason: 'duty-what-missing' });
  if (!sum) reasons.push({ field: 'sum', reason: 'duty-sum-wrong' });
  if (!payBy) reasons.push({ field: 'payBy', reason: 'pay-by-missing' });
  else if (isAfter(at.today, payBy)) reasons.push({ field: 'payBy', reason: 'pay-by-past' });
  if (reasons.length > 0 || !noticeDay || !sum || !payBy) return refuse(...reasons);
  return accept({ notice, noticeDay, what, sum, payBy });
}

/** Is it proof? The clock goes on only once all of what was owed is paid. */
export function decideProof(
  given: DutyProof,
  { today, owed }: { readonly today: Temporal.PlainDate; readonly owed: Dong },
): Result<Proved, DutyReason> {
  const { proof, proofDay, paid } = given;
  const reasons: DutyReason[] = [];
  if (proof === '') reasons.push({ field: 'proof', reason: 'proof-missing' });
  if (!proofDay) reasons.push({ field: 'proofDay', reason: 'proof-day-missing' });
  else if (isAfter(proofDay, today)) reasons.push({ field: 'proofDay', reason: 'proof-day-future' });
  if (paid === null) reasons.push({ field: 'paid', reason: 'paid-wrong' });
  else if (paid < owed) reasons.push({ field: 'paid', reason: 'paid-too-little', owed: String(owed) });
  if (reasons.length > 0 || !proofDay || paid === null) return refuse(...reasons);
  return accept({ proof, proofDay, paid });
}

const isAfter = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(one, other) > 0;
