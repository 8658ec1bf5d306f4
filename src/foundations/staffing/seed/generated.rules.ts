import { fold } from '#platform/text/index.ts';

/** Parts of names of one people of the district. */
export interface NameParts {
  readonly family: readonly string[];
  readonly maleMiddle: readonly string[];
  readonly maleGiven: readonly string[];
  readonly femaleMiddle: readonly string[];
  readonly femaleGiven: readonly string[];
}

export type People = 'kinh' | 'thai' | 'mong';

/** Who lives and works there, in tenths: illustrative, as everything generated. */
const shares: Record<'department' | 'lowland' | 'upland', readonly People[]> = {
  department: ['kinh', 'kinh', 'kinh', 'kinh', 'kinh', 'thai', 'thai', 'thai', 'thai', 'mong'],
  lowland: ['kinh', 'kinh', 'kinh', 'thai', 'thai', 'thai', 'thai', 'thai', 'thai', 'thai'],
  upland: ['kinh', 'thai', 'thai', 'thai', 'thai', 'thai', 'mong', 'mong', 'mong', 'mong'],
};

/**
 * The name of the holder of a post nobody was told of: the same post, the same name in every installation.
 * Names whose login is taken are passed over.
 */
export function generateName(
  post: string,
  where: keyof typeof shares,
  names: Record<People, NameParts>,
  taken: ReadonlySet<string>,
): { readonly name: string; readonly login: string } {
  for (let attempt = 0; attempt < 1000; attempt++) {
    const name = nameFrom(`${post}/${attempt}`, where, names);
    const login = loginOf(name);
    if (!taken.has(login)) return { name, login };
  }
  throw new Error(`no name is left for ${post}`);
}

/** `Nguyễn Thị Lan Hương` signs in as `nguyen.thi.lan.huong`. */
export const loginOf = (name: string): string => fold(name).split(/\s+/).join('.');

function nameFrom(key: string, where: keyof typeof shares, names: Record<People, NameParts>): string {
  const dice = diceOf(key);
  const parts = names[dice(shares[where])];
  const man = dice([true, false, true, false, true]);
  return [
    dice(parts.family),
    dice(man ? parts.maleMiddle : parts.femaleMiddle),
    dice(man ? parts.maleGiven : parts.femaleGiven),
  ].join(' ');
}

/** Picks that look random and are always the same for one key: FNV-1a, then a step of xorshift for each pick. */
function diceOf(key: string): <T>(of: readonly T[]) => T {
  let state = 0x811c9dc5;
  for (const letter of key) state = Math.imul(state ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return (of) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return of[state % of.length]!;
  };
}
