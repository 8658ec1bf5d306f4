import { accept, type Result, refuse } from '#platform/result/index.ts';
import type { Dossier } from '../dossier/dossier.store.ts';
import type { Task } from '../flow/task.store.ts';

export const ways = ['call', 'message', 'notice', 'hamlet-head'] as const;
export type Way = (typeof ways)[number];

export const outcomes = ['told', 'will-come', 'not-reached', 'wrong-number'] as const;
export type Outcome = (typeof outcomes)[number];

/** The result lies at the counter and waits for its person: only then is there something to place or to remind of. */
export const liesOnShelf = ({ ready_at }: Pick<Dossier, 'ready_at'>, open: readonly Pick<Task, 'act'>[]): boolean =>
  ready_at !== null && open.some(({ act }) => act === 'return');

export interface Reminding {
  readonly way: Way | undefined;
  readonly outcome: Outcome | undefined;
}

export type RemindReason =
  | { readonly field: 'way'; readonly reason: 'way-missing' }
  | { readonly field: 'outcome'; readonly reason: 'outcome-missing' };

/** Everything that is missing of how somebody was told. */
export function judgeReminding({
  way,
  outcome,
}: Reminding): Result<{ readonly way: Way; readonly outcome: Outcome }, RemindReason> {
  if (way && outcome) return accept({ way, outcome });
  return refuse<RemindReason>(
    ...(way ? [] : [{ field: 'way', reason: 'way-missing' } as const]),
    ...(outcome ? [] : [{ field: 'outcome', reason: 'outcome-missing' } as const]),
  );
}
