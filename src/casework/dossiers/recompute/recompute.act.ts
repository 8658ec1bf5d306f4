import { type Calendar, dueDates } from '#foundations/calendar/rules.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { versionById } from '../../procedures/index.ts';
import { limitOf } from '../../procedures/rules.ts';
import { pausesOf } from '../dossier/pause.store.ts';
import { dossierRecomputed } from './recompute.events.ts';
import { type OpenDates, openDates, setDerived } from './recompute.store.ts';

/** A dossier whose derived dates move with the calendar. The promise does not move: only a notice makes a new one (law 4). */
export interface Shift {
  readonly dossier: OpenDates;
  readonly statutory: Temporal.Instant;
  readonly committed: Temporal.Instant;
  /** After the change the printed promise lies beyond what the law allows. */
  readonly promiseTooLate: boolean;
}

/** What a changed calendar would do to the open dossiers of these bodies; nothing is written. */
export async function shifts(
  db: Db,
  authorityIds: readonly string[],
  calendarAt: (authorityId: string) => Promise<Calendar>,
): Promise<Shift[]> {
  const moved: Shift[] = [];
  for (let after: string | null = null; ; ) {
    const batch: OpenDates[] = await openDates(db, authorityIds, after);
    for (const dossier of batch) {
      const shift = await shiftOf(db, dossier, await calendarAt(dossier.authority_id));
      if (shift) moved.push(shift);
    }
    after = batch.at(-1)?.id ?? null;
    if (batch.length < 1000) return moved;
  }
}

/** Writes the derived dates that moved, one event a dossier; part of the deed that changed the calendar. Answers how many. */
export async function recompute(
  deed: Deed,
  authorityIds: readonly string[],
  calendarAt: (authorityId: string) => Promise<Calendar>,
): Promise<number> {
  const moved = await shifts(deed.tx, authorityIds, calendarAt);
  for (const { dossier, statutory, committed } of moved) {
    await Promise.all([
      setDerived(deed.tx, dossier.id, { statutory, committed }),
      record(
        deed,
        happened(
          dossierRecomputed,
          { kind: 'dossier', id: dossier.id },
          {
            statutoryBefore: dossier.statutory_due.toString(),
            statutoryDue: statutory.toString(),
            committedBefore: dossier.committed_due.toString(),
            committedDue: committed.toString(),
          },
        ),
      ),
    ]);
  }
  return moved.length;
}

async function shiftOf(db: Db, dossier: OpenDates, calendar: Calendar): Promise<Shift | undefined> {
  const [version, pauses] = await Promise.all([versionById(db, dossier.version_id), pausesOf(db, dossier.id)]);
  const limit = version && limitOf(version, dossier.case_key, dossier.channel);
  if (!limit) return undefined;
  const dates = dueDates(calendar, {
    receivedAt: dossier.received_at,
    statutory: limit.statutory,
    committed: limit.committed,
    pauses,
  });
  const statutory = dates.statutory.due;
  const committed = dates.committed.due;
  if (statutory.equals(dossier.statutory_due) && committed.equals(dossier.committed_due)) return undefined;
  return {
    dossier,
    statutory,
    committed,
    promiseTooLate: Temporal.Instant.compare(dossier.promised_due, statutory) > 0,
  };
}
