import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forget } from '#platform/cache/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { changed, everyRow } from '#test/support/rows.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { plantPeople, tokenOf } from '#test/support/staffed.ts';
import { answeringOn, currentOf, isOpenOn, unitByKey, unitsOn } from '../index.ts';
import { paths } from '../paths.ts';
import { organisationsRoutes } from '../web.tsx';
import { noHoldings } from './holdings.act.ts';

const { db, ownerUrl, close } = await emptyDatabase();
const owner = new pg.Client({ connectionString: ownerUrl });
const work = new Map<string, number>();
let served: ServedRoutes;
let token: string;

beforeAll(async () => {
  await owner.connect();
  await db.run(sql`insert into platform.clock (mode, business_at) values ('demo', '2019-02-20T08:28:00+07:00')`);
  await plantPeople(db);
  const open = async (_: unknown, unitId: string) => work.get(unitId) ?? 0;
  const move = async (_: unknown, { from }: { from: string }) => work.get(from) ?? 0;
  const mustClose = async () => 0;
  const part = {
    of: async () => [],
    mayDo: async () => true,
    mixedLists: async () => [],
    give: async () => {},
    takeBack: async () => true,
    move: async () => 0,
  };
  const uses = async () => [{ what: 'Hồ sơ đang mở', count: 3 }];
  served = await serveRoutes(
    db,
    organisationsRoutes({
      work: { open, move, lapse: async () => 0, openLists: async () => [], mustClose, part, holdings: noHoldings },
      uses,
    }),
  );
  token = await tokenOf(db, 'ngo.quang.vinh');
});
afterAll(async () => {
  await served.close();
  await owner.end();
  await close();
});

const said = { do: 'write', on: '01/03/2019', decision: '77/QĐ-UBND ngày 18/02/2019' } as const;
const change = (unit: string, act: string, form: Readonly<Record<string, string>>) =>
  served.post(paths.changeUnit(unit, act), { key: newId(), ...said, ...form }, token);
const lastChange = async (): Promise<string> =>
  (await db.one<{ id: string }>(sql`select id from organisations.unit_changes order by id desc limit 1`)).id;
const takeBack = async () => served.post(paths.takeChangeBack(await lastChange()), { key: newId() }, token);
const rows = () => everyRow(owner, ['organisations']);
const besidesTheLine = async (before: ReadonlyMap<string, string>) =>
  changed(before, await rows()).filter((table) => table !== 'organisations.unit_changes');

test('everything missing is told at once, and nothing is written by a preview', async () => {
  const before = await rows();
  const form = {
    key: newId(),
    do: 'preview',
    kind: 'commune',
    name: '',
    shortName: '',
    code: '?',
    on: '',
    decision: '',
  };
  const { status, text } = await served.post(paths.openUnit(), form, token);
  expect(status).toBe(422);
  for (const why of [
    'thuộc một đơn vị khác',
    'Ghi tên đầy đủ',
    'Ghi tên gọn',
    'Mã gồm',
    'vùng thấp hay',
    'Ghi ngày',
    'số và ngày quyết định',
  ])
    expect(text).toContain(why);
  const shown = await change('y-te', 'doi-ten', { do: 'preview', name: 'Phòng Y tế và Dân số', shortName: 'Y tế' });
  expect(shown.status).toBe(200);
  expect(shown.text).toMatch(/Phòng Y tế → <b>Phòng Y tế và Dân số<\/b>[\s\S]*\(giữ nguyên\)[\s\S]*Hồ sơ đang mở/);
  expect(changed(before, await rows())).toEqual([]);
});

test('a name holds from its day, not before; taken back, every row is as it was', async () => {
  const before = await rows();
  const done = await change('y-te', 'doi-ten', { name: 'Phòng Y tế và Dân số', shortName: 'Y tế' });
  expect(done.status).toBe(303);
  expect((await unitByKey(db, 'y-te'))?.name).toBe('Phòng Y tế');
  await db.run(sql`update platform.clock set business_at = '2019-03-01T08:00:00+07:00'`);
  forget(db);
  expect((await unitByKey(db, 'y-te'))?.name).toBe('Phòng Y tế và Dân số');
  expect((await takeBack()).status).toBe(303);
  expect(await besidesTheLine(before)).toEqual([]);
});

test('a code is one unit’s at a time', async () => {
  const taken = await change('y-te', 'doi-ma', { code: '000.00.29.H18' });
  expect(taken.text).toContain('đang là của đơn vị khác');
  const before = await rows();
  expect((await change('y-te', 'doi-ma', { code: '000.99.29.H18' })).status).toBe(303);
  expect((await takeBack()).status).toBe(303);
  expect(await besidesTheLine(before)).toEqual([]);
});

test('a unit with open work ends only where another follows; with units below it does not end', async () => {
  expect((await change('ubnd-huyen', 'ket-thuc', {})).text).toContain('Còn đơn vị trực thuộc');
  const unit = (await unitByKey(db, 'dan-toc'))!;
  work.set(unit.id, 3);
  expect((await change('dan-toc', 'ket-thuc', {})).text).toContain('Còn 3 hồ sơ đang mở');
  expect((await change('dan-toc', 'ket-thuc', { successor: 'dan-toc' })).text).toContain('phải là đơn vị khác');
  const before = await rows();
  const merged = { successor: 'noi-vu', succession: 'absorption' };
  expect((await change('dan-toc', 'ket-thuc', merged)).status).toBe(303);
  const after = await currentOf(db, unit.id, Temporal.PlainDate.from('2019-03-01'));
  expect(after.map(({ key }) => key)).toEqual(['noi-vu']);
  expect((await change('dan-toc', 'doi-ten', { name: 'Phòng khác', shortName: 'Khác' })).text).toContain(
    'đã ghi kết thúc',
  );
  expect((await takeBack()).status).toBe(303);
  expect(await besidesTheLine(before)).toEqual([]);
});

test('a unit whose end lies ahead is open until that day: it may follow, stand above and keep its name till then', async () => {
  const ended = await change('dan-toc', 'ket-thuc', { on: '01/06/2019' });
  work.clear();
  expect(ended.status).toBe(422);
  const merged = { successor: 'noi-vu', succession: 'absorption' };
  expect((await change('dan-toc', 'ket-thuc', { on: '01/06/2019', ...merged })).status).toBe(303);
  const [unit, day] = [(await unitByKey(db, 'dan-toc'))!, Temporal.PlainDate.from('2019-05-31')];
  expect([isOpenOn(unit, day), isOpenOn(unit, day.add({ days: 1 }))]).toEqual([true, false]);
  expect((await unitsOn(db, day)).map(({ key }) => key)).toContain('dan-toc');
  const answers = [await answeringOn(db, day), await answeringOn(db, day.add({ days: 1 }))].map((of) => of(unit.id));
  expect(answers).toEqual([unit.id, (await unitByKey(db, 'noi-vu'))?.id]);
  // It takes another's place while it lasts, not from the day on which it is gone itself.
  const follow = { successor: 'dan-toc', succession: 'absorption' };
  expect((await change('y-te', 'ket-thuc', { do: 'preview', on: '31/05/2019', ...follow })).status).toBe(200);
  expect((await change('y-te', 'ket-thuc', { on: '01/06/2019', ...follow })).text).toContain('phải là đơn vị khác');
  const name = { name: unit.name, shortName: unit.shortName };
  expect((await change('y-te', 'doi-ten', { do: 'preview', on: '31/05/2019', ...name })).text).toContain(
    'mang tên này',
  );
  expect((await change('y-te', 'doi-ten', { do: 'preview', on: '01/06/2019', ...name })).status).toBe(200);
  expect((await takeBack()).status).toBe(303);
});

test('an end beforehand sets a timer, taken back with it; once dossiers went over the end stays', async () => {
  const unit = (await unitByKey(db, 'dan-toc'))!;
  work.set(unit.id, 2);
  const timers = () =>
    db.rows<{ due_at: Temporal.Instant }>(sql`select due_at from platform.timers where kind = 'unit.ends'`);
  const merged = { successor: 'noi-vu', succession: 'absorption' };
  await change('dan-toc', 'ket-thuc', { on: '02/03/2019', ...merged });
  expect((await timers()).map(({ due_at }) => due_at.toString())).toEqual(['2019-03-01T17:00:00Z']);
  expect((await takeBack()).status).toBe(303);
  expect(await timers()).toEqual([]);
  await change('dan-toc', 'ket-thuc', { on: '20/02/2019', ...merged });
  const back = await takeBack();
  expect([back.status, back.text.includes('đã chuyển sang đơn vị tiếp nhận')]).toEqual([422, true]);
  expect((await served.get(paths.unit('dan-toc'), token)).text).toContain('đã ghi, đã chuyển 2 việc');
});

test('a unit is opened with what it needs, and taken back while nothing names it', async () => {
  const before = await rows();
  const form = {
    ...{
      key: newId(),
      ...said,
      kind: 'commune',
      parent: 'ubnd-huyen',
      name: 'UBND xã Mường Mới',
      shortName: 'Mường Mới',
    },
    ...{ code: '000.77.29.H18', terrain: 'upland', address: 'Bản Mới', phone: '0215 000 0077' },
  };
  const opened = await served.post(paths.openUnit(), form, token);
  expect([opened.status, opened.location]).toEqual([303, '/quan-tri/don-vi/ubnd-xa-muong-moi']);
  expect(await unitByKey(db, 'ubnd-xa-muong-moi')).toMatchObject({
    kind: 'commune',
    level: 'commune',
    electronic: 'paper',
  });
  expect((await takeBack()).status).toBe(303);
  expect(await besidesTheLine(before)).toEqual([]);
});

test('who may not edit units finds no such page; the events hold no name', async () => {
  const clerk = await tokenOf(db, 'tong.van.chuong');
  for (const url of [paths.openUnit(), paths.changeUnit('y-te', 'doi-ten')])
    expect((await served.get(url, clerk)).status).toBe(404);
  const events = await db.rows<{ payload: object }>(
    sql`select payload from platform.events where type like 'unit.change%'`,
  );
  expect(events.length).toBeGreaterThan(6);
  expect(JSON.stringify(events)).not.toMatch(/Phòng|QĐ|Mường/);
});
