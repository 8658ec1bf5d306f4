import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#platform/id/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { currentVersion } from '../catalogue/register.ts';
import { paths } from '../paths.ts';
import { procedureRoutes } from '../show/show.routes.tsx';
import { showing } from '../show/showing.ts';
import { endRoutes } from './end.routes.tsx';

const key = 'dang-ky-khai-sinh';
const now = instantOf(Temporal.PlainDateTime.from('2019-02-20T08:28'));
const decision = {
  ...{ endsOn: '01/03/2019', number: '91/QĐ-UBND', signedOn: '15/02/2019' },
  ...{ issuer: 'Chủ tịch UBND tỉnh Điện Biên', title: 'Bãi bỏ thủ tục hành chính' },
};
let world: TestDatabase;
let served: ServedRoutes;
let token: string;
beforeAll(async () => {
  world = await worldDatabase();
  served = await serveRoutes(
    world.db,
    [...endRoutes(async () => ({ open: 7, received: true })), ...procedureRoutes()],
    { now },
  );
  token = await tokenOf(world.db, 'tong.van.chuong');
});
afterAll(async () => {
  await served.close();
  await world.close();
});
const on = async (day: string) => currentVersion(world.db, key, Temporal.PlainDate.from(day));
const ends = (sent: Readonly<Record<string, string>>) =>
  served.post(paths.endProcedure(key), { key: newId(), do: 'write', ...sent }, token);

it('every reason against an end is told at once, and nobody but who keeps the catalogue finds the page', async () => {
  const { status, text } = await ends({ endsOn: '19/02/2019', signedOn: '21/02/2019' });
  expect(status).toBe(422);
  for (const said of ['Ngày đã qua', 'Ngày ký chưa đến', 'Ghi số quyết định', 'Ghi người ban hành', 'Ghi trích yếu'])
    expect(text).toContain(said);
  const clerk = await tokenOf(world.db, 'pham.thu.trang');
  expect((await served.get(paths.endProcedure(key), clerk)).status).toBe(404);
});

it('an end is seen before it is written: counters that receive no more, open dossiers that go on', async () => {
  const version = await on('2019-02-20');
  const looked = await ends({ ...decision, do: 'look' });
  expect(looked.status).toBe(200);
  expect(looked.text).toMatch(
    /Chưa có gì được ghi[\s\S]*Từ 01\/03\/2019, [1-9]\d* quầy không nhận[\s\S]*7 hồ sơ đang giải quyết/,
  );
  expect((await on('2019-03-01'))?.id).toBe(version?.id);
  expect((await ends({ ...decision, do: 'edit' })).text).toContain('value="91/QĐ-UBND"');
  expect((await ends({ ...decision, do: 'look', endsOn: '19/02/2019' })).status).toBe(422);
});

it('a procedure ends on the day the decision says, and holds as before once that is taken back', async () => {
  const version = await on('2019-02-20');
  expect((await ends(decision)).status).toBe(303);
  expect([(await on('2019-02-28'))?.id, await on('2019-03-01')]).toEqual([version?.id, undefined]);
  expect((await served.get(paths.endProcedure(key), token)).text).toContain('Hết hiệu lực từ 01/03/2019');
  const told = 'Từ ngày 01/03/2019 thủ tục này không được tiếp nhận nữa';
  expect((await served.get(paths.procedure(key))).text).toContain(told);
  const after = await showing(world.db, { key }, instantOf(Temporal.PlainDateTime.from('2019-03-05T08:00')));
  expect([after?.day.toString(), after?.ending?.number]).toEqual(['2019-02-28', '91/QĐ-UBND']);
  expect((await ends(decision)).text).toContain('đã được ghi là bãi bỏ');
  const back = (why: string) => served.post(paths.undoEnd(key), { key: newId(), why }, token);
  expect((await back('')).text).toContain('Ghi lý do.');
  expect((await back('Gõ nhầm thủ tục')).status).toBe(303);
  expect((await on('2030-01-01'))?.id).toBe(version?.id);
  expect((await served.get(paths.procedure(key))).text).not.toContain(told);
  expect((await back('Lần nữa')).status).toBe(422);
  // The same decision, entered again for the right reason, is the same row.
  expect((await ends(decision)).status).toBe(303);
});
