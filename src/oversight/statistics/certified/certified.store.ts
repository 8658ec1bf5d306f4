import { type Db, sql, type Tx } from '#platform/db/index.ts';

export interface CertifiedVisit {
  readonly visitId: string;
  readonly unitId: string;
  readonly at: Temporal.Instant;
  /** Numbers given. */
  readonly lines: number;
  readonly copies: number;
}

/** A visit was entered in the certification lane; hearing of it twice writes it once. */
export const enterCertified = (tx: Tx, { visitId, unitId, at, lines, copies }: CertifiedVisit): Promise<number> =>
  tx.run(sql`insert into statistics.certified (visit_id, unit_id, entered_at, lines, copies)
    values (${visitId}, ${unitId}, ${at}, ${lines}, ${copies}) on conflict do nothing`);

/** A number of a visit was voided: it certifies nothing. */
export const takeOff = (tx: Tx, visitId: string, copies: number): Promise<number> =>
  tx.run(
    sql`update statistics.certified set voided = voided + 1, copies = copies - ${copies} where visit_id = ${visitId}`,
  );

export interface CertifiedFigures {
  readonly unit_id: string;
  readonly lines: number;
  readonly copies: number;
}

/** How much each office has certified since an instant, the busiest first. */
export const certifiedSince = (db: Db, since: Temporal.Instant): Promise<CertifiedFigures[]> =>
  db.rows<CertifiedFigures>(sql`select unit_id, sum(lines - voided)::int as lines, sum(copies)::int as copies
    from statistics.certified where entered_at >= ${since} group by unit_id order by sum(lines - voided) desc, unit_id`);

/** Empties the figures of certification. */
export const forgetCertified = (tx: Tx): Promise<number> => tx.run(sql`delete from statistics.certified`);
