import type { Absence } from '#foundations/staffing/index.ts';

/** Somebody who may be given work or may have signed, and whether he is away today. */
export interface Somebody {
  readonly accountId: string;
  readonly name: string;
  readonly absence?: Absence | undefined;
}

/** Whoever is away is named with his substitute; that it was meant all the same is said in writing. */
export interface IsAway {
  readonly field: 'despite';
  readonly reason: 'is-away';
  readonly away: Absence;
}

/** Nobody away is given work or recorded as having signed without a word of why (he came in, the paper was taken to him). */
export const notThere = (absence: Absence | undefined, despite: string): IsAway | undefined =>
  absence && despite.length < 5 ? { field: 'despite', reason: 'is-away', away: absence } : undefined;

/** Those at work first; the order among them stays. */
export const presentFirst = (
  people: readonly Somebody[],
  absent: ReadonlyMap<string, Absence>,
): readonly Somebody[] => {
  const told = people.map((one) => ({ ...one, absence: absent.get(one.accountId) }));
  return [...told.filter((one) => !one.absence), ...told.filter((one) => one.absence)];
};

/** In the order of the Vietnamese alphabet: Đ stands after D, not behind everybody. */
export const byName = (people: readonly Somebody[]): Somebody[] =>
  people.toSorted((one, other) => one.name.localeCompare(other.name, 'vi'));
