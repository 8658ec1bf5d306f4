import { afterAll, beforeAll, expect, test } from 'vitest';
import { forget } from '#platform/cache/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { fireDue } from '#platform/timers/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { plantPeople, tokenOf } from '#test/support/staffed.ts';
import { chain, unitByKey, unitTimers } from '../index.ts';
import { paths } from '../paths.ts';
import { organisationsRoutes } from '../web.tsx';
import { noWork } from './end.act.ts';

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

const counter = 'mot-cua-xa-thanh-xuong';
const change = (form: Readonly<Record<string, string>>) =>
  served.post(
    paths.changeUnit(counter, 'doi-truc-thuoc'),
    { key: newId(), do: 'write', on: '01/03/2019', decision: '77/QĐ-UBND', parent: 'xa-thanh-an', ...form },
    token,
  );
const above = async (): Promise<string | undefined> => {
  forget(db);
  return (await chain(db, (await unitByKey(db, counter))?.id ?? ''))[1]?.key;
};
const takeBack = async () => {
  const { id } = await db.one<{ id: string }>(
    sql`select id from organisations.unit_changes order by written_at desc, id desc limit 1`,
  );
  return served.post(paths.takeChangeBack(id), { key: newId() }, token);
};
const onTheDay = () => fireDue(db, new Map(unitTimers(noWork)), Temporal.Instant.from('2019-02-28T17:00:00Z'));

test('every reason against it is told at once: a past day, no decision, a unit of another level', async () => {
  const refused = await change({ parent: 'noi-vu', on: '01/02/2019', decision: '' });
  expect(refused.status).toBe(422);
  for (const why of ['không được ở trước hôm nay', 'Ghi số và ngày quyết định', 'cùng cấp với đơn vị đang thuộc'])
    expect(refused.text).toContain(why);
  expect(refused.text).toContain('value="01/02/2019"');
  expect((await change({ parent: 'xa-thanh-xuong' })).text).toContain('Đơn vị đang thuộc đơn vị này');
});

test('the preview writes nothing; written, it waits for its day, and a second one is refused meanwhile', async () => {
  expect((await change({ do: 'preview' })).text).toContain('UBND xã Thanh An');
  expect(await above()).toBe('xa-thanh-xuong');
  expect((await change({})).status).toBe(303);
  expect(await above()).toBe('xa-thanh-xuong');
  expect((await change({ on: '02/03/2019' })).text).toContain('hủy lần đó trước');
  expect((await served.get(paths.unit(counter), token)).text).toContain('Đổi trực thuộc');
});

test('taken back before its day nothing moves on it', async () => {
  expect((await takeBack()).status).toBe(303);
  expect(await onTheDay()).toBe(0);
  expect(await above()).toBe('xa-thanh-xuong');
});

test('of today it holds at once, and is taken back the same day', async () => {
  expect((await change({ on: '20/02/2019' })).status).toBe(303);
  expect(await above()).toBe('xa-thanh-an');
  expect((await takeBack()).status).toBe(303);
  expect(await above()).toBe('xa-thanh-xuong');
});

test('on its day the unit is part of the other, and what it was part of stays in its history', async () => {
  expect((await change({})).status).toBe(303);
  expect(await onTheDay()).toBe(1);
  expect(await above()).toBe('xa-thanh-an');
  const kept = await db.one<{ before: string; after: string }>(sql`
    select b.key as before, a.key as after from organisations.unit_changes c
    join organisations.units b on b.id = c.parent_before join organisations.units a on a.id = c.parent_after
    where c.taken_back_at is null`);
  expect(kept).toEqual({ before: 'xa-thanh-xuong', after: 'xa-thanh-an' });
});
