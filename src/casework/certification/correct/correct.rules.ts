import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';

/** What a line of a book says of itself and may say wrongly. */
export interface Said {
  readonly requester: string;
  readonly paper: string;
  readonly pages: number;
}

/** A correction as it was typed. */
export interface TypedCorrection {
  readonly requester: string;
  readonly paper: string;
  readonly pages: string;
  readonly reason: string;
}

export type CorrectionReason =
  | { readonly reason: 'not-found' | 'not-allowed' | 'voided-already' | 'nothing-changes' }
  | { readonly field: 'requester'; readonly reason: 'requester-missing' }
  | { readonly field: 'paper'; readonly reason: 'paper-missing' }
  | { readonly field: 'pages'; readonly reason: 'pages-unreadable' }
  | { readonly field: 'reason'; readonly reason: 'reason-missing' | 'reason-too-long' };

/** May the line be corrected so? Everything that stands in the way at once. */
export function decideCorrection(
  typed: TypedCorrection,
  stood: Said,
): Result<Said & { readonly reason: string }, CorrectionReason> {
  const [requester, paper, reason] = [typed.requester.trim(), typed.paper.trim(), typed.reason.trim()];
  const pages = /^\d{1,4}$/.test(typed.pages.trim()) ? Number(typed.pages) : 0;
  const reasons: CorrectionReason[] = [];
  if (requester.length < 2 || requester.length > 200) reasons.push({ field: 'requester', reason: 'requester-missing' });
  if (paper.length < 2 || paper.length > 300) reasons.push({ field: 'paper', reason: 'paper-missing' });
  if (pages < 1 || pages > 2000) reasons.push({ field: 'pages', reason: 'pages-unreadable' });
  if (!saysWhy(reason, 'explained')) reasons.push({ field: 'reason', reason: 'reason-missing' });
  if (reason.length > 500) reasons.push({ field: 'reason', reason: 'reason-too-long' });
  const after = { requester, paper, pages };
  if (reasons.length === 0 && changed(stood, after).length === 0) reasons.push({ reason: 'nothing-changes' });
  return reasons.length > 0 ? refuse(...reasons) : accept({ ...after, reason });
}

/** What one says otherwise than the other, in the order of the book. */
export const changed = (one: Said, other: Said): (keyof Said)[] =>
  (['requester', 'paper', 'pages'] as const).filter((field) => one[field] !== other[field]);
