interface Row {
  readonly role: string;
  readonly cases?: readonly string[];
}

/**
 * The row at which a matter is judged: the last examination before the last signature, or the last one where nobody signs. What is
 * examined after that (another body's share, an entry in a book) grants nothing any more. -1 where nothing is examined.
 */
export function examinationOf(rows: readonly Row[]): number {
  const signed = rows.findLastIndex(({ role }) => role === 'sign');
  const before = rows.slice(0, signed + 1).findLastIndex(({ role }) => role === 'process');
  return before >= 0 ? before : rows.findLastIndex(({ role }) => role === 'process');
}

/** Where each case is judged, by the row; the cases that no row names are those of `others`. */
export interface Examinations {
  readonly rows: readonly { readonly n: number; readonly cases: readonly string[] }[];
  readonly others: number;
}

/** The rows at which a refusal may be proposed: one for all cases, or one for each that has an examination of its own. */
export function examinationsOf(steps: readonly Row[]): Examinations {
  const named = [...new Set(steps.flatMap(({ cases = [] }) => cases))];
  const rowFor = (one: string | undefined): number => {
    const places = steps.flatMap(({ cases = [] }, n) =>
      cases.length === 0 || (one !== undefined && cases.includes(one)) ? [n] : [],
    );
    return places[examinationOf(places.map((n) => steps[n]!))] ?? -1;
  };
  const others = rowFor(undefined);
  const byRow = Map.groupBy(named, rowFor);
  const rows = [...new Set([...byRow.keys(), others])].filter((n) => n >= 0).toSorted((a, b) => a - b);
  return {
    rows: rows.map((n) => ({ n, cases: byRow.get(n) ?? [] })),
    others: others >= 0 ? others : (rows.at(-1) ?? -1),
  };
}
