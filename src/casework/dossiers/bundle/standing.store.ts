import { type Db, sql } from '#platform/db/index.ts';
import type { Carrier } from './carry.rules.ts';

/** A list as it stands in a row of lists. */
export interface BundleStanding {
  readonly id: string;
  readonly number: number;
  readonly from_unit_id: string;
  readonly to_unit_id: string;
  readonly given_at: Temporal.Instant;
  readonly received_at: Temporal.Instant | null;
  readonly taken_back_at: Temporal.Instant | null;
  readonly carrier: Carrier | null;
  readonly bearer: string | null;
  readonly tracking: string | null;
  readonly dispatched_on: Temporal.PlainDate | null;
  readonly lines: number;
  /** Folders on their way that nobody signed for. */
  readonly lying: number;
  /** Folders that were missed and have not come since. */
  readonly missed: number;
  /** What came too much and was neither given back nor signed for since. */
  readonly surplus: number;
}

/** The newest lists that these offices gave or were given; the open ones of the last year among them come first. */
export const bundlesAt = (db: Db, unitIds: readonly string[], most: number): Promise<BundleStanding[]> =>
  db.rows<BundleStanding>(sql`
    with mine as (
      select b.* from dossiers.bundles b where b.from_unit_id = any(${unitIds})
      union
      select b.* from dossiers.bundles b where b.to_unit_id = any(${unitIds})
      order by given_at desc limit 500)
    select b.id, b.number, b.from_unit_id, b.to_unit_id, b.given_at, b.received_at, b.taken_back_at,
      b.carrier, b.bearer, b.tracking, b.dispatched_on,
      l.lines, l.lying, l.missed, s.surplus
    from mine b cross join lateral (
      select count(*)::int as lines,
        (count(*) filter (where l.missed_at is null and g.taken_at is null and g.called_off_at is null and g.given_at = b.given_at))::int as lying,
        (count(*) filter (where l.missed_at is not null and g.taken_at is null and g.called_off_at is null))::int as missed
      from dossiers.bundle_lines l left join dossiers.legs g on g.dossier_id = l.dossier_id and g.position = l.leg
      where l.bundle_id = b.id) as l
    cross join lateral (select count(*)::int as surplus from dossiers.bundle_surplus s
      where s.bundle_id = b.id and s.cleared_at is null and not exists (select from dossiers.legs t
        where t.dossier_id = s.dossier_id and t.to_unit_id = b.to_unit_id and t.taken_at >= s.found_at)) as s
    order by (l.lying > 0 and b.received_at is null) or l.missed + s.surplus > 0 desc, b.given_at desc, b.number desc limit ${most}`);

/** Where a folder that was scanned and is not on the list stands, as far as these offices have to do with it. */
export interface Stray {
  readonly code: string;
  readonly dossier_id: string;
  readonly from_unit_id: string;
  readonly to_unit_id: string;
  readonly given_at: Temporal.Instant | null;
  /** The list it was given with. */
  readonly number: number | null;
}

/** Open legs of scanned codes that begin or end at these offices; of the others nothing is told. */
export const straysAt = (db: Db, unitIds: readonly string[], codes: readonly string[]): Promise<Stray[]> =>
  db.rows<Stray>(sql`
    select d.code, d.id as dossier_id, g.from_unit_id, g.to_unit_id, g.given_at, b.number
    from dossiers.dossiers d join dossiers.legs g on g.dossier_id = d.id and g.taken_at is null and g.called_off_at is null
    left join lateral (select b.number from dossiers.bundle_lines l join dossiers.bundles b on b.id = l.bundle_id
      where l.dossier_id = d.id and l.leg = g.position and b.given_at = g.given_at limit 1) as b on true
    where d.code = any(${codes}) and (g.from_unit_id = any(${unitIds}) or g.to_unit_id = any(${unitIds}))`);
