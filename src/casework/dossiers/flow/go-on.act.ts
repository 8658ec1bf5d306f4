import { dueText } from '#foundations/calendar/index.ts';
import type { Dates } from '#foundations/calendar/rules.ts';
import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { derivedDates } from '../dossier/derived.ts';
import { type Dossier, touch } from '../dossier/dossier.store.ts';
import { endPause } from '../dossier/pause.store.ts';
import { type Ground, judgeBy, type NewPromise, promise } from '../dossier/promise.store.ts';
import type { WayBack } from '../dossier/way-back.store.ts';
import { setWaiting } from './task.store.ts';

export type DatesNow = Pick<NewPromise, 'due_at' | 'statutory_due' | 'committed_due'>;

/**
 * The clock that stood for the citizen goes on: the dates are derived from the pauses, a new promise is made by them, and the
 * work waits no more. `wayBack`: how the deed may be taken back, where it may. Without a ground no promise is made and the one it was judged by stands. Answers with the dates, for the
 * event that says why.
 */
export async function goOn(
  deed: Deed,
  dossier: Dossier,
  { ground, wayBack = null }: { readonly ground: Ground | null; readonly wayBack?: WayBack | null },
): Promise<DatesNow> {
  const { tx, now } = deed;
  await endPause(tx, dossier.id, now);
  const dates = await derivedDates(deed, dossier);
  const derived = ground ? datesOf(dates) : { ...datesOf(dates), due_at: dossier.promised_due };
  const made = { at: now, by: actorId(deed) };
  tx.meanwhile(
    Promise.all([
      ground && promise(tx, dossier.id, { ...derived, said: dueText(dates.due, 'vi'), ground }, made),
      judgeBy(tx, dossier.id, derived),
      setWaiting(tx, dossier.id, false),
      touch(tx, dossier.id, 'settling', wayBack),
    ]),
  );
  return derived;
}

/** What is kept of derived dates. */
export const datesOf = ({ due, statutory, committed }: Dates): DatesNow => ({
  due_at: due.due,
  statutory_due: statutory.due,
  committed_due: committed.due,
});

/** The dates as an event tells them. */
export const datesTold = ({ due_at, statutory_due, committed_due }: DatesNow) => ({
  statutoryDue: statutory_due.toString(),
  committedDue: committed_due.toString(),
  promisedDue: due_at.toString(),
});
