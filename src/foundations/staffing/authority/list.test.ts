import { afterAll, expect, test } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { newId } from '#platform/id/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { serveRoutes } from '#test/support/served.tsx';
import { plantPeople, tokenOf } from '#test/support/staffed.ts';
import { paths } from '../paths.ts';
import { staffingRoutes } from '../web.tsx';
import { authoritiesOf } from './authority.store.ts';

const { db, close } = await emptyDatabase();
await plantPeople(db);
const web = await serveRoutes(db, staffingRoutes());
afterAll(() => web.close().then(close));
const admin = await tokenOf(db, 'ngo.quang.vinh');
const person = (await staffByLogin(db, 'hoang.trong.nghia'))!.personId;

const list = (query = '') => web.get(`/quan-tri/giao-ky${query}`, admin);
const write = async (asked: { document: string; from: string; last: string }) => {
  const unit = (await unitByKey(db, 'ubnd-huyen'))!.id;
  const form = { unit, kind: 'TUQ', instead: 'Chủ tịch', documentDay: '18/02/2019', key: newId(), ...asked };
  expect((await web.post(paths.authorise(person), form, admin)).status, asked.document).toBe(303);
};

test('a house where nobody signs for another says so', async () => {
  expect((await list()).text).toContain('Không có văn bản giao ký nào.');
});

test('what is in force, to come and ended early is told apart, on screen and in the file', async () => {
  await write({ document: '21/UQ-UBND', from: '18/02/2019', last: '28/02/2019' });
  await write({ document: '22/UQ-UBND', from: '01/03/2019', last: '31/03/2019' });
  await write({ document: '23/UQ-UBND', from: '19/02/2019', last: '30/04/2019' });
  const authority = (await authoritiesOf(db, person)).find(({ document }) => document === '23/UQ-UBND')!.id;
  await web.post(paths.endAuthority(person), { key: newId(), authority, why: 'Chủ tịch đã về' }, admin);

  const { text } = await list();
  expect(text).toContain('3 văn bản giao ký, 1 đang có hiệu lực ngày 20/02/2019');
  expect(text).toContain('Chấm dứt trước hạn ngày 20/02/2019');
  expect(text).toContain(`href="${paths.person(person)}"`);
  const shown = async (query: string) => (await list(query)).text.match(/2\d\/UQ-UBND/g);
  expect(await shown('?tinh-trang=con')).toEqual(['21/UQ-UBND']);
  expect(await shown('?tinh-trang=chua&xem=in')).toEqual(['22/UQ-UBND']);
  expect(await shown('?tinh-trang=het')).toEqual(['23/UQ-UBND']);

  const csv = (await web.get('/quan-tri/giao-ky.csv?tinh-trang=het', admin)).text.trim().split('\r\n');
  expect(csv).toHaveLength(2);
  expect(csv[1]).toContain('TUQ.,Chủ tịch');
  expect(csv[1]).toContain('Đã hết,20/02/2019,Chủ tịch đã về');
});

test('a unit shows what is signed for it, and those of its own people', async () => {
  const of = async (unit: string) => (await list(`?don-vi=${unit}`)).text.match(/2\d\/UQ-UBND/g)?.length ?? 0;
  expect(await of('ubnd-huyen')).toBe(3);
  expect(await of('tai-chinh-ke-hoach')).toBe(3);
  expect(await of('mot-cua-huyen')).toBe(0);
});

test('who may not see people finds no such page or file', async () => {
  const clerk = await tokenOf(db, 'nguyen.thi.lan.huong');
  for (const url of ['/quan-tri/giao-ky', '/quan-tri/giao-ky.csv', '/quan-tri/giao-ky.xlsx'])
    expect((await web.get(url, clerk)).status, url).toBe(404);
});
