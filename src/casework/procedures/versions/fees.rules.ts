import type { Dong } from '#platform/money/index.ts';
import { type ExemptionGround, groundMeant, type Offered, waivedOf } from '../../payments/rules.ts';
import { concerns } from './limits.rules.ts';
import type { Fee, Version } from './version.ts';

/** How the fee of this dossier is counted. */
export interface Counting {
  /** How many of each `per`: `{ bản: 3 }`; what is not named counts once. */
  readonly quantities?: Readonly<Record<string, number>>;
  /** The ground on which this person is exempt, with proof seen at the counter; empty: none. */
  readonly exempt?: string;
}

/** One sum to be charged, with why it is nothing where it is nothing. */
export interface Charge {
  readonly fee: Fee;
  readonly quantity: number;
  readonly amount: Dong;
  /** The ground of this fee on which it is waived or reduced. */
  readonly ground: ExemptionGround | undefined;
  /** What it would have cost more without the exemption. */
  readonly waived: Dong;
}

/**
 * What a case costs, phí and lệ phí apart. A fee is waived or reduced on a ground of its own law only.
 */
export const feesOf = (version: Pick<Version, 'fees'>, caseKey: string, counting: Counting = {}): Charge[] =>
  version.fees
    .filter((fee) => concerns(fee, caseKey))
    .map((fee) => {
      const quantity = counting.quantities?.[fee.per] ?? 1;
      const ground = offeredBy(fee).flatMap((one) => groundMeant(one, counting.exempt ?? '') ?? [])[0];
      const price = priceOf(fee, quantity);
      const waived = ground ? waivedOf(price, ground) : 0n;
      return { fee, quantity, ground, amount: price - waived, waived };
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

/** What a fee offers to whom its law exempts: its list, or its words where there is none; nothing where nobody is exempt. */
const offeredBy = (fee: Fee): Offered[] => (fee.grounds.length > 0 ? [fee.grounds] : fee.exempt ? ['words'] : []);

/** The same of every fee of a case that costs something. */
export const offeredOf = (version: Pick<Version, 'fees'>, caseKey: string): Offered[] =>
  version.fees.filter((fee) => fee.dong > 0n && concerns(fee, caseKey)).flatMap(offeredBy);
