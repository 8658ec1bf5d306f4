import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { AbsenceReason } from './absence.rules.ts';

export interface Absence {
  readonly account_id: string;
  readonly reason: AbsenceReason;
  readonly from_day: Temporal.PlainDate;
  /** The last day away. */
  readonly last_day: Temporal.PlainDate;
  readonly substitute_account_id: string | null;
  readonly substitute_name: string | null;
}

/** Who is away on a day, until when, and who stands in. */
export const absencesOn = (db: Db, day: Temporal.PlainDate): Promise<Absence[]> =>
  db.rows<Absence>(sql`
    select c.id as account_id, a.reason, lower(a.during) as from_day, upper(a.during) - 1 as last_day,
      s.id as substitute_account_id, s.name as substitute_name
    from staffing.absences a
    join access.accounts c on c.person_id = a.person_id
    left join access.accounts s on s.person_id = a.substitute_id
    where a.during @> ${day}::date
    order by c.name`);

export interface NewAbsence {
  readonly id: string;
  readonly personId: string;
  readonly from: string;
  readonly last: string;
  readonly reason: string;
  readonly substituteId: string | null;
}

export const addAbsences = (tx: Tx, absences: readonly NewAbsence[]): Promise<number> =>
  tx.run(sql`
    insert into staffing.absences (id, person_id, during, reason, substitute_id)
    select given.id, given."personId", daterange(given."from", given.last, '[]'), given.reason, given."substituteId"
    from jsonb_to_recordset(${JSON.stringify(absences)}::jsonb)
      as given (id uuid, "personId" uuid, "from" date, last date, reason text, "substituteId" uuid)`);

/** Who wrote an absence down, and when. */
export const writtenBy = (
  tx: Tx,
  id: string,
  made: { readonly at: Temporal.Instant; readonly by: string },
): Promise<number> =>
  tx.run(sql`update staffing.absences set made_at = ${made.at}, made_by = ${made.by} where id = ${id}`);

export interface KnownAbsence {
  readonly id: string;
  readonly person_id: string;
  readonly reason: AbsenceReason;
  readonly from_day: Temporal.PlainDate;
  readonly last_day: Temporal.PlainDate;
  readonly substitute_id: string | null;
}

/** Nobody else changes it until the deed has ended. */
export const lockAbsence = (tx: Tx, id: string): Promise<KnownAbsence | undefined> =>
  tx.maybe<KnownAbsence>(sql`
    select id, person_id, reason, lower(during) as from_day, upper(during) - 1 as last_day, substitute_id
    from staffing.absences where id = ${id} for update`);

export const dropAbsence = (tx: Tx, id: string): Promise<number> =>
  tx.run(sql`delete from staffing.absences where id = ${id}`);

/** Its first day stays; what else is said of it does not. */
export const rewriteAbsence = (
  tx: Tx,
  id: string,
  { last, reason, substituteId }: Pick<NewAbsence, 'last' | 'reason' | 'substituteId'>,
): Promise<number> =>
  tx.run(sql`
    update staffing.absences set during = daterange(lower(during), ${last}::date, '[]'), reason = ${reason},
      substitute_id = ${substituteId}
    where id = ${id}`);
