import { calendarOf } from '#foundations/calendar/index.ts';
import { type Dates, dueDates } from '#foundations/calendar/rules.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { versionById } from '../../procedures/index.ts';
import { limitOf } from '../../procedures/rules.ts';
import type { Dossier } from './dossier.store.ts';
import { pausesOf } from './pause.store.ts';

/** The dates of a dossier as they stand now: derived from the stored pauses, never from the last action (law 4). */
export async function derivedDates(deed: Deed, dossier: Dossier): Promise<Dates> {
  const [version, calendar, pauses] = await Promise.all([
    versionById(deed.db, dossier.version_id),
    calendarOf(deed.db, dossier.authority_id),
    pausesOf(deed.tx, dossier.id),
  ]);
  const limit = version && limitOf(version, dossier.case_key, dossier.channel);
  if (!limit) throw new Error(`the dossier ${dossier.code} has no time limit in its version`);
  return dueDates(calendar, {
    receivedAt: dossier.received_at,
    statutory: limit.statutory,
    committed: limit.committed,
    pauses,
  });
}
