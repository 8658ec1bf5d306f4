import { type Db, sql, type Tx } from '#platform/db/index.ts';

export interface AccountRow {
  readonly id: string;
  readonly login: string;
  readonly person_id: string;
  readonly name: string;
  readonly password_hash: string;
  readonly disabled_at: Temporal.Instant | null;
  /** A demonstration account in a house that is in production: it opens nothing. */
  readonly barred: boolean;
  /** Set while the password is one that was given out: until then it can be changed, and opens nothing else. */
  readonly once_until: Temporal.Instant | null;
}

export const accountByLogin = (db: Db, login: string): Promise<AccountRow | undefined> =>
  db.maybe<AccountRow>(sql`
    select id, login, person_id, name, password_hash, disabled_at, once_until,
      demonstration and exists (select from platform.clock where mode = 'production') as barred
    from access.accounts where login = ${login}`);

export interface Account {
  readonly id: string;
  readonly login: string;
  readonly person_id: string;
  readonly name: string;
  readonly demonstration: boolean;
  readonly disabled_at: Temporal.Instant | null;
}

/** The account of a person, if they have one. */
export const accountOfPerson = (db: Db, personId: string): Promise<Account | undefined> =>
  db.maybe<Account>(sql`
    select id, login, person_id, name, demonstration, disabled_at from access.accounts where person_id = ${personId}`);

export const nameRows = (db: Db): Promise<{ id: string; name: string }[]> =>
  db.rows(sql`select id, name from access.accounts`);

export interface Holder {
  readonly accountId: string;
  readonly login: string;
  readonly name: string;
}

/** Those who hold a permission at a unit and can still sign in, in the order of their names. */
export const whoMay = (db: Db, permission: string, unitId: string): Promise<Holder[]> =>
  db.rows<Holder>(sql`
    select a.id as "accountId", a.login, a.name
    from access.accounts a
    where a.disabled_at is null
      and exists (select from access.grants g
        where g.account_id = a.id and g.unit_id = ${unitId} and g.permission = ${permission})
    order by a.name, a.id`);

export interface NewAccount {
  readonly id: string;
  readonly login: string;
  readonly personId: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly demonstration: boolean;
}

/** Adds accounts, many at once. */
export const addAccounts = (tx: Tx, accounts: readonly NewAccount[], at: Temporal.Instant): Promise<number> =>
  tx.run(sql`
    insert into access.accounts (id, login, person_id, name, password_hash, demonstration, created_at)
    select given.id, given.login, given."personId", given.name, given."passwordHash", given.demonstration, ${at}
    from jsonb_to_recordset(${JSON.stringify(accounts)}::jsonb) as given (id uuid, login text, "personId" uuid, name text,
      "passwordHash" text, demonstration boolean)`);

/** Opens one account; answers with 0 where somebody has its login. */
export const openAccount = (
  tx: Tx,
  account: Omit<NewAccount, 'demonstration'>,
  at: Temporal.Instant,
): Promise<number> =>
  tx.run(sql`
    insert into access.accounts (id, login, person_id, name, password_hash, created_at)
    values (${account.id}, ${account.login}, ${account.personId}, ${account.name}, ${account.passwordHash}, ${at})
    on conflict (login) do nothing`);

/** The logins that begin so: what a proposed one must differ from. */
export const loginsLike = async (db: Db, start: string): Promise<Set<string>> =>
  new Set(
    (await db.rows<{ login: string }>(sql`select login from access.accounts where starts_with(login, ${start})`)).map(
      ({ login }) => login,
    ),
  );

/** A name written wrongly is written rightly wherever the account is shown. */
export const renameAccount = (tx: Tx, personId: string, name: string): Promise<number> =>
  tx.run(sql`update access.accounts set name = ${name} where person_id = ${personId} and name <> ${name}`);

/** Takes an account away that nobody has used, with the resets that wait for it; its grants are withdrawn before. */
export async function dropAccount(tx: Tx, id: string): Promise<void> {
  await tx.run(sql`delete from access.password_resets where account_id = ${id}`);
  await tx.run(sql`delete from access.accounts where id = ${id}`);
}

/** Answers with the number written: none when it was open. */
export const markEnabled = (tx: Tx, id: string): Promise<number> =>
  tx.run(sql`update access.accounts set disabled_at = null where id = ${id} and disabled_at is not null`);

export const loginTaken = async (db: Db, login: string): Promise<boolean> =>
  (await db.one<{ taken: boolean }>(sql`select exists (select from access.accounts where login = ${login}) as taken`))
    .taken;

/** Is there anybody who could sign in? */
export const accountsExist = async (db: Db): Promise<boolean> =>
  (
    await db.one<{ some: boolean }>(sql`
    select exists (select from access.accounts
      where disabled_at is null and (not demonstration or not exists (select from platform.clock where mode = 'production'))
    ) as some`)
  ).some;

/** Holds the account's row, so that two at once append to its history one after the other. */
export const lockAccount = (tx: Tx, id: string): Promise<number> =>
  tx.run(sql`select from access.accounts where id = ${id} for no key update`);

/** Answers with the number written: none when it was disabled before. */
export const markDisabled = (tx: Tx, id: string, at: Temporal.Instant): Promise<number> =>
  tx.run(sql`update access.accounts set disabled_at = ${at} where id = ${id} and disabled_at is null`);

/** A new password; one that was given out by others lasts until `onceUntil`, one's own has no such end. */
export const setPassword = (
  tx: Tx,
  id: string,
  password: { readonly hash: string; readonly onceUntil: Temporal.Instant | null },
): Promise<number> =>
  tx.run(sql`
    update access.accounts set password_hash = ${password.hash}, once_until = ${password.onceUntil} where id = ${id}`);
