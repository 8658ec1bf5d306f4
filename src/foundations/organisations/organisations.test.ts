import { afterAll, beforeAll, expect, test } from 'vitest';
import { forget } from '#platform/cache/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import {
  allUnits,
  chain,
  currentOf,
  isOpenOn,
  keepers,
  nameOn,
  seedOrganisations,
  successionsOf,
  successorsOf,
  unitByKey,
  unitsOn,
} from './index.ts';

const { db, close } = await emptyDatabase();
afterAll(close);
beforeAll(() => db.transaction((tx) => seedOrganisations(tx, openSeed('db/seed'))));

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const today = day('2019-02-20');
const unit = async (key: string) => (await unitByKey(db, key))!;

test('the district has 13 departments, before and after the mergers of 01/12/2018', async () => {
  const departments = async (on: string) =>
    (await unitsOn(db, day(on)))
      .filter((one) => one.kind === 'office' || one.kind === 'department')
      .map((one) => one.key);
  const before = await departments('2018-11-30');
  const after = await departments('2018-12-01');
  expect([before.length, after.length]).toEqual([13, 13]);
  expect(before).toEqual(expect.arrayContaining(['phong-noi-vu', 'thanh-tra-huyen']));
  expect(after).toEqual(expect.arrayContaining(['noi-vu', 'thanh-tra']));
  expect(after).not.toContain('phong-noi-vu');
});

test('there are 25 communes, each with its one-stop, its code and the code of the statistics office', async () => {
  const units = await unitsOn(db, today);
  const communes = units.filter((one) => one.kind === 'commune');
  expect(communes).toHaveLength(25);
  for (const commune of communes) {
    expect(units.find((one) => one.key === `mot-cua-${commune.key}`)?.parentId).toBe(commune.id);
    expect(commune.gsoCode).toMatch(/^03\d{3}$/);
  }
  expect(communes.map((one) => one.code)).toEqual(
    Array.from({ length: 25 }, (_, n) => `000.${String(n + 1).padStart(2, '0')}.29.H18`),
  );
  expect((await unit('xa-thanh-xuong')).gsoCode).toBe('03334');
});

test('11 communes keep dossiers on screen, 4 are planned as pilots, 10 keep paper books; 12 lie in the lowland', async () => {
  const communes = (await allUnits(db)).filter((one) => one.kind === 'commune');
  const counts = Object.fromEntries(
    Object.entries(Object.groupBy(communes, (one) => one.electronic!)).map(([mode, of]) => [mode, of?.length]),
  );
  expect(counts).toEqual({ electronic: 11, pilot: 4, paper: 10 });
  expect(communes.filter((one) => one.terrain === 'lowland')).toHaveLength(12);
  expect((await unit('xa-hua-thanh')).terrain).toBe('lowland');
  expect((await unit('xa-noong-het')).electronicSince).toEqual(day('2017-03-01'));
});

test('a counter numbers its dossiers under the code of its commune, a department under that of the district', async () => {
  expect((await unit('mot-cua-xa-na-u')).code).toBe('000.21.29.H18');
  expect((await unit('tu-phap')).code).toBe('000.00.29.H18');
  expect((await unit('chi-cuc-thue')).code).toBeNull();
});

test('the chain leads from a counter up to the authority', async () => {
  const keys = (await chain(db, (await unit('mot-cua-xa-na-u')).id)).map((one) => one.key);
  expect(keys).toEqual(['mot-cua-xa-na-u', 'xa-na-u', 'ubnd-huyen']);
  expect(await chain(db, newId())).toEqual([]);
});

test('guests of the house are looked after by its authority', async () => {
  const authority = (await unit('ubnd-huyen')).id;
  const bhxh = (await unit('bhxh')).id;
  expect(await keepers(db, bhxh)).toEqual([bhxh, authority]);
  expect(await keepers(db, (await unit('tu-phap')).id)).toEqual([(await unit('tu-phap')).id, authority]);
});

test('Phòng Nội vụ answered for itself in 2018; today Ban Tổ chức và Nội vụ does', async () => {
  const before = await unit('phong-noi-vu');
  const current = async (on: string) => (await currentOf(db, before.id, day(on))).map((one) => one.name);
  expect(await current('2018-11-30')).toEqual(['Phòng Nội vụ']);
  expect(await current('2018-12-01')).toEqual(['Ban Tổ chức và Nội vụ']);
  expect(isOpenOn(before, today)).toBe(false);
  const [succession] = await successionsOf(db, before.id);
  expect(succession).toMatchObject({ kind: 'merger', decision: '512-QĐ/HU và 3105/QĐ-UBND, 26/11/2018' });
});

test('successors are found at any remove, each from its day on', async () => {
  const later = { id: newId(), key: 'trung-tam-noi-vu' };
  await db.transaction(async (tx) => {
    await tx.run(sql`insert into organisations.units (id, key, kind, level, address, phone, position, illustrative, during)
      values (${later.id}, ${later.key}, 'department', 'district', '', '', 999, true, '[2030-01-01,)')`);
    await tx.run(sql`insert into organisations.unit_names (unit_id, name, short_name, during)
      values (${later.id}, 'Trung tâm Nội vụ', 'TTNV', '[2030-01-01,)')`);
    await tx.run(sql`insert into organisations.successions (predecessor_id, successor_id, kind, effective_on, decision)
      values (${(await unit('noi-vu')).id}, ${later.id}, 'conversion', '2030-01-01', 'minh họa')`);
  });
  forget(db);
  const first = (await unit('phong-noi-vu')).id;
  const keys = async (on: string) => (await successorsOf(db, first, day(on))).map((one) => one.key);
  expect(await keys('2019-02-20')).toEqual(['noi-vu']);
  expect(await keys('2030-01-01')).toEqual(['noi-vu', 'trung-tam-noi-vu']);
});

test('two names of one unit may not overlap in time; one after the other they may', async () => {
  const { id } = await unit('tu-phap');
  const rename = (during: string) =>
    db.run(sql`insert into organisations.unit_names (unit_id, name, short_name, during)
      values (${id}, 'Phòng Tư pháp và Hộ tịch', 'Tư pháp', ${during})`);
  await expect(rename('[2019-01-01,)')).rejects.toThrow(/exclusion/);
  await db.run(sql`update organisations.unit_names set during = '[2013-01-01,2025-07-01)' where unit_id = ${id}`);
  await rename('[2025-07-01,)');
  forget(db);
  const renamed = await unit('tu-phap');
  expect(renamed.name).toBe('Phòng Tư pháp và Hộ tịch');
  expect(nameOn(renamed, today).name).toBe('Phòng Tư pháp');
  expect(nameOn(renamed, day('2010-01-01')).name).toBe('Phòng Tư pháp');
});

test('a code names one unit at a time, and may be used again by another', async () => {
  const [old, next] = [(await unit('xa-thanh-luong')).id, (await unit('xa-thanh-nua')).id];
  const reuse = () =>
    db.run(sql`insert into organisations.unit_codes (unit_id, scheme, code, during)
      values (${next}, 'gso', '03328', '[2025-07-01,)')`);
  await db.run(sql`update organisations.unit_codes set during = '[2013-01-01,2025-07-01)'
    where unit_id = ${next} and scheme = 'gso'`);
  await expect(reuse()).rejects.toThrow(/exclusion/);
  await db.run(sql`update organisations.unit_codes set during = '[2013-01-01,2025-07-01)'
    where unit_id = ${old} and scheme = 'gso'`);
  expect(await reuse()).toBe(1);
});

test('the application adds and changes units, and never deletes one', async () => {
  await expect(db.run(sql`delete from organisations.units where key = 'y-te'`)).rejects.toThrow(/permission denied/);
});
