/**
 * A procedure as its form holds it: everything as text, rows by their place (`p1.name`, `f2.dong`, `t1.committed`, `s3.hours`,
 * `c1.name`).
 */
export type Typed = Readonly<Record<string, string>>;

/** Papers, fees, limits, cases, steps, steps of a refusal. */
export type RowKind = 'p' | 'f' | 't' | 'c' | 's' | 'r';

/** What makes a row one; with none of these it says nothing. */
const says: Readonly<Record<RowKind, readonly string[]>> = {
  p: ['name', 'original', 'copy', 'form', 'note'],
  f: ['name', 'dong', 'per', 'basis', 'exempt'],
  t: ['statutory', 'committed'],
  c: ['name', 'code'],
  s: ['name', 'hours'],
  r: ['name', 'hours'],
};

/** The most rows of a kind. */
export const mostRows = 99;

/**
 * The places of the rows of a kind that say something, in order. A row there was before, whose name (or both times) was emptied,
 * is taken away; a new one without it is mended.
 */
export function rowsOf(typed: Typed, kind: RowKind, known = 0): number[] {
  const said = (place: number, part: string): boolean => Boolean(typed[`${kind}${place}.${part}`]?.trim());
  return placesIn(typed, kind).filter((place) => {
    const parts = kind !== 't' && place <= known ? ['name'] : says[kind];
    return parts.some((part) => said(place, part)) || (kind === 't' && isSameDay(typed, place));
  });
}

/** Every place of a kind that a field names, in order. */
export function placesIn(typed: Typed, kind: RowKind): number[] {
  const places = new Set<number>();
  for (const name of Object.keys(typed)) {
    const [, at, place] = /^([pftcsr])(\d{1,2})\./.exec(name) ?? [];
    if (at === kind) places.add(Number(place));
  }
  return [...places].sort((one, other) => one - other);
}

const isSameDay = (typed: Typed, place: number): boolean =>
  ['statutoryUnit', 'committedUnit'].some((part) => typed[`t${place}.${part}`] === 'same-day');

/** Whether a row holds for a case. */
export const caseField = (row: string, key: string): string => `${row}.case.${key}`;

/** A row goes up, down or away, or an empty one comes before it. */
export type Move = 'up' | 'down' | 'drop' | 'insert';

/** The rows of a kind in their new order, numbered from 1 on; what says nothing is left out. */
export function moveRow(typed: Typed, kind: RowKind, { how, place }: { how: Move; place: number }): Typed {
  const rows: (number | undefined)[] = rowsOf(typed, kind);
  const at = rows.indexOf(place);
  if (how === 'insert') rows.splice(at < 0 ? rows.length : at, 0, undefined);
  else if (at >= 0) {
    rows.splice(at, 1);
    if (how !== 'drop') rows.splice(Math.max(0, how === 'up' ? at - 1 : at + 1), 0, place);
  }
  return renumbered(typed, kind, rows);
}

function renumbered(typed: Typed, kind: RowKind, rows: readonly (number | undefined)[]): Typed {
  const isRow = new RegExp(`^${kind}\\d{1,2}\\.`);
  const others = Object.entries(typed).filter(([name]) => !isRow.test(name));
  const moved = rows.flatMap((from, n) =>
    Object.entries(typed).flatMap(([name, value]) =>
      from !== undefined && name.startsWith(`${kind}${from}.`)
        ? [[`${kind}${n + 1}.${name.slice(name.indexOf('.') + 1)}`, value] as const]
        : [],
    ),
  );
  return Object.fromEntries([...others, ...moved]);
}
