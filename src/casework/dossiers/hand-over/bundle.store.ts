import { type Db, sql } from '#platform/db/index.ts';

/** A dossier on its way from one office to another. */
export interface LegLine {
  readonly code: string;
  readonly subject: string;
  readonly owner_name: string;
  readonly from_unit_id: string;
  readonly to_unit_id: string;
  readonly received_at: Temporal.Instant;
  readonly give_by: Temporal.Instant;
  readonly given_at: Temporal.Instant | null;
  readonly given_by: string | null;
  readonly promised_due: Temporal.Instant;
  readonly judged_by: 'date' | 'time';
  /** It was given on a numbered list, which is checked in as a whole. */
  readonly listed: boolean;
}

const columns = sql`d.code, d.subject, d.owner_name, l.from_unit_id, l.to_unit_id, d.received_at, l.give_by, l.given_at, l.given_by, d.promised_due, d.judged_by,
  exists (select from dossiers.bundle_lines w join dossiers.bundles b on b.id = w.bundle_id
    where w.dossier_id = l.dossier_id and w.leg = l.position and b.given_at = l.given_at) as listed`;

/** What these offices still have to hand over, by whom it goes to. */
export const toGive = (db: Db, unitIds: readonly string[]): Promise<LegLine[]> =>
  db.rows<LegLine>(sql`select ${columns} from dossiers.legs l join dossiers.dossiers d on d.id = l.dossier_id
    where l.from_unit_id = any(${unitIds}) and l.given_at is null and l.called_off_at is null order by l.to_unit_id, l.give_by, d.code limit 500`);

/** What was given to these offices and waits for their signature. */
export const toTake = (db: Db, unitIds: readonly string[]): Promise<LegLine[]> =>
  db.rows<LegLine>(sql`select ${columns} from dossiers.legs l join dossiers.dossiers d on d.id = l.dossier_id
    where l.to_unit_id = any(${unitIds}) and l.given_at is not null and l.taken_at is null and l.called_off_at is null order by l.given_at, d.code limit 500`);

/** What lies between two offices: to be given, or given and not signed for. */
export const between = (db: Db, fromUnitId: string, toUnitId: string): Promise<LegLine[]> =>
  db.rows<LegLine>(sql`select ${columns} from dossiers.legs l join dossiers.dossiers d on d.id = l.dossier_id
    where l.from_unit_id = ${fromUnitId} and l.to_unit_id = ${toUnitId} and l.taken_at is null and l.called_off_at is null order by d.code limit 500`);
