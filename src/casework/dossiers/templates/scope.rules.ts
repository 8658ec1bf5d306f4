/** What a template is called, and for which offices, procedures and fields it is. */
export interface Says {
  readonly name: string;
  readonly english: string;
  readonly units: readonly string[];
  readonly procedures: readonly string[];
  readonly fields: readonly string[];
}

/** Of changes that begin on a day and were not taken back the latest begun by it; of two of one day the last written. */
export function scopeOn<
  S extends Says & {
    readonly valid_from: Temporal.PlainDate;
    readonly number: number;
    readonly taken_back_at: unknown;
  },
>(own: Says, history: readonly S[], day: Temporal.PlainDate): Says {
  const begun = history.filter((one) => !one.taken_back_at && Temporal.PlainDate.compare(one.valid_from, day) <= 0);
  return (
    begun.toSorted(
      (one, other) => Temporal.PlainDate.compare(other.valid_from, one.valid_from) || other.number - one.number,
    )[0] ?? own
  );
}

const sorted = (keys: readonly string[]): string => [...keys].sort().join(' ');

/** Whether two say the same, in whatever order. */
export const sameScope = (one: Says, other: Says): boolean =>
  one.name === other.name &&
  one.english === other.english &&
  (['units', 'procedures', 'fields'] as const).every((part) => sorted(one[part]) === sorted(other[part]));
