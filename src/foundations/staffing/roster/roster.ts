import { kept } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import { type Expected, receiversOn, type Signs, signersOn } from './roster.store.ts';

export interface Roster {
  /** Who receives, by counter. */
  readonly receivers: ReadonlyMap<string, readonly Expected[]>;
  /** Which leaders sign, by unit, one entry for each time of the day. */
  readonly signers: ReadonlyMap<string, readonly Signs[]>;
}

/** Who is to be found where on a day: of the posts, less the absences. */
export const rosterOn = (db: Db, day: Temporal.PlainDate): Promise<Roster> =>
  kept(db, `staffing.roster:${day}`, async () => {
    const [receivers, signers] = await Promise.all([receiversOn(db, day), signersOn(db, day)]);
    return {
      receivers: Map.groupBy(receivers, (one) => one.unit_id),
      signers: Map.groupBy(signers, (one) => one.unit_id),
    };
  });
