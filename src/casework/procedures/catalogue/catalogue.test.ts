import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedOrganisations, unitByKey } from '#foundations/organisations/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { emptyDatabase, type TestDatabase } from '#test/support/database.ts';
import { offeringAt, offeringsAt, roomsOf } from '../offerings/offerings.ts';
import { catalogueOn, currentVersion, entriesOf, versionById } from './register.ts';
import { seedProcedures } from './seed.ts';
import { readWritten } from './written.ts';

const today = Temporal.PlainDate.from('2019-02-20');
const seed = openSeed('db/seed');
let held: TestDatabase;

beforeAll(async () => {
  held = await emptyDatabase();
  await held.db.transaction(async (tx) => {
    await seedOrganisations(tx, seed);
    await seedProcedures(tx, seed);
  });
});
afterAll(() => held.close());

const unitId = async (key: string): Promise<string> => (await unitByKey(held.db, key))!.id;

describe('the seeded catalogue', () => {
  test('is planted whole', async () => {
    const written = readWritten(seed).records.map(({ record }) => record.key);
    const planted = await catalogueOn(held.db, today);
    expect(planted.map(({ key }) => key).sort()).toEqual([...new Set(written)].sort());
  });

  test('gives a version with its papers, fee, time, steps and the process it runs by', async () => {
    const version = await currentVersion(held.db, 'dang-ky-thanh-lap-ho-kinh-doanh', today);
    expect(version).toMatchObject({ standing: 'complete', field: 'Thành lập và hoạt động của hộ kinh doanh' });
    expect(version?.fees[0]?.dong).toBe(100_000n);
    expect(version?.definitionId).toMatch(/^[0-9a-f-]{36}$/);
    expect(await versionById(held.db, version!.id)).toBe(version);
  });

  test('is found by any words of the name in any order without diacritics, and by a code of the day', async () => {
    const keys = async (search: string) => (await catalogueOn(held.db, today, { search })).map(({ key }) => key);
    expect(await keys('kinh doanh thanh lap')).toContain('dang-ky-thanh-lap-ho-kinh-doanh');
    expect(await keys('KHAI SINH')).toContain('dang-ky-khai-sinh');
    expect(await keys('1.001193')).toEqual(['dang-ky-khai-sinh']);
    expect(await keys('1.013978')).toEqual([]);
  });

  test('searched with diacritics, gives what bears them; what has other ones only where nothing else is found', async () => {
    const names = async (search: string) => (await catalogueOn(held.db, today, { search })).map(({ name }) => name);
    const aid = await names('trợ cấp');
    expect(aid.length).toBeGreaterThan(1);
    expect(aid.filter((name) => !/trợ/i.test(name) || !/cấp/i.test(name))).toEqual([]);
    expect((await names('tro cap')).length).toBeGreaterThanOrEqual(aid.length);
    expect(await names('hoà giải')).toEqual(await names('hòa giải'));
    expect((await names('hoà giải')).length).toBeGreaterThan(0);
    expect(await names('đăng ky khai sinh')).toEqual(await names('đăng ký khai sinh'));
    expect(await names('kháị sinh')).toEqual(await names('khai sinh'));
  });

  test('has one version follow another on its day: trợ cấp xã hội under NĐ 136/2013 and NĐ 20/2021', async () => {
    const key = 'thuc-hien-tro-cap-xa-hoi-hang-thang';
    const on = async (day: string) => currentVersion(held.db, key, Temporal.PlainDate.from(day));
    expect((await entriesOf(held.db, key)).map(({ validFrom }) => validFrom.toString())).toEqual([
      '2015-01-01',
      '2021-07-01',
    ]);
    expect((await on('2021-06-30'))?.times[0]?.statutory.amount).toBe(25);
    expect((await on('2021-07-01'))?.times[0]?.statutory.amount).toBe(22);
    expect(await on('2025-07-01')).toBeUndefined();
  });

  test('a version once written cannot be written over', async () => {
    const version = await currentVersion(held.db, 'dang-ky-khai-sinh', today);
    const { sql } = await import('#platform/db/index.ts');
    const change = sql`update procedures.versions set content = '{}' where id = ${version!.id}`;
    await expect(held.db.run(change)).rejects.toThrow(/does not change/);
  });
});

describe('who receives what', () => {
  test('a procedure of the district is received at the district and settled by its department', async () => {
    const version = await currentVersion(held.db, 'dang-ky-thanh-lap-ho-kinh-doanh', today);
    const offering = await offeringAt(held.db, version!.procedureId, await unitId('mot-cua-huyen'), today);
    expect(offering?.settlingUnitId).toBe(await unitId('tai-chinh-ke-hoach'));
    expect(await offeringAt(held.db, version!.procedureId, await unitId('mot-cua-xa-na-u'), today)).toBeUndefined();
  });

  test('a procedure of the communes is received and settled in each of the 25', async () => {
    const version = await currentVersion(held.db, 'dang-ky-khai-sinh', today);
    const rooms = await roomsOf(held.db, version!.procedureId);
    expect(rooms).toHaveLength(25);
    const counter = await unitId('mot-cua-xa-na-u');
    expect(rooms.find(({ unitId }) => unitId === counter)?.settlingUnitId).toBe(await unitId('xa-na-u'));
  });

  test('trợ cấp xã hội is received in the communes and settled by LĐTBXH', async () => {
    const version = await currentVersion(held.db, 'thuc-hien-tro-cap-xa-hoi-hang-thang', today);
    const rooms = await roomsOf(held.db, version!.procedureId);
    expect(rooms).toHaveLength(25);
    expect(new Set(rooms.map(({ settlingUnitId }) => settlingUnitId))).toEqual(
      new Set([await unitId('lao-dong-tbxh')]),
    );
  });

  test('what Phòng Nội vụ settled until the merger, Ban Tổ chức và Nội vụ settles from 01/12/2018', async () => {
    const [entry] = await catalogueOn(held.db, today, { settles: 'noi-vu' });
    const counter = await unitId('mot-cua-huyen');
    const on = async (day: string) =>
      (await offeringAt(held.db, entry!.procedureId, counter, Temporal.PlainDate.from(day)))?.settlingUnitId;
    expect(await on('2018-11-30')).toBe(await unitId('phong-noi-vu'));
    expect(await on('2018-12-01')).toBe(await unitId('noi-vu'));
  });

  test('the counter picks by a fragment among what it receives', async () => {
    const found = await offeringsAt(held.db, await unitId('mot-cua-xa-thanh-xuong'), today, 'tinh trang hon nhan');
    expect(found.map(({ key }) => key)).toContain('cap-giay-xac-nhan-tinh-trang-hon-nhan');
    expect(found.every(({ level }) => level === 'commune')).toBe(true);
  });
});
