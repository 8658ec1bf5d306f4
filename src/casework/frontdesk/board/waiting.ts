import type { Db } from '#platform/db/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { countWaiting } from '../ticket/ticket.store.ts';
import { windowsNow } from '../window/windows.ts';

/** How many wait now at each counter that uses tickets; a counter without is not there. */
export async function waitingAt(db: Db, now: Temporal.Instant): Promise<ReadonlyMap<string, number>> {
  const using = new Set((await windowsNow(db)).map(({ counterId }) => counterId));
  if (using.size === 0) return new Map();
  const counted = new Map((await countWaiting(db, dayOf(now))).map(({ counterId, n }) => [counterId, n]));
  return new Map([...using].map((id) => [id, counted.get(id) ?? 0]));
}
