import type { Actor } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import { type Clock, setBusinessTime } from '#platform/clock/index.ts';
import type { Database } from '#platform/db/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { namedId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { fireDue, type OnTimer, waitingTimers } from '#platform/timers/index.ts';
import { clockMoved } from './clock.events.ts';

export type ClockReason = { readonly reason: 'not-forward' | 'too-far' | 'not-in-demonstration' };

export interface ClockMove {
  readonly actor: Actor;
  readonly to: Temporal.Instant;
  readonly handlers: ReadonlyMap<string, OnTimer>;
}

/** What rang on the way, by kind in the order of its first ringing; and how much could not be done. */
export interface OnTheWay {
  readonly rang: ReadonlyMap<string, number>;
  readonly failed: number;
}

const furthest = Temporal.Instant.from('2027-12-31T17:00:00+07:00');

/**
 * Moves the demonstration clock forward. Whatever falls due on the way fires first, in its order and at
 * its own instant, so the world at the end is the one that would have grown by itself.
 */
export async function moveClock(
  db: Database,
  clock: Clock,
  { actor, to, handlers }: ClockMove,
): Promise<Result<OnTheWay, ClockReason>> {
  if (clock.mode !== 'demo') return refuse({ reason: 'not-in-demonstration' });
  const from = await clock.business(db);
  if (Temporal.Instant.compare(to, from) <= 0) return refuse({ reason: 'not-forward' });
  if (Temporal.Instant.compare(to, furthest) > 0) return refuse({ reason: 'too-far' });
  const rang = new Map<string, number>();
  const fired = await fireDue(db, heard(handlers, rang), to);
  const moved = await db.transaction(async (tx) => {
    if (!(await setBusinessTime(tx, to))) return false;
    const stream = { kind: 'clock', id: namedId('clock') };
    await record(
      { tx, actor, now: to },
      happened(clockMoved, stream, { from: from.toString(), to: to.toString(), fired }),
    );
    return true;
  });
  forget(db);
  if (!moved) return refuse({ reason: 'not-forward' });
  const left = await waitingTimers(db, to);
  return accept({ rang, failed: left.reduce((sum, { overdue }) => sum + overdue, 0) });
}

/** The same handlers; each that was done is counted. */
const heard = (handlers: ClockMove['handlers'], rang: Map<string, number>): ClockMove['handlers'] =>
  new Map(
    [...handlers].map(([kind, ring]): [string, OnTimer] => [
      kind,
      async (tx, timer) => {
        await ring(tx, timer);
        rang.set(kind, (rang.get(kind) ?? 0) + 1);
      },
    ]),
  );
