import { type Db, sql } from '#platform/db/index.ts';

/** A numbered hand-over list that a dossier was on, and how it fared there. */
export interface CarriedWith {
  readonly id: string;
  readonly number: number;
  readonly from_unit_id: string;
  readonly to_unit_id: string;
  readonly given_at: Temporal.Instant;
  readonly taken_back: boolean;
  readonly missed: boolean;
}

/** Every list a dossier went with, in the order it was given. */
export const carriedWith = (db: Db, dossierId: string): Promise<CarriedWith[]> =>
  db.rows<CarriedWith>(sql`
    select b.id, b.number, b.from_unit_id, b.to_unit_id, b.given_at, b.taken_back_at is not null as taken_back,
      l.missed_at is not null as missed
    from dossiers.bundle_lines l join dossiers.bundles b on b.id = l.bundle_id
    where l.dossier_id = ${dossierId} order by b.given_at, b.number`);

/** An archive list that a dossier was on, with its place in the archive. */
export interface ArchivedWith {
  readonly id: string;
  readonly number: number;
  readonly year: number;
  readonly unit_id: string;
  readonly archive_id: string;
  readonly box: string;
  /** Null: for ever. */
  readonly years: number | null;
  readonly accepted_at: Temporal.Instant | null;
  readonly taken_back: boolean;
}

export const archivedWith = (db: Db, dossierId: string): Promise<ArchivedWith[]> =>
  db.rows<ArchivedWith>(sql`
    select a.id, a.number, a.year::int as year, a.unit_id, a.archive_id, l.box, l.years::int as years, a.accepted_at,
      a.taken_back_at is not null as taken_back
    from dossiers.archive_lines l join dossiers.archive_lists a on a.id = l.list_id
    where l.dossier_id = ${dossierId} order by a.handed_at, a.number`);
