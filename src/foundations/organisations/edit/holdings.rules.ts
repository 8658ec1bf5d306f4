import type { Typed } from './edit.rules.ts';

/** Something that a unit which ends leaves, to be given to one of those that follow: a number book, a post with its holders. */
export interface Holding {
  readonly kind: 'book' | 'post';
  /** The kind of the book, the id of the post. */
  readonly key: string;
  readonly name: string;
  /** Its last number; who holds it. */
  readonly detail: string;
}

export const whoTakes = ['first', 'second', 'stays'] as const;
export type WhoTakes = (typeof whoTakes)[number];

/** The field of a holding in the form. */
export const holdingField = ({ kind, key }: Pick<Holding, 'kind' | 'key'>): string =>
  kind === 'book' ? `giu-so-${key}` : `giu-chuc-${key}`;
const isHoldingField = (name: string): boolean => name.startsWith('giu-');

/** What was chosen of books and posts, and what else was typed. */
export const holdingsIn = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => isHoldingField(name)));
export const withoutHoldings = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => !isHoldingField(name)));

/** Of what a unit leaves, what goes to whom. */
export interface Given {
  readonly holding: Holding;
  /** Which of those that follow, the first named first. */
  readonly nth: 0 | 1;
}

/**
 * What was chosen for each. A book always has somebody who keeps it: the first, where nothing else was said; a post stays until it is
 * given, for people are given posts by a decision of their own.
 */
export function givenOf(typed: Typed, holdings: readonly Holding[]): Given[] {
  return holdings.flatMap((holding) => {
    const said = typed[holdingField(holding)] ?? (holding.kind === 'book' ? 'first' : 'stays');
    if (said === 'stays') return [];
    return [{ holding, nth: said === 'second' && typed.successor2 ? 1 : 0 }];
  });
}

/** What the form offers first: of a unit that is divided all goes to the first. */
export const offeredFor = (typed: Typed, holding: Holding): string =>
  typed[holdingField(holding)] ?? (holding.kind === 'book' || typed.successor2 ? 'first' : 'stays');
