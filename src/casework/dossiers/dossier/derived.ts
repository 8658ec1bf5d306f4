import { calendarOf } from '#foundations/calendar/index.ts';
import { type Dates, dueDates } from '#foundations/calendar/rules.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { versionById } from '../../procedures/index.ts';
import { limitOf } from '../../procedures/rules.ts';
import type { Dossier } from './dossier.store.ts';
import { type Extension, extensionLimit, extensionOf } from './extension.store.ts';
import { pausesOf } from './pause.store.ts';

type Grown = Pick<Extension, 'amount' | 'unit' | 'extended_at'>;

/**
 * The dates of a dossier as they stand now: derived from what is stored of pauses and an extension, never from the last action
 * (law 4). `grown` is an extension about to be stored.
 */
export async function derivedDates(deed: Deed, dossier: Dossier, grown?: Grown): Promise<Dates> {
  const [version, calendar, pauses, extension] = await Promise.all([
    versionById(deed.db, dossier.version_id),
    calendarOf(deed.db, dossier.authority_id),
    pausesOf(deed.tx, dossier.id),
    grown ?? extensionOf(deed.tx, dossier.id),
  ]);
  const limit = version && limitOf(version, dossier.case_key, dayOf(dossier.received_at), dossier.channel);
  if (!limit) throw new Error(`the dossier ${dossier.code} has no time limit in its version`);
  return dueDates(calendar, {
    receivedAt: dossier.received_at,
    statutory: limit.statutory,
    committed: limit.committed,
    pauses,
    extension: extensionLimit(extension),
  });
}
