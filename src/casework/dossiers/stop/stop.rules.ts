import { sinceWhen } from '#foundations/calendar/rules.ts';
import { saysWhy } from '#platform/text/index.ts';
import { dayOf } from '#platform/time/index.ts';
import type { Dossier } from '../dossier/dossier.store.ts';
import type { Task } from '../flow/task.store.ts';
import { mayBeWithdrawn } from '../withdraw/withdraw.rules.ts';

/** Why a matter is stopped: the person asks for it, or did not bring or pay in time what was asked for. */
export const grounds = ['asked', 'no-answer'] as const;
export type Ground = (typeof grounds)[number];

/** The day from which a matter may be stopped: NĐ 118/2025/NĐ-CP came into force. Before it there was no such ending. */
const from = Temporal.PlainDate.from(sinceWhen('stop-2025'));

export interface Stopping {
  readonly ground: string;
  readonly said: string;
}

export type StopReason =
  | { readonly reason: 'not-the-law-yet' | 'decided-already' | 'still-in-time' }
  | { readonly field: 'ground'; readonly reason: 'ground-missing' }
  | { readonly field: 'reason'; readonly reason: 'reason-missing' };

/** Is there such an ending on this day, and is nothing decided yet? The notice is for a matter without a result (TT 03/2025, Mẫu 05). */
export const mayBeStopped = (
  dossier: Pick<Dossier, 'ready_at' | 'ended_at'>,
  open: readonly Pick<Task, 'act'>[],
  now: Temporal.Instant,
): boolean => existsOn(now) && mayBeWithdrawn(dossier, open);

const existsOn = (now: Temporal.Instant): boolean => Temporal.PlainDate.compare(dayOf(now), from) >= 0;

export interface ToStop {
  readonly dossier: Pick<Dossier, 'ready_at' | 'ended_at' | 'state'>;
  readonly open: readonly Pick<Task, 'act'>[];
  /** The last day for what the person was asked to bring or to pay; undefined where nothing is asked. */
  readonly lastDay: Temporal.PlainDate | undefined;
}

/** Every reason why it may not be stopped so. */
export function whyNotStop(
  { dossier, open, lastDay }: ToStop,
  { ground, said }: Stopping,
  now: Temporal.Instant,
): StopReason[] {
  if (!existsOn(now)) return [{ reason: 'not-the-law-yet' }];
  if (!mayBeWithdrawn(dossier, open)) return [{ reason: 'decided-already' }];
  const known = grounds.some((one) => one === ground);
  const early = ground === 'no-answer' && !(awaits.has(dossier.state) && lastDay && isPast(lastDay, now));
  return [
    ...(known ? [] : [{ field: 'ground', reason: 'ground-missing' } as const]),
    ...(early ? [{ reason: 'still-in-time' } as const] : []),
    ...(!saysWhy(said) ? [{ field: 'reason', reason: 'reason-missing' } as const] : []),
  ];
}

/** The person is awaited: with papers, or with the proof of a payment. */
const awaits: ReadonlySet<string> = new Set(['awaiting-supplement', 'awaiting-payment']);

const isPast = (day: Temporal.PlainDate, now: Temporal.Instant): boolean =>
  Temporal.PlainDate.compare(day, dayOf(now)) < 0;
