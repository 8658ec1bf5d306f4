import { type Unit, unitsById } from '#foundations/organisations/index.ts';
import { kept } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import { catalogueOn } from '../catalogue/register.ts';
import { receivedOn } from '../offerings/offering.store.ts';
import { toVersion } from '../versions/read.ts';
import { versionRowsOn } from '../versions/version.store.ts';
import type { Version } from '../versions/version.ts';

/** Where a kind of work is done: at the district, at the communes, or across several bodies. */
export const places = ['district', 'commune', 'linked'] as const;
export type Place = (typeof places)[number];

export interface ListedProcedure {
  readonly version: Version;
  /** The rooms that receive it; empty: nowhere in the district. */
  readonly rooms: readonly Unit[];
  /** Who settles it, where that is one body. */
  readonly settling: Unit | undefined;
  /** A published decision stands behind it. */
  readonly decided: boolean;
}

/** All that is done on a day, by place, in the order of the fields. A matter of several bodies is listed as linked alone. */
export const listingOn = (db: Db, day: Temporal.PlainDate): Promise<ReadonlyMap<Place, readonly ListedProcedure[]>> =>
  kept(db, `procedures.listing:${day}`, async () => {
    const [rows, offerings, units, entries] = await Promise.all([
      versionRowsOn(db, day),
      receivedOn(db, day),
      unitsById(db),
      catalogueOn(db, day),
    ]);
    const offered = Map.groupBy(offerings, (one) => one.procedure_id);
    const decided = new Set(entries.filter((entry) => !entry.illustrative).map((entry) => entry.versionId));
    const listed = rows.map(toVersion).map((version): ListedProcedure => {
      const own = offered.get(version.procedureId) ?? [];
      const settling = new Set(own.map((one) => one.settling_unit_id));
      return {
        version,
        rooms: own.flatMap((one) => units.get(one.unit_id) ?? []),
        settling: settling.size === 1 ? units.get([...settling][0] ?? '') : undefined,
        decided: decided.has(version.id),
      };
    });
    return Map.groupBy(listed, ({ version }): Place => (version.reception === 'linked' ? 'linked' : version.level));
  });
