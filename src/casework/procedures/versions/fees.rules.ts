import type { Dong } from '#platform/money/index.ts';
import { concerns } from './limits.rules.ts';
import type { Fee, Version } from './version.ts';

/** How the fee of this dossier is counted. */
export interface Counting {
  /** How many of each `per`: `{ bản: 3 }`; what is not named counts once. */
  readonly quantities?: Readonly<Record<string, number>>;
  /** The keys of the fees this person is exempt from, with proof seen at the counter. */
  readonly exempt?: readonly string[];
}

/** One sum to be charged, with why it is nothing where it is nothing. */
export interface Charge {
  readonly fee: Fee;
  readonly quantity: number;
  readonly amount: Dong;
  readonly exempted: boolean;
  /** What it would have cost without the exemption; nothing where it is charged. */
  readonly waived: Dong;
}

/**
 * What a case costs, phí and lệ phí apart. Only a fee whose law names an exemption can be exempted.
 */
export const feesOf = (version: Pick<Version, 'fees'>, caseKey: string, counting: Counting = {}): Charge[] =>
  version.fees
    .filter((fee) => concerns(fee, caseKey))
    .map((fee) => {
      const quantity = counting.quantities?.[fee.per] ?? 1;
      const exempted = Boolean(fee.exempt) && (counting.exempt ?? []).includes(fee.key);
      const price = priceOf(fee, quantity);
      return { fee, quantity, exempted, amount: exempted ? 0n : price, waived: exempted ? price : 0n };
    });

/** What so many of a fee's `per` cost: another price from a certain one on, and never more than the ceiling. */
function priceOf({ dong, further, most }: Fee, quantity: number): Dong {
  const dear = further ? Math.min(quantity, further.from - 1) : quantity;
  const sum = dong * BigInt(dear) + (further?.dong ?? 0n) * BigInt(quantity - dear);
  return most !== null && sum > most ? most : sum;
}

/** The sum of charges; of one kind only when a kind is named. */
export const totalOf = (charges: readonly Charge[], kind?: Fee['kind']): Dong =>
  charges.filter(({ fee }) => !kind || fee.kind === kind).reduce((sum, { amount }) => sum + amount, 0n);

/** Whom the law exempts, in its own words; where it exempts nobody there is nothing to tick. */
export const exemptionsOf = (charges: readonly Charge[]): string[] => [
  ...new Set(charges.flatMap(({ fee }) => (fee.exempt && fee.dong > 0n ? [fee.exempt] : []))),
];
