import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedCalendar } from '#foundations/calendar/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { plantPeople, tokenOf } from '#test/support/staffed.ts';
import { paths } from '../paths.ts';
import { reckonRoutes } from './reckon.routes.tsx';

const { db, close } = await emptyDatabase();
let served: ServedRoutes;
let clerk: string;
beforeAll(async () => {
  await plantPeople(db);
  await db.transaction((tx) => seedCalendar(tx, openSeed('db/seed')));
  served = await serveRoutes(db, reckonRoutes);
  clerk = await tokenOf(db, 'pham.thu.trang');
});
afterAll(async () => {
  await served.close();
  await close();
});

const ask = (typed: Record<string, string> = {}) =>
  served.get(Object.keys(typed).length > 0 ? `${paths.reckon()}?${new URLSearchParams(typed)}` : paths.reckon(), clerk);

test('the form comes with now, and nothing is reckoned before it is asked', async () => {
  const { status, text } = await ask();
  expect(status).toBe(200);
  expect(text).toContain('value="20/02/2019"');
  expect(text).toContain('value="08:28"');
  expect(text).not.toContain('Kết quả');
});

test('three working days over the weekend, by half-days and to the hour', async () => {
  const typed = { ngay: '20/02/2019', gio: '09:10', so: '3', tinh: 'working-day', lich: 'ubnd-huyen' };
  const halves = (await ask({ ...typed, cach: 'half-days' })).text;
  expect(halves).toContain('chiều Thứ Hai 25/02/2019');
  expect(halves).toContain('Nhận lúc 09:10 Thứ Tư 20/02/2019');
  expect((await ask({ ...typed, cach: 'hours' })).text).toContain('09:10 Thứ Hai 25/02/2019');
});

test('the check value of the command: fifteen days from 28/01/2019 end on 12/02, Tết rolled over', async () => {
  const { text } = await ask({ ngay: '28/1/2019', gio: '14h05', so: '15', tinh: 'calendar-day' });
  expect(text).toContain('chiều Thứ Ba 12/02/2019');
  expect(text).toContain('Tết Nguyên đán');
});

test('everything that cannot be read is said at once, at its field', async () => {
  const { status, text } = await ask({ ngay: '30/02/2019', gio: '25:00', so: 'ba', tinh: 'month' });
  expect(status).toBe(422);
  for (const said of ['Ngày không đọc được', 'Giờ không đọc được', '“ba” không phải là số'])
    expect(text).toContain(said);
  expect((await ask({ ngay: '20/02/2019', gio: '8:00', so: '1,5', tinh: 'month' })).text).toContain(
    'không phải số nguyên',
  );
});

test('half a day and the same day need no more than they say', async () => {
  expect((await ask({ ngay: '20/02/2019', gio: '09:00', so: '0,5' })).text).toContain('20/02/2019');
  expect((await ask({ ngay: '20/02/2019', gio: '09:00', tinh: 'same-day' })).status).toBe(200);
});

test('a stranger finds the way to sign in', async () => {
  expect((await served.get(paths.reckon())).status).toBe(303);
});
