import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Holding } from './holdings.rules.ts';

export interface GivenTo extends Pick<Holding, 'kind' | 'key'> {
  readonly to: string;
}

export const keepGiven = (tx: Tx, changeId: string, given: readonly GivenTo[]): Promise<number> =>
  tx.run(sql`
    insert into organisations.unit_change_holdings (change_id, kind, key, to_unit_id)
    select ${changeId}, one.kind, one.key, one."to"
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as one (kind text, key text, "to" uuid)`);

/** What a change gives to whom. */
export const givenBy = (db: Db, changeId: string): Promise<GivenTo[]> =>
  db.rows<GivenTo>(sql`
    select kind, key, to_unit_id as "to" from organisations.unit_change_holdings where change_id = ${changeId}
    order by kind, key`);
