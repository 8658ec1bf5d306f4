import type { House } from '#platform/house/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import { simulate } from './simulate.ts';

export interface SmallYear {
  readonly house: Pick<House, 'db' | 'clock'>;
  readonly seed: Seed;
  /** None: no year is played. */
  readonly dossiers: number;
  readonly say: (sentence: string) => void;
  readonly stop: AbortSignal;
}

/** Plays the short year that a demonstration opens with, once; a start that was stopped on the way goes on with it. */
export async function playSmallYear({ house, seed, dossiers, say, stop }: SmallYear): Promise<void> {
  if (dossiers === 0) return;
  let told = 0;
  const progress = (played: { readonly dossiers: number }): void => {
    const quarter = Math.floor((4 * played.dossiers) / dossiers);
    if (quarter > told) say(`Playing a year of ${dossiers.toLocaleString('en')} dossiers: ${25 * quarter} %`);
    told = Math.max(told, quarter);
  };
  const until = await house.clock.business(house.db);
  await simulate({ db: house.db, seed, word: smallYear, dossiers, until, progress, stop });
}

/** One word for every size: the year is played once, whatever its size is asked to be later. */
export const smallYear = 'small';
