import { afterAll, beforeAll, expect, test } from 'vitest';
import { forget } from '#platform/cache/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { plantPeople, tokenOf } from '#test/support/staffed.ts';
import { unitByKey } from '../index.ts';
import { paths } from '../paths.ts';
import { organisationsRoutes } from '../web.tsx';
import { stoodAt } from './contact.rules.ts';

const { db, close } = await emptyDatabase();
let served: ServedRoutes;
let token: string;
beforeAll(async () => {
  await plantPeople(db);
  served = await serveRoutes(db, organisationsRoutes());
  token = await tokenOf(db, 'ngo.quang.vinh');
});
afterAll(async () => {
  await served.close();
  await close();
});

const unit = async () => {
  forget(db);
  return (await unitByKey(db, 'y-te'))!;
};
const moved = { address: 'Tầng 2, nhà B, Pú Tửu', phone: '0215 3925 111' };
const presses = async (form: Readonly<Record<string, string>>, who = token) =>
  served.post(paths.contact('y-te'), { key: newId(), seen: stoodAt(await unit()), ...moved, ...form }, who);
const takesBack = async (change: string) => served.post(paths.takeContactBack('y-te'), { key: newId(), change }, token);
const last = async () =>
  (
    await db.one<{ id: string }>(
      sql`select id from organisations.unit_contacts order by written_at desc, id desc limit 1`,
    )
  ).id;

test('a new address is seen beside the old one before anything is written, and told why where it will not do', async () => {
  const before = await unit();
  const looked = await presses({ do: 'look' });
  for (const said of [before.address, moved.address, moved.phone, 'Chưa có gì được ghi'])
    expect(looked.text).toContain(said);
  const wrong = await presses({ do: 'look', address: 'x', phone: 'gọi anh Nam' });
  expect(wrong.status).toBe(422);
  for (const said of ['Ghi địa chỉ, ít nhất 5 ký tự', 'Số điện thoại chỉ gồm chữ số', 'gọi anh Nam'])
    expect(wrong.text).toContain(said);
  expect((await presses({ do: 'write', address: before.address, phone: before.phone })).text).toContain(
    'không có gì thay đổi',
  );
  expect(stoodAt(await unit())).toBe(stoodAt(before));
});

test('written it holds, with what stood before beside it; the last change alone is taken back, and who was quicker stays', async () => {
  const before = stoodAt(await unit());
  expect((await presses({ do: 'write' })).location).toBe(paths.contact('y-te', 'ghi'));
  expect(await unit()).toMatchObject(moved);
  const first = await last();
  expect((await presses({ do: 'write', seen: before, phone: '0215 1' })).text).toContain('Có người vừa sửa');
  expect((await presses({ do: 'write', phone: '0215 3925 222' })).status).toBe(303);
  expect((await takesBack(first)).text).toContain('Chỉ hủy được lần sửa gần nhất');
  expect((await served.get(paths.contact('y-te'), token)).text).toContain(before.split(' · ')[0]);
  for (const change of [await last(), first]) expect((await takesBack(change)).status).toBe(303);
  expect(stoodAt(await unit())).toBe(before);
  const told = await db.rows<{ payload: object }>(
    sql`select payload from platform.events where type like 'unit.contact%'`,
  );
  expect([told.length, JSON.stringify(told).includes('Pú Tửu')]).toEqual([4, false]);
});

test('who may not write of units finds no such page', async () => {
  const clerk = await tokenOf(db, 'nguyen.thi.lan.huong');
  expect((await served.get(paths.contact('y-te'), clerk)).status).toBe(404);
  expect((await presses({ do: 'write' }, clerk)).status).toBe(404);
});
