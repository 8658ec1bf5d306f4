import { accept, type Result, refuse } from '#platform/result/index.ts';
import { type AnswerReason, decideAnswered } from '../extend/answer.rules.ts';

/** What the unit that was asked writes back. */
export interface Reply {
  /** Of its letter: `15/UBND-TP`. */
  readonly letter: string;
  readonly on: Temporal.PlainDate | null;
  readonly said: string;
  /** The scan of the letter; null: it comes on paper. */
  readonly scan: string | null;
}

export type ReplyReason =
  | AnswerReason
  | { readonly field: 'letter'; readonly reason: 'letter-missing' }
  | { readonly reason: 'asker-over' };

type Ground = Parameters<typeof decideAnswered>[1] & { readonly from: string; readonly over: boolean };

/** May it be sent? Every reason at once; an answer of a unit of the house is a letter with its number. */
export function decideReply({ letter, on, said }: Reply, { from, over, ...ground }: Ground) {
  const decided = decideAnswered({ on, from, said }, ground);
  const reasons: ReplyReason[] = [];
  if (over) reasons.push({ reason: 'asker-over' });
  if (!/\d/.test(letter)) reasons.push({ field: 'letter', reason: 'letter-missing' });
  if (!decided.ok) reasons.push(...decided.reasons);
  return (reasons.length > 0 || !decided.ok ? refuse(...reasons) : accept(decided.value)) as Result<
    Extract<typeof decided, { ok: true }>['value'],
    ReplyReason
  >;
}
