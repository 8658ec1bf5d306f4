import type { Dong } from '#platform/money/index.ts';
import type { Charge } from './charges.store.ts';
import { type Kind, kinds } from './receipts/receipt.rules.ts';

/** Why nothing or less is charged, with the paper that shows it: `Hộ nghèo (Sổ 12/2019)`; undefined where all of it is charged. */
export function exemptionText({
  exemption_ground: ground,
  exemption_proof: proof,
  exemption,
}: Pick<Charge, 'exemption_ground' | 'exemption_proof' | 'exemption'>): string | undefined {
  if (ground === null) return undefined;
  const share = exemption && exemption.percent < 100 ? ` giảm ${exemption.percent}%` : '';
  return proof ? `${ground}${share} (${proof})` : ground;
}

/** Waived whole: nothing is charged for it, and a paper shows why. */
export const notCharged = ({
  amount,
  exemption_ground: ground,
}: Pick<Charge, 'amount' | 'exemption_ground'>): boolean => amount === 0n && ground !== null;

/** The sum of all charges, exempted ones counting nothing. */
export const total = (charges: readonly { readonly amount: Dong }[]): Dong =>
  charges.reduce((sum, charge) => sum + charge.amount, 0n);

/** What is still to be paid. */
export const owed = (charges: readonly Charge[]): Dong => total(charges.filter((charge) => !charge.paid_at));

/** What is still to be paid of each kind, lệ phí first; a kind of which nothing is owed is not in it. */
export const dueByKind = (charges: readonly Charge[]): ReadonlyMap<Kind, Dong> =>
  new Map(
    kinds
      .map((kind): [Kind, Dong] => [kind, owed(charges.filter((charge) => charge.kind === kind))])
      .filter(([, sum]) => sum > 0n),
  );
