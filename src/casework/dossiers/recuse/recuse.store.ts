import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Relation } from './recuse.rules.ts';

/** An official stepped aside from a dossier, and why. */
export interface Recusal {
  readonly account_id: string;
  readonly relation: Relation;
  readonly said: string;
  readonly act: string;
  readonly to_account: string | null;
  readonly stepped_aside_at: Temporal.Instant;
}

/** Who stepped aside from a dossier, the first before the others. */
export const recusalsOf = (db: Db, dossierId: string): Promise<Recusal[]> =>
  db.rows<Recusal>(sql`select account_id, relation, said, act, to_account, stepped_aside_at
    from dossiers.recusals where dossier_id = ${dossierId} order by stepped_aside_at, account_id`);

/** Keeps that an official stepped aside. */
export const stepAside = (tx: Tx, dossierId: string, one: Recusal): Promise<number> =>
  tx.run(sql`insert into dossiers.recusals (dossier_id, account_id, relation, said, act, to_account, stepped_aside_at)
    values (${dossierId}, ${one.account_id}, ${one.relation}, ${one.said}, ${one.act}, ${one.to_account}, ${one.stepped_aside_at})`);
