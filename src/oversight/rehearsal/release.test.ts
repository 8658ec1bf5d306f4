import { afterAll, beforeAll, expect, test } from 'vitest';
import { currentVersion, versionById } from '#casework/procedures/index.ts';
import { forget } from '#platform/cache/index.ts';
import { type Database, openDatabase, sql } from '#platform/db/index.ts';
import { brokenLinks } from '#platform/events/index.ts';
import { openSeed, type Seed } from '#platform/seed/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { business, correction, walked } from '#test/support/walked.ts';
import { seedDistrict } from './district.ts';

const { db, ownerUrl, close } = await worldDatabase();
const day = Temporal.PlainDate.from('2019-02-20');
const now = openSeed('db/seed');
let owner: Database;

beforeAll(() => {
  owner = openDatabase(ownerUrl, { connections: 2 });
});
afterAll(async () => {
  await owner.close();
  await close();
});

/** The seed of a later release: some lines of its files say something else. */
const later = (change: (path: string, text: string) => string): Seed => {
  const text = (path: string): string => change(path, now.text(path));
  return { ...now, text };
};

/** A record says of itself that it was corrected, and one of its steps is called otherwise. */
const corrected = (keys: readonly string[]): Seed =>
  later((_path, text) =>
    text
      .split('\n')
      .map((line) => {
        if (!keys.some((key) => line.includes(`"key":"${key}"`))) return line;
        const record = JSON.parse(line);
        const steps = record.steps.map((step: [string, ...unknown[]], n: number) =>
          n === 1 ? [`${step[0]} (sửa)`, ...step.slice(1)] : step,
        );
        return JSON.stringify({ ...record, source: `${record.source}, đã rà soát lại`, steps });
      })
      .join('\n'),
  );

const starts = async (seed: Seed): Promise<string> => {
  const said: string[] = [];
  await seedDistrict({ db }, seed, (line) => said.push(line));
  forget(db);
  return said.join('\n');
};
const versionOf = async (key: string) => (await currentVersion(db, key, day))!;
const stepOf = async (key: string) => (await versionOf(key)).steps[1]?.name ?? '';

test('a house that stands at this release is told nothing, and nothing is written', async () => {
  const before = await db.rows(sql`select id from procedures.versions order by id`);
  expect(await starts(now)).toBe('');
  expect(await db.rows(sql`select id from procedures.versions order by id`)).toEqual(before);
});

test('what an earlier release planted and nobody touched is brought to the next from the business day; a dossier keeps its version', async () => {
  const code = await walked(db, {
    ...{ way: business, day: '2019-02-19', to: 'assigned', name: 'Lò Văn Trước', identity: '047000201' },
  });
  const before = await versionOf(business.procedure);
  const next = corrected([business.procedure]);
  expect(await starts(next)).toContain(
    `Procedures brought to this release from 2019-02-20 on: 1 (${business.procedure}).`,
  );
  const after = await versionOf(business.procedure);
  expect([after.validFrom.toString(), after.definitionId === before.definitionId]).toEqual(['2019-02-20', false]);
  expect(await stepOf(business.procedure)).toContain('(sửa)');
  expect((await versionById(db, before.id))?.validTo?.toString()).toBe('2019-02-20');
  const kept = await db.one<{ version_id: string; definition_id: string }>(
    sql`select version_id, definition_id from dossiers.dossiers where code = ${code}`,
  );
  expect(kept).toEqual({ version_id: before.id, definition_id: before.definitionId });
  // The same release again finds it done; the one after goes on from what this one wrote.
  expect(await starts(next)).toBe('');
  expect(await starts(now)).toContain(business.procedure);
  expect(await stepOf(business.procedure)).not.toContain('(sửa)');
  expect(await brokenLinks(db)).toEqual([]);
});

test('what officials changed is left, and named', async () => {
  const { id } = await versionOf(correction.procedure);
  // As an official ends it by a decision: the version is no longer as it was written.
  await owner.run(sql`update procedures.versions set valid_to = '2019-06-01' where id = ${id}`);
  const said = await starts(corrected([correction.procedure]));
  expect(said).toContain(`${correction.procedure}: changed, followed or ended by officials`);
  expect(said).not.toContain('brought');
  expect((await versionOf(correction.procedure)).id).toBe(id);
});

test('a role that is as an earlier release wrote it gains and loses; one changed by hand stays and is named', async () => {
  const has = async (role: string) =>
    (
      await db.rows<{ permission: string }>(sql`select distinct permission from access.grants where role = ${role}`)
    ).map(({ permission }) => permission);
  await owner.run(sql`delete from access.grants where permission in ('job.mend', 'procedure.post')`);
  await owner.run(sql`delete from access.role_permissions where permission in ('job.mend', 'procedure.post')`);
  await owner.run(sql`update access.roles set released = array_remove(released, 'job.mend')`);
  await owner.run(sql`insert into access.role_permissions (role, permission) values ('admin', 'totals.enter')`);
  await owner.run(sql`update access.roles set released = released || '{totals.enter}' where key = 'admin'`);
  const said = await starts(now);
  expect(said).toMatch(/brought to this release:\n {2}admin \+job\.mend -totals\.enter/);
  expect(await has('admin')).toEqual(expect.arrayContaining(['job.mend']));
  expect(said).toMatch(/left as they are[\s\S]*receive \+procedure\.post/);
  expect(await has('receive')).not.toContain('procedure.post');
});

test('a house of a release that kept no such list is brought where this one permits all it did', async () => {
  await owner.run(sql`update access.roles set released = null`);
  expect(await starts(now)).toContain('receive +procedure.post');
  expect(await starts(now)).toBe('');
});
