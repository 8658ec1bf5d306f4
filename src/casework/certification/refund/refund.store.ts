import { type Db, sql } from '#platform/db/index.ts';
import type { RefundGround } from '../../payments/index.ts';
import { groundsOf } from './refund.rules.ts';

/** The grounds on which money of a visit may go back, as it stands now. */
export const groundsOfVisit = async (db: Db, visitId: string): Promise<RefundGround[]> =>
  groundsOf(
    await db.one<{ corrected: number; voided: number }>(sql`
      select count(*) filter (where voided_at is not null)::int as voided,
        (select count(*)::int from certification.corrections c join certification.lines l on l.id = c.line_id
          where l.visit_id = ${visitId}) as corrected
      from certification.lines where visit_id = ${visitId}`),
  );
