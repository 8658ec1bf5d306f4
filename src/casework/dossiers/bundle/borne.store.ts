import { type Db, sql } from '#platform/db/index.ts';
import { livesAt } from '../../parties/index.ts';

export interface BorneRow {
  readonly code: string;
  readonly result: string;
  readonly address: string;
  readonly fee: boolean;
  readonly post: boolean;
}

/** Of these dossiers, those that have their result, and what the counter has to know to hand it out. */
export const resultsOf = (db: Db, codes: readonly string[]): Promise<BorneRow[]> =>
  db.rows<BorneRow>(sql`
    select d.code, r.name || ', số ' || r.number as result, ${livesAt} as address, d.collect_by = 'post' as post,
      exists (select from payments.charges c where c.subject_id = d.id and c.amount > 0) as fee
    from dossiers.dossiers d join dossiers.results r on r.dossier_id = d.id
    join parties.parties p on p.id = d.owner_id
    where d.code = any (${codes}::text[])`);
