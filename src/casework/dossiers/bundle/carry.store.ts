import { sql, type Tx } from '#platform/db/index.ts';
import type { Carried } from './carry.rules.ts';

/** Who carries a bundle; what was written before gives way. */
export const markCarried = (tx: Tx, id: string, { carrier, bearer, tracking, dispatched }: Carried): Promise<number> =>
  tx.run(sql`update dossiers.bundles set carrier = ${carrier}, bearer = ${bearer}, tracking = ${tracking},
    dispatched_on = ${dispatched} where id = ${id}`);
