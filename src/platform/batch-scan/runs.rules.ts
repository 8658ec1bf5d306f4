/** Pages that lie behind one mark, up to the next. */
export interface Run {
  /** What the mark says after its prefix; undefined of pages before the first. */
  readonly mark: string | undefined;
  /** From 0, without the marked sheet itself. */
  readonly pages: readonly number[];
}

/** What lies behind which mark, of `marks` page by page. A mark that comes again goes on; one with nothing behind it has no pages. */
export function runsOf(marks: readonly (string | undefined)[]): Run[] {
  const runs = new Map<string | undefined, number[]>();
  let current: string | undefined;
  for (const [n, mark] of marks.entries()) {
    if (mark !== undefined) current = mark;
    const pages = runs.get(current) ?? [];
    if (mark === undefined) pages.push(n);
    runs.set(current, pages);
  }
  return [...runs].map(([mark, pages]) => ({ mark, pages }));
}
