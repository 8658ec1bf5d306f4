import { type Db, type Sql, sql } from '#platform/db/index.ts';

const isOpen = sql`d.returned_at is null and d.ended_at is null`;

/**
 * The dossiers that hang on a unit: open ones that were received, are settled or are signed there, those with a step or a
 * hand-over there, and those whose originals lie there, though they have ended.
 */
export const hangingOn = (unitId: string): Sql => sql`
  select d.id from dossiers.dossiers d
    where ${isOpen} and ${unitId} in (d.one_stop_id, d.settling_id, d.authority_id, d.office_id)
  union select t.dossier_id from dossiers.tasks t where t.unit_id = ${unitId} and t.closed_at is null
  union select l.dossier_id from dossiers.legs l
    where ${unitId} in (l.from_unit_id, l.to_unit_id) and l.taken_at is null and l.called_off_at is null
  union select o.dossier_id from dossiers.originals o join dossiers.dossiers d on d.id = o.dossier_id
    where o.back_at is null and d.one_stop_id = ${unitId}`;

export interface Hanging {
  readonly dossiers: number;
  readonly steps: number;
  /** Hand-overs that are to be given or to be signed for. */
  readonly legs: number;
  readonly originals: number;
  readonly books: number;
}

/** How much of the dossiers hangs on a unit; books are those that gave numbers. */
export const countHanging = (db: Db, unitId: string): Promise<Hanging> =>
  db.one<Hanging>(sql`
    select (select count(*)::int from (${hangingOn(unitId)}) as hanging) as dossiers,
      (select count(*)::int from dossiers.tasks t where t.unit_id = ${unitId} and t.closed_at is null) as steps,
      (select count(*)::int from dossiers.legs l where ${unitId} in (l.from_unit_id, l.to_unit_id)
        and l.taken_at is null and l.called_off_at is null) as legs,
      (select coalesce(sum(o.count), 0)::int from dossiers.originals o join dossiers.dossiers d on d.id = o.dossier_id
        where o.back_at is null and d.one_stop_id = ${unitId}) as originals,
      (select count(*)::int from numbering.counters c where c.owner_unit_id = ${unitId}) as books`);

export interface HangingLine {
  readonly code: string;
  readonly step: string | null;
  readonly promised_due: Temporal.Instant;
}

/** The dossiers that hang on a unit, the most urgent first, each with the step it waits at. */
export const hangingLines = (db: Db, unitId: string, most: number): Promise<HangingLine[]> =>
  db.rows<HangingLine>(sql`
    select d.code, d.promised_due,
      (select t.name from dossiers.tasks t where t.dossier_id = d.id and t.closed_at is null
        order by t.unit_id = ${unitId} desc, t.opened_at limit 1) as step
    from dossiers.dossiers d where d.id in (${hangingOn(unitId)})
    order by d.promised_due, d.code limit ${most}`);
