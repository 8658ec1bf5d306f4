export type Fields = Readonly<Record<string, unknown>>;

/** The objects of a list; anything else in it is not the portal's. */
export const listOf = (given: unknown): Fields[] =>
  Array.isArray(given) ? given.map(asObject).filter((one) => one !== undefined) : [];

export const asObject = (given: unknown): Fields | undefined =>
  typeof given === 'object' && given !== null && !Array.isArray(given) ? (given as Fields) : undefined;

export const hasText = (given: unknown): boolean => typeof given === 'string' && given.trim() !== '';
