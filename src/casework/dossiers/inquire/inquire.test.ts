import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { openInside } from '#test/support/inside.ts';
import { changed, everyRow } from '#test/support/rows.ts';
import { business, walked } from '#test/support/walked.ts';
import { dossierByCode } from '../index.ts';

const inside = await openInside();
const { db, ask, ownerUrl } = inside;
const owner = new pg.Client({ connectionString: ownerUrl });
await owner.connect();
afterAll(async () => {
  await owner.end();
  await inside.close();
});

const { clerk, officer } = business;
let serial = 0;
const settling = () =>
  walked(db, {
    ...{ way: business, day: '2019-02-19', to: 'assigned', name: 'Lò Thị Hỏi' },
    identity: String(46_900_000 + serial++).padStart(9, '0'),
  });
const page = (code: string, as = clerk) => ask({ url: `/can-bo/ho-so/${code}`, as });
const press = (code: string, form: Readonly<Record<string, string>>, as = clerk) =>
  ask({ method: 'POST', url: `/can-bo/ho-so/${code}/cong-dan-hoi`, as, form: { key: newId(), ...form } });
const drop = (code: string, id: string, as = clerk) =>
  ask({ method: 'POST', url: `/can-bo/ho-so/${code}/cong-dan-hoi/${id}/bo`, as, form: { key: newId() } });
const firstDrop = async (code: string) => /cong-dan-hoi\/([0-9a-f-]{36})\/bo/.exec((await page(code)).text)?.[1] ?? '';

it('whoever asked stands in the history with what was told, and is counted; the event holds no name', async () => {
  const code = await settling();
  expect((await page(code)).text).toContain('Chưa ai hỏi về hồ sơ này.');
  const done = await press(code, { channel: 'call', askedBy: 'Cà Văn Con' });
  expect([done.status, done.location]).toEqual([303, `/can-bo/ho-so/${code}?vua=cong-dan-hoi`]);
  expect((await press(code, { channel: 'hamlet-head' })).status).toBe(303);
  const { text } = await page(code);
  for (const said of [
    'Đã hỏi 2 lần',
    'Gọi điện: Cà Văn Con. Đã trả lời: Đang giải quyết, hẹn trả',
    'Qua trưởng bản: Lò Thị Hỏi',
  ])
    expect(text).toContain(said);
  const told = await db.rows<{ payload: object }>(
    sql`select payload from platform.events where type = 'inquiry.taken' order by position`,
  );
  const id = (await dossierByCode(db, code))?.id;
  expect(told.map(({ payload }) => payload)).toEqual([
    { dossier: id, channel: 'call', state: 'settling' },
    { dossier: id, channel: 'hamlet-head', state: 'settling' },
  ]);
});

it('holds up nobody: the number of the last event and the way back of the last step stay', async () => {
  const code = await settling();
  const before = await everyRow(owner);
  await press(code, { channel: 'visit' });
  const touched = changed(before, await everyRow(owner)).filter((one) => one.includes('dossiers.dossiers'));
  expect(touched).toEqual([]);
});

it('is dropped the same day by whoever wrote it, and by nobody else', async () => {
  const code = await settling();
  await press(code, { channel: 'call' });
  const id = await firstDrop(code);
  expect((await page(code, officer)).text).not.toContain(`${id}/bo`);
  expect((await drop(code, id, officer)).status).toBe(422);
  expect((await drop(code, id)).status).toBe(303);
  expect((await page(code)).text).toContain('Chưa ai hỏi về hồ sơ này.');
  expect((await drop(code, id)).text).toContain('Chỉ người ghi bỏ được lần hỏi');
});

it('everything that is wrong is told at once, what was typed stays; from search it is one press', async () => {
  const code = await settling();
  const wrong = await press(code, { channel: 'fax', askedBy: 'X' });
  expect(wrong.status).toBe(422);
  for (const said of ['Chọn công dân hỏi bằng cách nào', 'Ghi họ tên người hỏi', 'value="X"'])
    expect(wrong.text).toContain(said);
  const sought = await ask({ method: 'POST', url: '/can-bo/tim', as: clerk, form: { key: newId(), q: 'Lò Thị Hỏi' } });
  const { text } = sought.location ? await ask({ url: sought.location, as: clerk }) : sought;
  expect(text).toContain(`action="/can-bo/ho-so/${code}/cong-dan-hoi"`);
  expect((await press(code, { channel: 'call' }, 'lo.thi.thuy')).status).toBe(404);
});
