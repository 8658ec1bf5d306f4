import type { NewSurplus, NumberedBundle } from './bundle.store.ts';
import type { Stray } from './standing.store.ts';

/** Where a scanned folder belongs that is not on the list in hand. */
export type Belongs =
  | { readonly kind: 'given'; readonly number: number | null; readonly at: Temporal.Instant }
  | { readonly kind: 'for-another'; readonly unitId: string }
  | { readonly kind: 'coming'; readonly number: number | null }
  | { readonly kind: 'not-given' }
  | { readonly kind: 'unknown' };

/** What is to be told of a stray, as the giving or the taking office of a list sees it. */
export function belongs(stray: Stray | undefined, side: 'give' | 'take', offices: Offices): Belongs {
  if (!stray) return { kind: 'unknown' };
  if (side === 'take') {
    if (stray.to_unit_id !== offices.to) return { kind: 'for-another', unitId: stray.to_unit_id };
    return stray.given_at ? { kind: 'coming', number: stray.number } : { kind: 'not-given' };
  }
  if (stray.from_unit_id !== offices.from) return { kind: 'coming', number: stray.number };
  if (stray.given_at) return { kind: 'given', number: stray.number, at: stray.given_at };
  return { kind: 'for-another', unitId: stray.to_unit_id };
}

export interface Offices {
  readonly from: string;
  readonly to: string;
}

/** What came and is not on the list, as the difference list keeps it. */
export const surplusIn = (
  strangers: readonly string[],
  strays: readonly Stray[],
  bundle: Pick<NumberedBundle, 'from_unit_id' | 'to_unit_id'>,
): NewSurplus[] =>
  strangers.map((scanned) => {
    const stray = strays.find(({ code, to_unit_id }) => code === scanned && to_unit_id === bundle.to_unit_id);
    const kind = !stray ? 'unknown' : stray.given_at ? 'other-bundle' : 'not-given';
    return { scanned: scanned.slice(0, 80), kind, dossierId: stray?.dossier_id ?? null };
  });
