/** Do two parts of records say the same? */
export const alike = (one: unknown, other: unknown): boolean => plain(one) === plain(other);

/** Written with its keys in order: as it comes from the database they stand in another one. */
export const plain = (value: unknown): string =>
  JSON.stringify(value, (_key, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => one.localeCompare(other)))
      : part,
  );
