import { afterAll, expect, test } from 'vitest';
import { actorOf, staffByLogin } from '#foundations/access/index.ts';
import { organisationsRoutes } from '#foundations/organisations/web.tsx';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { serveRoutes } from '#test/support/served.tsx';
import { plantPeople, tokenOf } from '#test/support/staffed.ts';
import { staffingRoutes, unitPeople } from '../web.tsx';

const { db, close } = await emptyDatabase();
await plantPeople(db);
const web = await serveRoutes(db, [...organisationsRoutes({ people: unitPeople }), ...staffingRoutes()]);
afterAll(() => web.close().then(close));

const admin = await tokenOf(db, 'ngo.quang.vinh');
const clerk = await tokenOf(db, 'nguyen.thi.lan.huong');
const personOf = async (login: string): Promise<string> => (await staffByLogin(db, login))!.personId;

test('the list of units shows the district as a tree, 25 communes and what the mergers closed', async () => {
  const { text } = await web.get('/quan-tri/don-vi', admin);
  expect(text).toContain('76 đơn vị ngày 20/02/2019');
  expect(text.match(/href="\/quan-tri\/don-vi\/xa-/g)).toHaveLength(25);
  expect(text).toContain('Một cửa điện tử, từ 01/03/2017');
  expect(text).toMatch(/Đã kết thúc[\s\S]*Phòng Nội vụ[\s\S]*01\/12\/2018/);
});

test('a closed unit tells its decision and who answers for it now', async () => {
  const { text } = await web.get('/quan-tri/don-vi/phong-noi-vu', admin);
  expect(text).toContain('512-QĐ/HU và 3105/QĐ-UBND, 26/11/2018');
  expect(text).toMatch(/Nay do[\s\S]*Ban Tổ chức và Nội vụ/);
  expect(text).toContain('minh họa');
});

test('a department shows its posts with the year’s quota, who holds them and which are vacant', async () => {
  const { text } = await web.get('/quan-tri/don-vi/tai-nguyen-moi-truong', admin);
  expect(text).toContain('Biên chế 2019');
  expect(text).toContain('Vì Thị Ngân');
  expect(text).toContain('đang trống');
});

test('people are found by any fragment without diacritics, within a unit or everywhere', async () => {
  const found = (await web.get('/quan-tri/nguoi?tim=quang+van+th', admin)).text;
  expect(found).toContain('Quàng Văn Thuận');
  expect(found).not.toContain('Nguyễn Thị Lan Hương');
  const within = (await web.get('/quan-tri/nguoi?don-vi=xa-na-u', admin)).text;
  expect(within).toContain('Thào Thị Dợ');
  expect(within).toContain('7 người đang giữ chức danh');
  expect((await web.get('/quan-tri/nguoi?tim=%25', admin)).text).toContain('Không tìm thấy ai.');
});

test('the whole list has pages', async () => {
  const first = (await web.get('/quan-tri/nguoi', admin)).text;
  expect(first).toContain('283 người đang giữ chức danh');
  expect(first).toContain('trang=2');
  expect((await web.get('/quan-tri/nguoi?trang=6', admin)).text).toContain('Lò Văn Ngoan');
});

test('a person shows posts, roles with their rights, absences and sign-ins; the reading is kept', async () => {
  const id = await personOf('quang.thi.hao');
  const { text } = await web.get(`/quan-tri/nguoi/${id}`, admin);
  expect(text).toContain('Phó Chủ tịch');
  expect(text).toContain('ký kết quả');
  expect(text).toMatch(/Công tác[\s\S]*Lường Văn Thưởng/);
  expect(text).toContain('Số liệu minh họa');
  const read = await db.one<{ n: number }>(sql`
    select count(*)::int as n from platform.access_log where subject_id = ${id} and subject_kind = 'official'`);
  expect(read.n).toBe(1);
});

test('an authority to sign is written for a unit that is there today, not for one that has ended', async () => {
  const id = await personOf('quang.thi.hao');
  const { text } = await web.get(`/quan-tri/nguoi/${id}`, admin);
  const asked = /<select[^>]*name="unit"[\s\S]*?<\/select>/.exec(text)?.[0] ?? '';
  expect(asked).toContain('Phòng Tư pháp');
  expect(asked).not.toContain('Phòng Nội vụ');
  const gone = await db.one<{ id: string }>(sql`select id from organisations.units where key = 'phong-noi-vu'`);
  const form = { ...{ key: newId(), unit: gone.id, kind: 'TUQ', instead: 'Chủ tịch', document: '1/UQ' } };
  const days = { documentDay: '18/02/2019', from: '20/02/2019', last: '20/03/2019' };
  const refused = await web.post(`/quan-tri/nguoi/${id}/ky-thay`, { ...form, ...days }, admin);
  expect([refused.status, refused.text.includes('Chọn cơ quan mà người này sẽ ký')]).toEqual([422, true]);
});

test('the administrator ends a session at one press; pressed twice it is one deed', async () => {
  const token = await tokenOf(db, 'do.minh.chau');
  const id = await personOf('do.minh.chau');
  const key = newId();
  const ended = await web.post(`/quan-tri/nguoi/${id}/ket-thuc-phien`, { key }, admin);
  expect([ended.status, ended.location]).toEqual([303, `/quan-tri/nguoi/${id}?ket-thuc=1`]);
  expect(await actorOf(db, token, Temporal.Now.instant())).toBeUndefined();
  const again = await web.post(`/quan-tri/nguoi/${id}/ket-thuc-phien`, { key }, admin);
  expect(again.location).toBe(ended.location);
  expect((await web.get(ended.location!, admin)).text).toContain('Đã kết thúc 1 phiên');
});

test('one session of several is ended, the others stay', async () => {
  const [one, two] = [await tokenOf(db, 'vi.thi.ngan'), await tokenOf(db, 'vi.thi.ngan')];
  const id = await personOf('vi.thi.ngan');
  const session = (await web.get(`/quan-tri/nguoi/${id}`, admin)).text.match(/name="session" value="([^"]+)"/)?.[1];
  await web.post(`/quan-tri/nguoi/${id}/ket-thuc-phien`, { key: newId(), session: session! }, admin);
  const open = await Promise.all([one, two].map((token) => actorOf(db, token, Temporal.Now.instant())));
  expect(open.filter(Boolean)).toHaveLength(1);
});

test('who may not look after units and people finds no such pages', async () => {
  const id = await personOf('do.minh.chau');
  for (const url of ['/quan-tri/don-vi', '/quan-tri/don-vi/tu-phap', '/quan-tri/nguoi', `/quan-tri/nguoi/${id}`]) {
    expect((await web.get(url, clerk)).status, url).toBe(404);
    expect((await web.get(url)).location, url).toMatch(/^\/dang-nhap\?tiep=/);
  }
  expect((await web.post(`/quan-tri/nguoi/${id}/ket-thuc-phien`, { key: newId() }, clerk)).status).toBe(404);
});

test('one who looks after one department sees its people and no others', async () => {
  const head = await staffByLogin(db, 'nguyen.dinh.phuc');
  await db.run(sql`insert into access.grants (account_id, permission, unit_id, role, source_id)
    select ${head!.accountId}, permission, (select id from organisations.units where key = 'tai-nguyen-moi-truong'), 'posts', ${newId()}
    from unnest(array['unit.read', 'person.read', 'account.end-sessions']) as permission`);
  const token = await tokenOf(db, 'nguyen.dinh.phuc');
  expect((await web.get('/quan-tri/nguoi', token)).text).toContain('7 người đang giữ chức danh');
  expect((await web.get('/quan-tri/don-vi/tai-nguyen-moi-truong', token)).status).toBe(200);
  expect((await web.get('/quan-tri/don-vi/tu-phap', token)).status).toBe(404);
  expect((await web.get(`/quan-tri/nguoi/${await personOf('vi.thi.ngan')}`, token)).status).toBe(200);
  const other = await personOf('quang.van.thuan');
  expect((await web.get(`/quan-tri/nguoi/${other}`, token)).status).toBe(404);
  expect((await web.post(`/quan-tri/nguoi/${other}/ket-thuc-phien`, { key: newId() }, token)).status).toBe(404);
});

test('an unknown or misshapen identity is not a fault', async () => {
  expect((await web.get(`/quan-tri/nguoi/${newId()}`, admin)).status).toBe(404);
  expect((await web.get('/quan-tri/nguoi/khong-phai', admin)).status).toBe(422);
  expect((await web.get('/quan-tri/don-vi/khong-co', admin)).status).toBe(404);
});

test('in English everything but the data is English', async () => {
  const pages = [
    '/quan-tri/don-vi',
    '/quan-tri/don-vi/phong-noi-vu',
    '/quan-tri/nguoi',
    `/quan-tri/nguoi/${await personOf('quang.thi.hao')}`,
  ];
  for (const url of pages) {
    const { text } = await web.get(`${url}?ngon-ngu=en`, admin);
    const shown = text
      .replace(/<title>.*?<\/title>/, '')
      .replace(/<option[^>]*>.*?<\/option>/g, '')
      .replace(/<(span|a|b|summary|button)[^>]*lang="vi"[^>]*>.*?<\/\1>/g, '')
      .replace(/<[^>]+>/g, ' ');
    expect(shown, url).not.toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i);
  }
});
