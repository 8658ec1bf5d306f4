import type { Judged, Typed } from '#foundations/importing/index.ts';
import { parseDay } from '#platform/time/index.ts';
import type { DayEntry, DayKind, Half, Weekday } from '../calendar.rules.ts';
import { calendarWords } from '../calendar.text.ts';
import { type DayGround, type DayReason, readDay, type TypedDay } from './day.rules.ts';
import { dayWords } from './day.text.ts';

const kinds: readonly DayKind[] = ['off', 'compensation', 'working'];
const halves: readonly Half[] = ['morning', 'afternoon'];
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const both = ['vi', 'en'] as const;

/** The key whose word in either language was written; what is no such word stays as it is, to be refused. */
const keyOf = <Key extends string | number>(
  written: string,
  keys: readonly Key[],
  words: (key: Key) => string[],
): string => {
  const meant = keys.find((key) => words(key).some((word) => word.toLowerCase() === written.toLowerCase()));
  return meant === undefined ? written : String(meant);
};

/** A line of the file as the form of a day takes it. */
export const typedDay = ({ day = '', kind = '', half = '', hoursOf = '', vi, en, basis }: Typed): TypedDay => ({
  day,
  kind: keyOf(kind, kinds, (key) => both.map((language) => dayWords(language)[key])),
  half: keyOf(half, halves, (key) => both.map((language) => dayWords(language)[key])),
  hoursOf: keyOf(hoursOf, weekdays, (key) => both.map((language) => calendarWords(language).weekdayLong(key))),
  vi,
  en,
  basis,
});

interface Judging {
  readonly ground: DayGround;
  /** The name of the layer. */
  readonly layer: string;
  readonly says: (reason: DayReason) => string;
  readonly words: { readonly twice: string; readonly elsewhere: (by: string) => string };
  readonly heads: Readonly<Record<keyof TypedDay, string>>;
  /** What an entry says, as the file writes it. */
  readonly written: (entry: DayEntry) => Readonly<Record<keyof TypedDay, string>>;
  readonly seen: (entry: DayEntry | undefined) => string;
}

/** What each line would do to a layer. Another layer's days are in the file because they hold here too: they stay there. */
export function judgeDays(lines: readonly Typed[], judging: Judging): Judged[] {
  const days = lines.map(({ day = '' }) => parseDay(day)?.toString() ?? day);
  return lines.map((line, n): Judged => {
    if (line.by && line.by !== judging.layer) return { state: 'same', why: judging.words.elsewhere(line.by) };
    if (days.indexOf(days[n] ?? '') < n) return { state: 'refused', why: [judging.words.twice] };
    return judgeDay(typedDay(line), judging);
  });
}

function judgeDay(typed: TypedDay, judging: Judging): Judged {
  const { ground, heads, written, seen, says } = judging;
  const day = parseDay(typed.day ?? '');
  // A day that has passed and is said as it was said stays as it is.
  const asThen = day && readDay(typed, { ...ground, today: day });
  if (asThen && !asThen.ok && asThen.reasons.every(({ reason }) => reason === 'nothing-changes'))
    return { state: 'same' };
  const read = readDay(typed, ground);
  if (!read.ok) return { state: 'refused', why: read.reasons.map(says) };
  const before = ground.before(read.value.day);
  if (!before) return { state: 'new', seen: seen(before) };
  const [then, after] = [written(before), written(read.value.entry)];
  const fields = (Object.keys(heads) as (keyof TypedDay)[]).filter((field) => then[field] !== after[field]);
  return {
    state: 'changed',
    seen: seen(before),
    changes: fields.map((field) => ({ head: heads[field], before: then[field], after: after[field] })),
  };
}
