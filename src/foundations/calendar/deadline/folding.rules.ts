import type { AccountLine } from './account.rules.ts';

/** Up to so many counted days each has its line; more are told in stretches. */
const toldSingly = 10;

/**
 * Folds lines that say the same: a stretch of rest days is one line; in a long account a stretch of
 * counted days is one, with the weekends inside it.
 */
export function fold(lines: readonly AccountLine[]): AccountLine[] {
  const folded = merged(lines, (one, other) => one.kind === other.kind && isRest(one));
  const counted = lines.filter(({ kind }) => kind === 'count').length;
  return counted <= toldSingly ? folded : merged(withoutWeekends(folded), countTogether);
}

const isRest = ({ kind }: AccountLine): boolean => kind === 'off' || kind === 'stand' || kind === 'rolled';

const countTogether = (one: AccountLine, other: AccountLine): boolean =>
  one.kind === 'count' &&
  other.kind === 'count' &&
  (one.unit === 'calendar-day' || one.unit === 'month' || plain(one, other));

const plain = (one: AccountLine, other: AccountLine): boolean => one.names.length + other.names.length === 0;

/** Weekly rest between two counted stretches goes without saying; what has a name is said. */
const withoutWeekends = (lines: readonly AccountLine[]): AccountLine[] =>
  lines.filter((line, n) => {
    const between = lines[n - 1]?.kind === 'count' && lines[n + 1]?.kind === 'count';
    return !(line.kind === 'off' && line.names.length === 0 && between);
  });

function merged(lines: readonly AccountLine[], same: (one: AccountLine, other: AccountLine) => boolean): AccountLine[] {
  const out: AccountLine[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last && same(last, line)) out[out.length - 1] = together(last, line);
    else out.push(line);
  }
  return out;
}

const together = (one: AccountLine, other: AccountLine): AccountLine => ({
  ...one,
  to: other.to,
  // Rest days onto which an end rolls follow the last that counted and add nothing to it.
  count: one.count && { first: one.count.first, last: (other.count ?? one.count).last },
  names: [...one.names, ...other.names.filter(({ vi }) => !one.names.some((name) => name.vi === vi))],
  weekly: one.weekly || other.weekly,
  law: one.law ?? other.law,
});
