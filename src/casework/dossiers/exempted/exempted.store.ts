import { type Db, sql } from '#platform/db/index.ts';
import type { Dong } from '#platform/money/index.ts';
import type { Granted } from '../../payments/rules.ts';

/** A fee of a dossier that was waived for a ground and a paper. */
export interface ExemptedFee {
  readonly at: Temporal.Instant;
  readonly code: string;
  readonly owner: string;
  readonly kind: 'phí' | 'lệ phí';
  readonly fee: string;
  readonly waived: Dong | null;
  readonly ground: string;
  readonly proof: string;
  readonly exemption: Granted | null;
  readonly by_account: string | null;
}

/**
 * What a counter waived at reception between two instants, the first first. What is not charged because nothing is granted has no proof,
 * and is none of it.
 */
export const exemptedFees = (
  db: Db,
  counterId: string,
  { from, until }: { readonly from: Temporal.Instant; readonly until: Temporal.Instant },
): Promise<ExemptedFee[]> =>
  db.rows<ExemptedFee>(sql`
    select d.received_at as at, d.code, d.owner_name as owner, c.kind, c.name as fee, c.waived,
      coalesce(c.exemption ->> 'name', c.exemption_ground) as ground, c.exemption,
      c.exemption_proof as proof, d.received_by as by_account
    from payments.charges c join dossiers.dossiers d on d.id = c.subject_id
    where c.exemption_proof is not null and d.state <> 'voided' and d.one_stop_id = ${counterId}
      and d.received_at >= ${from} and d.received_at < ${until}
    order by d.received_at, d.code, c.position`);
