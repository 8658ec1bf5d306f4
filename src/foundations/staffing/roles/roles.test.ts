import { afterAll, expect, test } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { serveRoutes } from '#test/support/served.tsx';
import { plantPeople, tokenOf } from '#test/support/staffed.ts';
import { staffingRoutes } from '../web.tsx';

const { db, close } = await emptyDatabase();
await plantPeople(db);
const web = await serveRoutes(db, staffingRoutes());
afterAll(() => web.close().then(close));
const admin = await tokenOf(db, 'ngo.quang.vinh');

test('every role somebody holds is a line of the table and of the file', async () => {
  const { n } = await db.one<{ n: number }>(sql`
    select count(*)::int as n from staffing.appointment_roles held
    join staffing.appointments a on a.id = held.appointment_id where a.during @> '2019-02-20'::date`);
  expect((await web.get('/quan-tri/vai-tro', admin)).text).toContain(`${n} vai trò đang giữ ngày 20/02/2019`);
  const csv = (await web.get('/quan-tri/vai-tro.csv', admin)).text;
  expect(csv.trim().split('\r\n')).toHaveLength(n + 1);
  expect(csv).toContain('Quàng Thị Hảo');
});

test('a unit shows its own people, and those who hold a role there from elsewhere', async () => {
  const { text } = await web.get('/quan-tri/vai-tro?don-vi=mot-cua-huyen', admin);
  expect(text).toContain('Nguyễn Thị Lan Hương');
  expect(text).not.toContain('Thào Thị Dợ');
  expect((await web.get('/quan-tri/vai-tro?don-vi=khong-co', admin)).text).toContain('Không ai giữ vai trò nào');
});

test('the table of one unit says on paper which unit it is of', async () => {
  const under = async (query: string) => (await web.get(`/quan-tri/vai-tro?xem=in${query}`, admin)).text;
  expect(await under('&don-vi=tu-phap')).toMatch(/Phòng Tư pháp · \d+ vai trò đang giữ/);
  expect(await under('')).not.toMatch(/· \d+ vai trò đang giữ/);
});

test('people stand down and roles across: a mark at one’s own unit, else the unit; everybody is on it once, on paper too', async () => {
  const { text } = await web.get('/quan-tri/vai-tro/bang?don-vi=tu-phap&xem=in', admin);
  const row = /Quàng Văn Thuận[\s\S]*?<\/tr>/.exec(text)?.[0] ?? '';
  expect(row.match(/●/g)).toHaveLength(3);
  expect(text.split('Quàng Văn Thuận')).toHaveLength(2);
  const commune = (await web.get('/quan-tri/vai-tro/bang?don-vi=xa-thanh-xuong', admin)).text;
  expect(/Lò Thị Thúy[\s\S]*?<\/tr>/.exec(commune)?.[0]).toMatch(/Một Cửa Thanh Xương/);
  const all = (await web.get('/quan-tri/vai-tro/bang', admin)).text;
  expect(/Đào Duy Khang[\s\S]*?<\/tr>/.exec(all)?.[0]).toMatch(/>1\d đơn vị</);
  const { n } = await db.one<{ n: number }>(sql`
    select count(distinct a.person_id)::int as n from staffing.appointment_roles held
    join staffing.appointments a on a.id = held.appointment_id where a.during @> '2019-02-20'::date`);
  const csv = (await web.get('/quan-tri/vai-tro/bang.csv', admin)).text.trim().split('\r\n');
  expect([csv.length, csv[0]?.includes('Thụ lý')]).toEqual([n + 1, true]);
});

test('who may not see people finds no such page or file', async () => {
  const clerk = await tokenOf(db, 'nguyen.thi.lan.huong');
  for (const url of ['', '.csv', '.xlsx', '/bang', '/bang.csv'].map((end) => `/quan-tri/vai-tro${end}`))
    expect((await web.get(url, clerk)).status, url).toBe(404);
});

test('fifty lines are a page; for paper all of them are', async () => {
  const lines = async (query: string) =>
    (await web.get(`/quan-tri/vai-tro${query}`, admin)).text.split('<tr').length - 2;
  expect(await lines('')).toBe(50);
  expect(await lines('?xem=in')).toBeGreaterThan(1000);
});
