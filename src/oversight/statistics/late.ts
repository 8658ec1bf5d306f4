import { listedInPublic } from '#casework/dossiers/index.ts';
import { calendarOf } from '#foundations/calendar/index.ts';
import { type Distance, distance } from '#foundations/calendar/rules.ts';
import { allUnits } from '#foundations/organisations/index.ts';
import { kept } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import { dayOf, instantOf } from '#platform/time/index.ts';
import { type LateRow, lateNow } from './dossier.store.ts';

/** A late dossier as everybody may see it: nobody is named. */
export interface Late {
  readonly code: string;
  readonly name: string;
  readonly office: string;
  readonly due: Temporal.Instant;
  readonly judgedBy: LateRow['judged_by'];
  readonly by: Distance;
  /** The citizen was told, with a new day. */
  readonly apologised: boolean;
}

/** As many as a page holds; the page says when there are more. */
export const mostListed = 50;

/** What is late now, the longest first. */
export function lateOn(db: Db, now: Temporal.Instant): Promise<readonly Late[]> {
  const today = dayOf(now);
  return kept(db, `statistics.late:${today}`, async () => {
    const dayBegins = instantOf(today.toPlainDateTime());
    const rows = await lateNow(db, { now, dayBegins, most: mostListed });
    const [listed, units] = await Promise.all([
      listedInPublic(
        db,
        rows.map((row) => row.dossier_id),
      ),
      allUnits(db),
    ]);
    const names = new Map(units.map((unit) => [unit.id, unit.name]));
    const late = rows.map(async (row): Promise<Late | undefined> => {
      const dossier = listed.get(row.dossier_id);
      if (!dossier) return undefined;
      const calendar = await calendarOf(db, row.authority_id);
      return {
        code: dossier.code,
        name: dossier.name,
        office: names.get(row.settling_id) ?? '',
        due: row.promised_due,
        judgedBy: row.judged_by,
        apologised: row.apologised,
        by: distance(calendar, now, row.promised_due, row.judged_by),
      };
    });
    return (await Promise.all(late)).filter((one) => one !== undefined);
  });
}
