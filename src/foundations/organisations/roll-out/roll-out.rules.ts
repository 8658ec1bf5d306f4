import { accept, type Result, refuse } from '#platform/result/index.ts';
import type { PaperFigures, RollOut } from '../unit.store.ts';

/** What is typed of a commune's state. */
export interface TypedRollOut {
  readonly state?: string | undefined;
  readonly figures?: string | undefined;
  readonly since?: string | undefined;
  readonly note?: string | undefined;
}

/** A state of a commune, from a day. */
export interface State {
  readonly state: RollOut;
  readonly figures: PaperFigures | null;
  readonly since: Temporal.PlainDate;
  readonly note: string | null;
}

export type RollOutReason =
  | { readonly reason: 'not-found' | 'not-allowed' | 'nothing-changes' | 'changed-meanwhile' }
  | { readonly field: 'state'; readonly reason: 'state-missing' }
  | { readonly field: 'figures'; readonly reason: 'figures-missing' }
  | { readonly field: 'since'; readonly reason: 'since-unreadable' | 'since-to-come' }
  | { readonly field: 'since'; readonly reason: 'since-before-last'; readonly last: Temporal.PlainDate }
  | { readonly field: 'note'; readonly reason: 'note-too-long' };

interface Ground {
  readonly today: Temporal.PlainDate;
  /** The day as it was read, if it could be. */
  readonly since: Temporal.PlainDate | undefined;
  readonly last: Omit<State, 'since'> & { readonly since: Temporal.PlainDate | null };
}

export const states = ['electronic', 'pilot', 'paper'] as const satisfies readonly RollOut[];
export const paperFigures = ['lines', 'totals'] as const satisfies readonly PaperFigures[];

/** As long as a note may be. */
const longest = 500;

/** May the commune be said to work so from that day? A plan is a note: a state holds from the day it is so. */
export function decideRollOut(typed: TypedRollOut, { today, since, last }: Ground): Result<State, RollOutReason> {
  const state = states.find((one) => one === typed.state);
  const figures = state === 'electronic' ? null : paperFigures.find((one) => one === typed.figures);
  const note = (typed.note ?? '').trim() || null;
  const reasons: RollOutReason[] = [...againstDay(since, today, last.since)];
  if (!state) reasons.push({ field: 'state', reason: 'state-missing' });
  else if (figures === undefined) reasons.push({ field: 'figures', reason: 'figures-missing' });
  if (note && note.length > longest) reasons.push({ field: 'note', reason: 'note-too-long' });
  if (reasons.length > 0 || !state || figures === undefined || !since) return refuse(...reasons);
  const same = state === last.state && figures === last.figures && note === last.note;
  if (same && last.since?.equals(since)) return refuse<RollOutReason>({ reason: 'nothing-changes' });
  return accept({ state, figures, since, note });
}

function againstDay(
  since: Temporal.PlainDate | undefined,
  today: Temporal.PlainDate,
  last: Temporal.PlainDate | null,
): RollOutReason[] {
  if (!since) return [{ field: 'since', reason: 'since-unreadable' }];
  if (Temporal.PlainDate.compare(since, today) > 0) return [{ field: 'since', reason: 'since-to-come' }];
  if (last && Temporal.PlainDate.compare(since, last) < 0)
    return [{ field: 'since', reason: 'since-before-last', last }];
  return [];
}
