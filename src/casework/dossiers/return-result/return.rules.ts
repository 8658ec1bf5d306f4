import type { Dong } from '#platform/money/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';

/** Who stands at the window, and what was paid. */
export interface Collection {
  readonly standing: 'owner' | 'authorised' | 'kin';
  readonly name: string;
  readonly identity: string;
  readonly paid: boolean;
  /** The pre-printed number of the biên lai, typed. */
  readonly receiptNumber: string;
}

export type ReturnReason =
  | { readonly field: 'name' | 'identity'; readonly reason: 'collector-name-missing' | 'collector-identity-missing' }
  | { readonly field: 'paid'; readonly reason: 'still-owed'; readonly sum: string }
  | { readonly field: 'receiptNumber'; readonly reason: 'receipt-missing' }
  | { readonly field: 'standing'; readonly reason: 'owner-only' }
  | { readonly reason: 'collected-before' };

/** May the result go into these hands? A collector who is not the owner is named with a paper; what is owed is paid first. */
export function decideReturn(
  collection: Collection,
  dossier: { readonly owed: Dong; readonly authorisation: string },
): Result<Collection, ReturnReason> {
  const reasons: ReturnReason[] = [];
  if (collection.standing !== 'owner') {
    if (dossier.authorisation === 'forbidden') reasons.push({ field: 'standing', reason: 'owner-only' });
    if (collection.name.length < 2) reasons.push({ field: 'name', reason: 'collector-name-missing' });
    if (collection.identity.length < 3) reasons.push({ field: 'identity', reason: 'collector-identity-missing' });
  }
  if (dossier.owed > 0n && !collection.paid)
    reasons.push({ field: 'paid', reason: 'still-owed', sum: String(dossier.owed) });
  // A biên lai is a tax-managed paper: money taken without its pre-printed number cannot be told at the end of the day (TT 303/2016).
  if (dossier.owed > 0n && collection.paid && collection.receiptNumber.length < 2)
    reasons.push({ field: 'receiptNumber', reason: 'receipt-missing' });
  return reasons.length > 0 ? refuse(...reasons) : accept(collection);
}
