import { type Db, sql, type Tx } from '#platform/db/index.ts';

/** Somebody a visitor of the demonstration may be. */
export interface DemonstrationAccount {
  readonly account_id: string;
  readonly position: number;
  readonly login: string;
  readonly name: string;
  /** The part they play: 'Tiếp nhận', 'Thụ lý' … */
  readonly part: string;
  readonly post: string;
  /** What to try first as them. */
  readonly hint: string;
}

/** The demonstration accounts in the order of the list; none in production. */
export const demonstrationAccounts = (db: Db): Promise<DemonstrationAccount[]> =>
  db.rows<DemonstrationAccount>(sql`
    select d.account_id, d.position, a.login, a.name, d.part, d.post, d.hint
    from access.demonstration d
    join access.accounts a on a.id = d.account_id
    where a.disabled_at is null and a.demonstration and not exists (select from platform.clock where mode = 'production')
    order by d.position`);

interface NewDemonstration {
  readonly accountId: string;
  readonly position: number;
  readonly part: string;
  readonly post: string;
  readonly hint: string;
}

export const addDemonstration = (tx: Tx, accounts: readonly NewDemonstration[]): Promise<number> =>
  tx.run(sql`
    insert into access.demonstration (account_id, position, part, post, hint)
    select given."accountId", given.position, given.part, given.post, given.hint
    from jsonb_to_recordset(${JSON.stringify(accounts)}::jsonb)
      as given ("accountId" uuid, position smallint, part text, post text, hint text)`);
