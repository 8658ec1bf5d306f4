import { features, holdsOn } from '#foundations/calendar/rules.ts';

/** The paper somebody is known by; `none` for those who have none. */
export type IdentityKind = 'cmnd' | 'cccd' | 'can-cuoc' | 'passport' | 'registration' | 'none';

/** A card of the citizen, and the days on which it may be shown. */
export interface IdentityCard {
  readonly kind: 'cmnd' | 'cccd' | 'can-cuoc';
  /** ISO day of the first and of the last day; null: it still holds. */
  readonly from: string;
  readonly until: string | null;
  readonly law: string;
  /** How many digits its number may have. */
  readonly digits: readonly number[];
}

/**
 * The cards of citizens in time. A CMND holds until 31/12/2024 whatever is printed on it, a CCCD to its own day
 * (Luật Căn cước 2023, Điều 46); those of twelve digits bear one number for life.
 */
export const identityCards: readonly IdentityCard[] = [
  {
    kind: 'cmnd',
    from: '1999-02-18',
    until: '2024-12-31',
    law: 'Nghị định 05/1999/NĐ-CP; Luật Căn cước 2023, Điều 46 khoản 2',
    digits: [9, 12],
  },
  {
    kind: 'cccd',
    from: '2016-01-01',
    until: null,
    law: 'Luật Căn cước công dân 2014; Luật Căn cước 2023, Điều 46 khoản 1',
    digits: [12],
  },
  { kind: 'can-cuoc', from: '2024-07-01', until: null, law: 'Luật Căn cước 2023', digits: [12] },
];

const holds = ({ from, until }: IdentityCard, day: string): boolean => from <= day && (until === null || day <= until);

/** Which papers a counter may write down on a day, the usual one first. */
export const identityKindsOn = (today: Temporal.PlainDate): IdentityKind[] => [
  ...cardsOn(today).map(({ kind }) => kind),
  'passport',
  'registration',
  'none',
];

/** The card of a kind, where it is one of a citizen. */
export const cardOf = (kind: string): IdentityCard | undefined => identityCards.find((card) => card.kind === kind);

/** The cards a citizen may show on a day, the usual one first. */
export const cardsOn = (day: Temporal.PlainDate): IdentityCard[] =>
  identityCards.filter((card) => holds(card, day.toString()));

/** May a household book tell who somebody is on this day? It lost its force after 31/12/2022 (Luật Cư trú 2020 Đ38). */
export function householdBookHolds(day: Temporal.PlainDate): boolean {
  const book = features.find(({ key }) => key === 'household-book');
  return book !== undefined && holdsOn(book, day.toString()) === 'holds';
}

/** Which papers share one register of numbers: a card that is exchanged for a newer one keeps its number, and its bearer. */
export const registerOf = (kind: string): string => (cardOf(kind) ? 'citizen' : kind);
