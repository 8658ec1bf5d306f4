import type { Dong } from '#platform/money/index.ts';
import { parseDay } from '#platform/time/index.ts';
import type { DutyNotice, DutyProof } from './duty.rules.ts';

type Typed<Fields extends string> = { readonly [Field in Fields]?: string | undefined };

/** Reads what the officer copied from the notice. */
export const readNotice = (typed: Typed<'notice' | 'noticeDay' | 'what' | 'sum' | 'payBy'>): DutyNotice => ({
  notice: (typed.notice ?? '').trim(),
  noticeDay: parseDay(typed.noticeDay ?? '') ?? null,
  what: (typed.what ?? '').trim(),
  sum: dongFrom(typed.sum ?? ''),
  payBy: parseDay(typed.payBy ?? '') ?? null,
});

/** Reads what the clerk copied from the proof of payment. */
export const readProof = (typed: Typed<'proof' | 'proofDay' | 'paid'>): DutyProof => ({
  proof: (typed.proof ?? '').trim(),
  proofDay: parseDay(typed.proofDay ?? '') ?? null,
  paid: dongFrom(typed.paid ?? ''),
});

/** `12.500.000`, `12500000 đ`: whole đồng; null for what is no sum. */
export function dongFrom(typed: string): Dong | null {
  const digits = typed.replace(/[\s.,]|đồng|đ$/giu, '');
  return /^\d{1,15}$/.test(digits) && BigInt(digits) > 0n ? BigInt(digits) : null;
}
