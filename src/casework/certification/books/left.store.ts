import { type Db, sql } from '#platform/db/index.ts';

/** What of an office's certification only its own people can close. */
export interface CertificationLeft {
  /** Lines nobody has signed. */
  readonly lines: number;
  readonly books: number;
}

export const certificationLeftAt = (db: Db, unitId: string): Promise<CertificationLeft> =>
  db.one<CertificationLeft>(sql`
    select (select count(*)::int from certification.lines l join certification.visits v on v.id = l.visit_id
        where v.unit_id = ${unitId} and l.signed_at is null and l.voided_at is null) as lines,
      (select count(*)::int from certification.books where owner_unit_id = ${unitId} and closed_at is null) as books`);

/** The signing lists of an office on which something waits for a signature, by number and day. */
export const openListsAt = (db: Db, unitId: string): Promise<{ number: number; made_at: Temporal.Instant }[]> =>
  db.rows(sql`select number, made_at from certification.lists s where unit_id = ${unitId} and signed_at is null
    and exists (select from certification.lines l where l.list_id = s.id and l.signed_at is null and l.voided_at is null)
    order by made_at`);
