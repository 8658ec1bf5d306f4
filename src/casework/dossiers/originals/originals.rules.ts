import { accept, type Result, refuse } from '#platform/result/index.ts';

/** An original as the clerk takes it over the counter. */
export interface Keeping {
  readonly name: string;
  readonly count: number;
  /** Cupboard, drawer, folder. */
  readonly place: string;
  /** From whose hands. */
  readonly broughtBy: string;
}

export type KeepReason =
  | { readonly field: 'originalName'; readonly reason: 'original-unnamed' }
  | { readonly field: 'count'; readonly reason: 'count-wrong' }
  | { readonly field: 'place'; readonly reason: 'place-missing' }
  | { readonly field: 'broughtBy'; readonly reason: 'bringer-missing' };

/** What is kept is named so that it is known again, lies somewhere, and came from somebody. */
export function decideKeep(keeping: Keeping): Result<Keeping, KeepReason> {
  const { name, count, place, broughtBy } = keeping;
  const reasons: KeepReason[] = [
    ...(name.length < 3 ? [{ field: 'originalName', reason: 'original-unnamed' } as const] : []),
    ...(Number.isInteger(count) && count >= 1 && count <= 20
      ? []
      : [{ field: 'count', reason: 'count-wrong' } as const]),
    ...(place.length < 2 ? [{ field: 'place', reason: 'place-missing' } as const] : []),
    ...(broughtBy.length < 2 ? [{ field: 'broughtBy', reason: 'bringer-missing' } as const] : []),
  ];
  return reasons.length > 0 ? refuse(...reasons) : accept(keeping);
}
