import type { Typed } from './typed.rules.ts';

export type GeneralReason =
  | { readonly field: 'name'; readonly reason: 'name-missing' }
  | { readonly field: 'field'; readonly reason: 'field-unknown' }
  | { readonly field: 'code'; readonly reason: 'code-unreadable' }
  | { readonly field: 'nextVi'; readonly reason: 'next-missing' }
  | { readonly field: 'sets'; readonly reason: 'sets-wrong' }
  | { readonly field: 'source'; readonly reason: 'source-missing' };

/** A national code: `1.001193`. */
const isCode = (code: string): boolean => /^(\d\.\d{6})?$/.test(code);

/** What is wrong with what a procedure says in general; a field nobody used before is named beside the list. */
export function generalReasons(typed: Typed, fields: readonly string[]): GeneralReason[] {
  const reasons: GeneralReason[] = [];
  const sets = Number(typed.sets);
  if (!typed.name?.trim()) reasons.push({ field: 'name', reason: 'name-missing' });
  if (!typed.newField?.trim() && !fields.includes(typed.field ?? ''))
    reasons.push({ field: 'field', reason: 'field-unknown' });
  if (!isCode((typed.code ?? '').trim())) reasons.push({ field: 'code', reason: 'code-unreadable' });
  if (!Number.isInteger(sets) || sets < 1 || sets > 20) reasons.push({ field: 'sets', reason: 'sets-wrong' });
  if (!typed.nextVi?.trim() && ['nextEn', 'nextOffice', 'nextAddress'].some((part) => typed[part]?.trim()))
    reasons.push({ field: 'nextVi', reason: 'next-missing' });
  if (!typed.source?.trim()) reasons.push({ field: 'source', reason: 'source-missing' });
  return reasons;
}
