import type { Dong } from '#platform/money/index.ts';
import type { Charge } from './charges.store.ts';

/** The sum of all charges, exempted ones counting nothing. */
export const total = (charges: readonly { readonly amount: Dong }[]): Dong =>
  charges.reduce((sum, charge) => sum + charge.amount, 0n);

/** What is still to be paid. */
export const owed = (charges: readonly Charge[]): Dong => total(charges.filter((charge) => !charge.paid_at));
