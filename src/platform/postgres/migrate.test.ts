import pg from 'pg';
import { afterAll, expect, inject, test } from 'vitest';
import { appRole, migrate } from './migrate.ts';

const login = `operator_${process.pid}`;
const administrator = inject('databaseUrl');

async function asked(url: string, ...statements: string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const answers: unknown[] = [];
  for (const statement of statements) answers.push((await client.query(statement)).rows);
  await client.end();
  return answers;
}

afterAll(() => asked(administrator, `drop database if exists ${login}`, `drop role if exists ${login}`));

test('a login that owns its database and may create roles serves as the role it made, also where making one is not becoming it', async () => {
  await asked(
    administrator,
    `create role ${login} login createrole password 'pw'`,
    `create database ${login} owner ${login}`,
  );
  // What PostgreSQL 16 and newer give to whoever creates a role; here the role exists already, for the whole server.
  await asked(administrator, `grant ${appRole} to ${login} with admin true, set false, inherit false`);
  const { host } = new URL(administrator);
  const own = `postgres://${login}:pw@${host}/${login}`;
  expect(await migrate(own, 'db/migrations')).not.toEqual([]);
  expect(await asked(own, `set role ${appRole}`, 'select current_user as served')).toEqual([[], [{ served: appRole }]]);
  expect(await migrate(own, 'db/migrations')).toEqual([]);
});
