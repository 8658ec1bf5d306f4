import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import type { PartyRecord } from './merge.store.ts';

/** What two records of one person may say differently, to be looked at before they are led together. */
export type Difference = 'number' | 'born' | 'hamlet' | 'household';

export type MergeReason =
  | { readonly field: 'kept' | 'gone'; readonly reason: 'not-chosen' | 'merged-before' }
  | { readonly field: 'gone'; readonly reason: 'same-record' | 'names-differ' | 'kinds-differ' | 'others-in-it' }
  | { readonly field: 'sure'; readonly reason: 'differ'; readonly what: readonly Difference[] }
  | { readonly field: 'reason'; readonly reason: 'why-missing' };

export interface Merging {
  readonly kept: PartyRecord | undefined;
  readonly gone: PartyRecord | undefined;
  /** The clerk compared the papers of both. */
  readonly sure: boolean;
  readonly reason: string;
}

/** What the two say differently; what one of them does not say is no difference. */
export function differences(one: PartyRecord, other: PartyRecord): Difference[] {
  const apart = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
  const year = ({ born }: PartyRecord): string | null => (born ? String(born.year) : null);
  const found: readonly (readonly [Difference, boolean])[] = [
    ['number', apart(one.identity_number, other.identity_number)],
    ['born', apart(year(one), year(other))],
    ['hamlet', apart(one.hamlet, other.hamlet)],
    ['household', apart(one.household_book, other.household_book)],
  ];
  return found.filter(([, differs]) => differs).map(([what]) => what);
}

/** May the two records be led together? Of one name and kind, each standing alone, with what they say differently compared. */
export function decideMerge({ kept, gone, sure, reason }: Merging): Result<[PartyRecord, PartyRecord], MergeReason> {
  const reasons: MergeReason[] = [
    ...(kept ? [] : [{ field: 'kept', reason: 'not-chosen' } as const]),
    ...(gone ? [] : [{ field: 'gone', reason: 'not-chosen' } as const]),
    ...(saysWhy(reason) ? [] : [{ field: 'reason', reason: 'why-missing' } as const]),
  ];
  if (!kept || !gone) return refuse(...reasons);
  if (kept.id === gone.id) return refuse({ field: 'gone', reason: 'same-record' }, ...reasons);
  if (kept.merged_into) reasons.push({ field: 'kept', reason: 'merged-before' });
  if (gone.merged_into) reasons.push({ field: 'gone', reason: 'merged-before' });
  if (gone.holds) reasons.push({ field: 'gone', reason: 'others-in-it' });
  if (kept.folded !== gone.folded) reasons.push({ field: 'gone', reason: 'names-differ' });
  if (kept.kind !== gone.kind) reasons.push({ field: 'gone', reason: 'kinds-differ' });
  const what = differences(kept, gone);
  if (what.length > 0 && !sure) reasons.push({ field: 'sure', reason: 'differ', what });
  return reasons.length > 0 ? refuse(...reasons) : accept([kept, gone]);
}
