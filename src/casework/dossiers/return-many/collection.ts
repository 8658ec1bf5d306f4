import { numberText, readNumber, type TypedReceipts } from '../../payments/index.ts';
import type { Collection } from '../return-result/return.rules.ts';

/** Who collects for many: always named, also where one of the results is their own. */
export type ManyCollection = Omit<Collection, 'standing' | 'lostSlip'> & { readonly standing: 'authorised' | 'kin' };

/** Their own result they collect as its owner: known by the number that the dossier knows its owner by. */
export const collectionFor = (given: ManyCollection, ownerIdentity: string | null): Collection => ({
  ...given,
  standing: ownerIdentity !== null && plain(ownerIdentity) === plain(given.identity) ? 'owner' : given.standing,
});

const plain = (number: string): string => number.replaceAll(/[\s.]/g, '').toUpperCase();

/** Receipts are torn out one after the other: the number typed is the first, each dossier that owes has the next. */
export function receiptsAt(first: TypedReceipts, { levies, prices }: Before): TypedReceipts {
  return {
    receiptNumber: further(first.receiptNumber ?? '', levies),
    feeReceiptNumber: further(first.feeReceiptNumber ?? '', prices),
  };
}

/** How many receipts of each kind were given before this dossier's. */
export interface Before {
  readonly levies: number;
  readonly prices: number;
}

function further(typed: string, before: number): string {
  const number = readNumber(typed);
  return number === undefined ? typed : numberText(number + before);
}
