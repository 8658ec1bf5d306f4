import type { LateReport } from '#casework/dossiers/index.ts';
import { byWeight, chanceOf } from './chance.rules.ts';

export type Cause = NonNullable<LateReport['cause']>;

/**
 * How a dossier of the year ends: by what was asked for, by a letter that the conditions are not met, taken back by the
 * citizen, or entered by mistake, voided, and entered anew as it should be. A matter is stopped only from 2025 on.
 */
export type Ending = 'granted' | 'refused' | 'withdrawn' | 'mistaken';

/** How one dossier goes beside the plain way. */
export interface Fate {
  readonly late: boolean;
  /** The office tells the counter of it, and the counter apologises. */
  readonly apology: Cause | null;
  readonly supplement: boolean;
  readonly ending: Ending;
  readonly collected: boolean;
}

export interface FateShape {
  /** Of a hundred results so many in time, by commune; the departments under `district`. */
  readonly inTime: Readonly<Record<string, number>>;
  /** Of a hundred late ones so many by each cause. */
  readonly causes: Readonly<Record<Cause, number>>;
  /** Of the late ones, with an apology. */
  readonly apologyShare: number;
  readonly supplementShare: number;
  /** Results that nobody has come for by the end. */
  readonly uncollectedShare: number;
  readonly refusedShare: number;
  readonly withdrawn: EarlyEnd;
  readonly mistaken: EarlyEnd;
}

export interface EarlyEnd {
  readonly share: number;
  readonly because: readonly string[];
}

interface Fated {
  readonly seed: string;
  /** Where each dossier is received: a commune, or `district`. */
  readonly places: readonly string[];
  readonly shape: FateShape;
}

/** Deals the fates out. The shares are met to one dossier, so that a small year has the rates of a large one. */
export function fatesOf({ seed, places, shape }: Fated): Fate[] {
  const all = places.map((_, nth) => nth);
  const dealt = (what: string): number[] => shuffled(all, `${seed}/${what}`);
  const some = (what: string, share: number): Set<number> => marked(dealt(what), () => share);
  const endings = endingsOf(dealt('endings'), shape);
  const lateShare = (nth: number): number =>
    endings.get(nth) === 'withdrawn' ? 0 : 1 - (shape.inTime[places[nth] ?? ''] ?? 97) / 100;
  // Place by place: each commune has its own rate, not only all of them together.
  const byPlace = dealt('late').toSorted((one, other) => (places[one] ?? '').localeCompare(places[other] ?? ''));
  const late = marked(byPlace, lateShare);
  const apologies = apologiesOf(
    dealt('apologies').filter((nth) => late.has(nth)),
    seed,
    shape,
  );
  const [supplement, left] = [some('supplement', shape.supplementShare), some('uncollected', shape.uncollectedShare)];
  return all.map((nth) => ({
    late: late.has(nth),
    apology: apologies.get(nth) ?? null,
    supplement: supplement.has(nth),
    ending: endings.get(nth) ?? 'granted',
    collected: !left.has(nth),
  }));
}

/** Every ending there is comes at least once, however small the year. */
function endingsOf(drawn: readonly number[], shape: FateShape): Map<number, Ending> {
  const shares = [
    ['refused', shape.refusedShare],
    ['withdrawn', shape.withdrawn.share],
    ['mistaken', shape.mistaken.share],
  ] as const;
  const endings = new Map<number, Ending>();
  let from = 0;
  for (const [ending, share] of shares) {
    const to = from + Math.ceil(share * drawn.length);
    for (const nth of drawn.slice(from, to)) endings.set(nth, ending);
    from = to;
  }
  return endings;
}

function apologiesOf(late: readonly number[], seed: string, shape: FateShape): Map<number, Cause> {
  const cause = byWeight(Object.entries(shape.causes) as [Cause, number][], ([, weight]) => weight);
  const told = [...marked(late, () => shape.apologyShare)];
  const start = chanceOf(`${seed}/causes`).next();
  return new Map(told.map((nth, n) => [nth, cause((n + start) / told.length)[0]]));
}

/** Marks as many of a list as their shares sum up to, each with its own share. */
export function marked(list: readonly number[], shareOf: (nth: number) => number): Set<number> {
  let sum = 0.5;
  return new Set(
    list.filter((nth) => {
      const before = Math.floor(sum);
      sum += shareOf(nth);
      return Math.floor(sum) > before;
    }),
  );
}

/** The same list in an order of chance; the same seed, the same order. */
function shuffled(list: readonly number[], seed: string): number[] {
  const chance = chanceOf(seed);
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = chance.between(0, last);
    [mixed[last], mixed[other]] = [mixed[other] as number, mixed[last] as number];
  }
  return mixed;
}
