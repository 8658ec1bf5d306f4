import { afterAll, expect, test } from 'vitest';
import { openDatabase, sql } from '#platform/db/index.ts';
import { StartFailure } from '#platform/postgres/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { seedDistrict } from './district.ts';

const { db, ownerUrl, close } = await worldDatabase();
afterAll(close);

test('a database planted when the seeds had other names is told so in a sentence, and is left as it is', async () => {
  const owner = openDatabase(ownerUrl, { connections: 2 });
  await owner.run(sql`update platform.seeded set name = 'district' where name = 'reference'`);
  const again = seedDistrict({ db }, openSeed('db/seed'), () => undefined);
  await expect(again).rejects.toThrow(StartFailure);
  await expect(again).rejects.toThrow(/planted by an earlier build.*“reference”.*empty DATA_DIR/);
  await owner.run(sql`update platform.seeded set name = 'reference' where name = 'district'`);
  await owner.close();
  await seedDistrict({ db }, openSeed('db/seed'), () => undefined);
});

test('a build that permits more than the one before tells a planted database so, and whoever holds the role has it', async () => {
  const holders = () =>
    db.rows<{ permission: string; n: number }>(sql`
      select permission, count(*)::int as n from access.grants where permission = 'dossier.return' group by permission`);
  const before = await holders();
  expect(before[0]?.n).toBeGreaterThan(0);
  const owner = openDatabase(ownerUrl, { connections: 2 });
  await owner.run(sql`delete from access.grants where permission = 'dossier.return'`);
  await owner.run(sql`delete from access.role_permissions where permission = 'dossier.return'`);
  await owner.run(sql`update access.roles set released = array_remove(released, 'dossier.return')`);
  await owner.close();
  const said: string[] = [];
  await seedDistrict({ db }, openSeed('db/seed'), (line) => said.push(line));
  expect(await holders()).toEqual(before);
  expect(said.join('\n')).toContain('+dossier.return');
});
