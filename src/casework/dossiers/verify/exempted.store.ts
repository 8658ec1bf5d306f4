import { type Db, sql } from '#platform/db/index.ts';
import type { Dong } from '#platform/money/index.ts';

/** Charges that say the same of the same fee: they are counted again once. */
export interface ChargedAlike {
  readonly code: string;
  readonly n: number;
  readonly version_id: string;
  readonly case_key: string;
  readonly fee_key: string;
  readonly quantity: number;
  readonly amount: Dong;
  readonly waived: Dong | null;
  /** The ground on which it is waived; null where it is charged. */
  readonly ground: string | null;
  /** Nothing was granted, and what was owed was dropped. */
  readonly dropped: boolean;
}

/** What dossiers were charged, by the fee of the version it was counted from. */
export const chargedAlike = (db: Db): Promise<ChargedAlike[]> =>
  db.rows<ChargedAlike>(sql`
    select min(d.code) as code, count(*)::int as n, d.version_id, d.case_key, c.fee_key, c.quantity, c.amount, c.waived,
      c.exemption ->> 'name' as ground,
      c.amount = 0 and c.exemption_ground is not null and c.exemption_ground is distinct from c.exemption ->> 'name' as dropped
    from payments.charges c join dossiers.dossiers d on d.id = c.subject_id
    where c.fee_key is not null group by 3, 4, 5, 6, 7, 8, 9, 10 order by 1`);
