import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Retention } from './retention.rules.ts';

/** Every period that was written, the common one first. */
export const retentions = (db: Db): Promise<Retention[]> =>
  db.rows<Retention>(
    sql`select procedure_key as key, years::int as years, basis, sure from dossiers.retention order by procedure_key`,
  );

/** The period of one procedure, while nobody else writes any: each writer waits for the row of the common one. */
export async function lockRetention(tx: Tx, key: string): Promise<Retention | undefined> {
  await tx.run(sql`select from dossiers.retention where procedure_key = '*' for update`);
  return (await retentions(tx)).find((one) => one.key === key);
}

export const keepRetention = (tx: Tx, { key, years, basis, sure }: Retention): Promise<number> =>
  tx.run(sql`insert into dossiers.retention (procedure_key, years, basis, sure) values (${key}, ${years}, ${basis}, ${sure})
    on conflict (procedure_key) do update set years = excluded.years, basis = excluded.basis, sure = excluded.sure`);

export const dropRetention = (tx: Tx, key: string): Promise<number> =>
  tx.run(sql`delete from dossiers.retention where procedure_key = ${key}`);
