/** Chance that comes out the same for the same seed, on every machine. */
export interface Chance {
  /** From 0 (included) to 1 (not included). */
  next(): number;
  happens(share: number): boolean;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  pick<One>(list: readonly One[]): One;
}

/** A stream of chance of its own for every seed: what one dossier draws changes nothing for another. */
export function chanceOf(seed: string): Chance {
  let state = hashOf(seed);
  // mulberry32: 32 bits of state are plenty for the few draws of one dossier.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    happens: (share) => next() < share,
    pick: (list) => list[Math.floor(next() * list.length)] as never,
  };
}

/** FNV-1a. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash;
};

/** Draws from a list by weight: a number from 0 to 1 falls on one of them. */
export function byWeight<One>(list: readonly One[], weight: (one: One) => number): (drawn: number) => One {
  let sum = 0;
  const ends = list.map((one) => (sum += weight(one)));
  return (drawn) =>
    list[
      Math.max(
        0,
        ends.findIndex((end) => drawn * sum < end),
      )
    ] as One;
}
