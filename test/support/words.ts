/** All that is said, without identities made by chance: their figures may be anything, and look like what was typed. */
export const wordsOf = (told: unknown): string =>
  JSON.stringify(told).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id');
