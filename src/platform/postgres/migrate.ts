import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { StartFailure } from './failure.ts';

/** The role that serves: it may write what a deed writes, and never change or delete an event. */
export const appRole = 'motcua_app';

/**
 * Brings a database to the newest schema: forward only, one transaction a file, one process at a
 * time. A file that was changed after it ran is refused. Answers with the files that ran.
 */
export async function migrate(ownerUrl: string, folder: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await newEnough(client);
    await client.query('select pg_advisory_lock(727001)');
    await prepare(client);
    const done = new Map(
      (await client.query('select name, digest from platform.migrations')).rows.map((row) => [row.name, row.digest]),
    );
    const ran: string[] = [];
    for (const name of readdirSync(folder)
      .filter((file) => file.endsWith('.sql'))
      .sort()) {
      const text = readFileSync(join(folder, name), 'utf8');
      const digest = createHash('sha256').update(text).digest('hex');
      if (done.get(name) === digest) continue;
      if (done.has(name))
        throw new StartFailure(
          `The migration ${name} was changed after this database ran it. Put it back, and write what is new in a new file.`,
        );
      await run(client, name, text, digest);
      ran.push(name);
    }
    return ran;
  } finally {
    await client.end();
  }
}

/** Lets a login take on the role that serves, where another one owns. */
export async function admit(ownerUrl: string, login: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`grant ${appRole} to ${client.escapeIdentifier(login)}`).catch(mayMigrate);
  } finally {
    await client.end();
  }
}

async function newEnough(client: pg.Client): Promise<void> {
  const { rows } = await client.query("select current_setting('server_version_num')::int / 10000 as major");
  if (rows[0].major < 15)
    throw new StartFailure(`The database server is PostgreSQL ${rows[0].major}; version 15 or newer is needed.`);
}

async function prepare(client: pg.Client): Promise<void> {
  await client.query(preparation).catch(mayMigrate);
}

const preparation = `
    do $$ begin
      if not exists (select 1 from pg_catalog.pg_roles where rolname = '${appRole}') then create role ${appRole} nologin; end if;
    exception when duplicate_object or unique_violation then null; end $$;
    do $$
    -- Since PostgreSQL 16 who creates a role may administer it, and is a member, but may not become it.
    declare takes constant text := case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end;
    begin
      if not pg_catalog.pg_has_role(current_user, '${appRole}', takes) then execute 'grant ${appRole} to current_user'; end if;
    end $$;
    create schema if not exists platform;
    create table if not exists platform.migrations (
      name text primary key, digest text not null, ran_at timestamptz not null default clock_timestamp());
    grant usage on schema platform to ${appRole};
    grant select on platform.migrations to ${appRole};`;

/** A login that may not do what a migration does is the operator's to mend, not a fault of the file. */
function mayMigrate(fault: unknown): void {
  const { code, message } = fault as Error & { code?: string };
  if (code !== '42501') throw fault;
  throw new StartFailure(
    `The database login may not set up the schema (${message}). It must own the database and may create roles (CREATEROLE); name such a login in DATABASE_OWNER_URL.`,
  );
}

async function run(client: pg.Client, name: string, text: string, digest: string): Promise<void> {
  try {
    await client.query('begin');
    await client.query("set local search_path = ''");
    await client.query(text);
    await client.query('insert into platform.migrations (name, digest) values ($1, $2)', [name, digest]);
    await client.query('commit');
  } catch (fault) {
    await client.query('rollback').catch(() => undefined);
    if ((fault as { code?: string }).code === '42501') mayMigrate(fault);
    throw new Error(`the migration ${name} failed: ${(fault as Error).message}`, { cause: fault });
  }
}
