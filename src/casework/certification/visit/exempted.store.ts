import { type Db, sql } from '#platform/db/index.ts';
import type { Dong } from '#platform/money/index.ts';
import type { Granted } from '../../payments/rules.ts';

/** The fees of a visit that were waived for a ground and a paper, as one sum. */
export interface ExemptedVisit {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly owner: string;
  readonly waived: Dong | null;
  readonly ground: string;
  readonly proof: string;
  readonly exemption: Granted | null;
  readonly by_account: string | null;
}

/** What these offices waived between two instants, the first first; numbers that were voided count for nothing. */
export const exemptedVisits = (
  db: Db,
  unitIds: readonly string[],
  { from, until }: { readonly from: Temporal.Instant; readonly until: Temporal.Instant },
): Promise<ExemptedVisit[]> =>
  db.rows<ExemptedVisit>(sql`
    select v.id, v.came_at as at, v.requester as owner, sum(c.waived)::bigint as waived, v.exemption_ground as ground,
      v.exemption,
      v.exemption_proof as proof, v.entered_by as by_account
    from certification.visits v join payments.charges c on c.subject_id = v.id
    join certification.lines l on l.visit_id = v.id and l.position = c.position
    where v.exemption_proof is not null and l.voided_at is null and v.unit_id = any(${unitIds}::uuid[])
      and v.came_at >= ${from} and v.came_at < ${until}
    group by v.id order by v.came_at, v.id`);
