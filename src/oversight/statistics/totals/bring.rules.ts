import type { Judged, Typed } from '#foundations/importing/index.ts';
import {
  counted,
  decideTotals,
  type Totals,
  type TotalsGround,
  type TotalsReason,
  type TypedTotals,
} from './totals.rules.ts';

export const figures = [...counted, 'fees'] as const;
export type Figure = (typeof figures)[number];

/** `01/01/2019`, `01/2019` or `2019-01`: the first day of the month that is meant; undefined for what is no month. */
export function monthIn(written: string): Temporal.PlainDate | undefined {
  const [, month, year] = /^(?:0?1[/.-])?(0?[1-9]|1[0-2])[/.-](20\d\d)$/.exec(written) ?? [];
  const [, isoYear, isoMonth] = /^(20\d\d)-(0[1-9]|1[0-2])(?:-01)?$/.exec(written) ?? [];
  const [y, m] = [year ?? isoYear, month ?? isoMonth];
  return y && m ? Temporal.PlainDate.from({ year: Number(y), month: Number(m), day: 1 }) : undefined;
}

/** A line without any figure is a month that nobody has reported yet: the list has it, and it stays so. */
export const isBlank = (line: Typed): boolean => figures.every((field) => !line[field]);

/** Months before those after them: what is carried over is held against the month before, of the file itself too. */
export const inOrder = (one: Typed, other: Typed): number => {
  const [a, b] = [monthIn(one.month ?? ''), monthIn(other.month ?? '')];
  return a && b ? Temporal.PlainDate.compare(a, b) : 0;
};

/** A line whose commune and month are known. */
export interface Known {
  readonly unitId: string;
  readonly ground: Omit<TotalsGround, 'ranBefore'>;
  /** What ran at the end of the month before, as the house has it. */
  readonly ranBefore: number | undefined;
}

interface Judging {
  readonly known: (line: Typed) => Known | readonly string[];
  readonly says: (reason: TotalsReason) => string;
  readonly heads: Readonly<Record<Figure, string>>;
  readonly twice: string;
}

/** What each line would do, the months of a commune one after the other. */
export function judgeTotals(lines: readonly Typed[], judging: Judging): Judged[] {
  const running = new Map<string, number>();
  const met = new Set<string>();
  const judged = new Map<Typed, Judged>();
  for (const line of lines.toSorted(inOrder)) judged.set(line, judgeLine(line, { ...judging, running, met }));
  return lines.map((line) => judged.get(line) ?? { state: 'same' });
}

interface Along extends Judging {
  /** What ran at the end of the months that were judged. */
  readonly running: Map<string, number>;
  readonly met: Set<string>;
}

function judgeLine(line: Typed, along: Along): Judged {
  if (isBlank(line)) return { state: 'same' };
  const known = along.known(line);
  if (!('ground' in known)) return { state: 'refused', why: known };
  const { unitId, ground } = known;
  const [key, before] = [keyOf(unitId, ground.month), keyOf(unitId, ground.month.subtract({ months: 1 }))];
  if (along.met.has(key)) return { state: 'refused', why: [along.twice] };
  along.met.add(key);
  const ranBefore = along.running.get(before) ?? known.ranBefore;
  const decided = decideTotals(line as TypedTotals, { ...ground, ranBefore });
  const unchanged = !decided.ok && decided.reasons.every(({ reason }) => reason === 'nothing-changes');
  if (unchanged || asItStands(line, ground.last)) return { state: 'same' };
  if (!decided.ok) return { state: 'refused', why: decided.reasons.map(along.says) };
  along.running.set(key, decided.value.totals.running);
  const seen = String(ground.shown);
  return ground.last
    ? { state: 'changed', seen, changes: changesOf(ground.last, decided.value.totals, along.heads) }
    : { state: 'new', seen };
}

const keyOf = (unitId: string, month: Temporal.PlainDate): string => `${unitId}:${month}`;

/** The line says what stands there, whatever may be wrong with it by now: nobody asked for it to be changed. */
const asItStands = (line: Typed, last: Totals | undefined): boolean =>
  last !== undefined && figures.every((field) => digits(line[field]) === String(last[field]));

const digits = (written = ''): string => written.replace(/[\s.]|đồng|đ$/giu, '') || '0';

const changesOf = (before: Totals, after: Totals, heads: Readonly<Record<Figure, string>>) =>
  figures
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ head: heads[field], before: String(before[field]), after: String(after[field]) }));
