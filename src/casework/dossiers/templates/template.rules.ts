import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { parseDay } from '#platform/time/index.ts';
import type { TagReason } from '../draft/facts.rules.ts';

export type TemplateReason =
  | TagReason
  | { readonly field: 'file'; readonly reason: 'no-file' | 'same-file' }
  | { readonly field: 'from'; readonly reason: 'day-unreadable' | 'day-past' }
  | { readonly field: 'why'; readonly reason: 'why-missing' }
  | { readonly reason: 'not-allowed' | 'taken-back-already' | 'brought-meanwhile' | 'dropped-already' };

export interface TypedTemplate {
  readonly from: string;
  readonly why: string;
}

/** From which day and why a version is brought: today or later, since what was taken yesterday was taken by the version before. */
export function readTyped(
  typed: TypedTemplate,
  today: Temporal.PlainDate,
): Result<{ readonly from: Temporal.PlainDate; readonly why: string }, TemplateReason> {
  const from = parseDay(typed.from);
  const why = typed.why.trim();
  const reasons: TemplateReason[] = [];
  if (!from) reasons.push({ field: 'from', reason: 'day-unreadable' });
  else if (Temporal.PlainDate.compare(from, today) < 0) reasons.push({ field: 'from', reason: 'day-past' });
  if (!saysWhy(why)) reasons.push({ field: 'why', reason: 'why-missing' });
  return from && reasons.length === 0 ? accept({ from, why }) : refuse(...reasons);
}
