import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { AtWindow } from '../return-result/return.rules.ts';

export interface Withdrawal extends AtWindow {
  readonly withdrawn_at: Temporal.Instant;
}

/** Who asked for the dossier back; undefined where nobody did. */
export const withdrawalOf = (db: Db, dossierId: string): Promise<Withdrawal | undefined> =>
  db.maybe<Withdrawal>(
    sql`select standing, name, identity, coalesce(authority, '') as authority, withdrawn_at from dossiers.withdrawals where dossier_id = ${dossierId}`,
  );

/** Keeps who asked for the dossier back, and which account wrote it down. */
export const enterWithdrawal = (
  tx: Tx,
  dossierId: string,
  { standing, name, identity, authority }: AtWindow,
  by: { readonly at: Temporal.Instant; readonly who: string },
): Promise<number> =>
  tx.run(sql`insert into dossiers.withdrawals (dossier_id, standing, name, identity, authority, withdrawn_at, withdrawn_by)
    values (${dossierId}, ${standing}, ${name}, ${identity}, ${authority || null}, ${by.at}, ${by.who})`);
