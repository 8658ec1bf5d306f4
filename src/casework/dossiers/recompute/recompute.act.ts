import { type Calendar, type Course, dueDates } from '#foundations/calendar/rules.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { dayOf } from '#platform/time/index.ts';
import { versionById } from '../../procedures/index.ts';
import { limitOf } from '../../procedures/rules.ts';
import { extensionLimit, extensionsOfMany } from '../dossier/extension.store.ts';
import { pausesOfMany } from '../dossier/pause.store.ts';
import { dossierRecomputed } from './recompute.events.ts';
import { lockOpen, type OpenDates, openDates, setDerived } from './recompute.store.ts';

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
  const calendars = await calendarsAt(authorityIds, calendarAt);
  const moved: Shift[] = [];
  for (let after: string | null = null; ; ) {
    const batch: OpenDates[] = await openDates(db, authorityIds, after);
    const ids = batch.map(({ id }) => id);
    const [pauses, extensions] = await Promise.all([pausesOfMany(db, ids), extensionsOfMany(db, ids)]);
    for (const dossier of batch) {
      const calendar = calendars.get(dossier.authority_id) as Calendar;
      const [stood, grown] = [pauses.get(dossier.id) ?? [], extensions.get(dossier.id)];
      const shift = await shiftOf(db, dossier, { calendar, pauses: stood, extension: extensionLimit(grown) });
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
  // Locked first: a pause that begins or ends meanwhile would be counted by the calendar of before.
  await lockOpen(deed.tx, authorityIds);
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

/** One calendar for each body, asked for once: every open dossier is counted by it. */
async function calendarsAt(
  authorityIds: readonly string[],
  calendarAt: (authorityId: string) => Promise<Calendar>,
): Promise<ReadonlyMap<string, Calendar>> {
  return new Map(await Promise.all(authorityIds.map(async (id) => [id, await calendarAt(id)] as const)));
}

async function shiftOf(
  db: Db,
  dossier: OpenDates,
  { calendar, ...course }: Pick<Course, 'pauses' | 'extension'> & { readonly calendar: Calendar },
): Promise<Shift | undefined> {
  const version = await versionById(db, dossier.version_id);
  const limit = version && limitOf(version, dossier.case_key, dayOf(dossier.received_at), dossier.channel);
  if (!limit) return undefined;
  const dates = dueDates(calendar, {
    receivedAt: dossier.received_at,
    statutory: limit.statutory,
    committed: limit.committed,
    ...course,
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
