import type { Judged, Typed } from '#foundations/importing/index.ts';
import type { Result } from '#platform/result/index.ts';
import {
  decideRollOut,
  paperFigures,
  type RollOutReason,
  type State,
  states,
  type TypedRollOut,
} from './roll-out.rules.ts';

/** The columns that say how a commune works. */
export const trackedFields = ['state', 'since', 'figures', 'note'] as const;
export type TrackedField = (typeof trackedFields)[number];
type Written = Readonly<Record<TrackedField, string>>;

/** How the file says the keys of a list, in either language. */
export interface Spoken {
  readonly states: (key: (typeof states)[number]) => readonly string[];
  readonly figures: (key: (typeof paperFigures)[number]) => readonly string[];
}

const keyOf = <Key extends string>(keys: readonly Key[], said: (key: Key) => readonly string[], typed: string) =>
  keys.find((key) => key === typed || said(key).includes(typed)) ?? typed;

/** A line of the file as the form of the screen would have it. */
export const typedState = (line: Typed, spoken: Spoken): TypedRollOut => ({
  state: keyOf(states, spoken.states, line.state ?? ''),
  figures: keyOf(paperFigures, spoken.figures, line.figures ?? ''),
  since: line.since ?? '',
  note: line.note ?? '',
});

/** How a commune stands, and how the file writes that. */
export interface Stands {
  readonly unitId: string;
  readonly position: number;
  readonly last: Omit<State, 'since'> & { readonly since: Temporal.PlainDate | null };
  readonly written: Written;
}

interface Judging {
  readonly today: Temporal.PlainDate;
  /** Or every reason why the line is of no commune this official looks after. */
  readonly stands: (line: Typed) => Stands | readonly string[];
  readonly spoken: Spoken;
  readonly readDay: (typed: string) => Temporal.PlainDate | undefined;
  readonly says: (reason: RollOutReason) => string;
  readonly heads: Written;
  readonly twice: string;
}

/** What each line would do. */
export function judgeRollOuts(lines: readonly Typed[], judging: Judging): Judged[] {
  const met = new Set<string>();
  return lines.map((line) => judgeLine(line, judging, met));
}

function judgeLine(line: Typed, judging: Judging, met: Set<string>): Judged {
  const { stands, heads, twice, says } = judging;
  const found = stands(line);
  if (!('unitId' in found)) return { state: 'refused', why: found };
  if (met.has(found.unitId)) return { state: 'refused', why: [twice] };
  met.add(found.unitId);
  const changed = trackedFields.filter((field) => (line[field] ?? '') !== found.written[field]);
  if (changed.length === 0) return { state: 'same' };
  const decided = decide(line, judging, found);
  if (!decided.ok)
    return unchanged(decided.reasons) ? { state: 'same' } : { state: 'refused', why: decided.reasons.map(says) };
  const changes = changed.map((field) => ({
    head: heads[field],
    before: found.written[field],
    after: line[field] ?? '',
  }));
  return { state: 'changed', seen: String(found.position), changes };
}

const unchanged = (reasons: readonly RollOutReason[]): boolean =>
  reasons.every(({ reason }) => reason === 'nothing-changes');

const decide = (line: Typed, { today, spoken, readDay }: Judging, { last }: Stands): Result<State, RollOutReason> =>
  decideRollOut(typedState(line, spoken), { today, since: readDay(line.since ?? ''), last });
