import { afterAll, expect, test } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { paths as staffing } from '#foundations/staffing/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { stuckWork } from '#test/support/stuck.ts';
import { adminRoutes } from './routes.ts';

const { db, close } = await worldDatabase();
const now = instantOf(Temporal.PlainDateTime.from('2019-02-20T08:28'));
const web = await serveRoutes(db, adminRoutes, { now });
afterAll(() => web.close().then(close));

const admin = await tokenOf(db, 'ngo.quang.vinh');
const home = async (asked = '', token = admin) => (await web.get(`/quan-tri${asked}`, token)).text;
const personOf = async (login: string) => (await staffByLogin(db, login))!.personId;

test('what has to be seen to is told with where, what cannot wait first', async () => {
  const before = await home();
  expect(before).toMatch(/Việc cần làm[\s\S]*chức danh đang trống[\s\S]*thủ tục mới có tên/);
  for (const silent of ['việc chạy nền', 'chưa có người thay', 'chờ người thứ hai', 'chưa kết thúc được'])
    expect(before).not.toContain(silent);
  await stuckWork(db);
  const away = { key: newId(), reason: 'leave', from: '20/02/2019', last: '22/02/2019', substitute: '' };
  await web.post(staffing.away(await personOf('do.minh.chau')), away, admin);
  await web.post(staffing.askReset(await personOf('pham.thu.trang')), { key: newId() }, admin);
  const [unit, by] = [(await unitByKey(db, 'xa-na-u'))!.id, (await staffByLogin(db, 'ngo.quang.vinh'))!.accountId];
  await db.run(sql`insert into organisations.unit_changes (id, unit_id, act, holds_from, decision, successor_ids, written_at,
      written_by, taken_back_at, left_open)
    values (${newId()}, ${unit}, 'end', '2019-02-19', '1/NQ', '{}', ${now}, ${by}, ${now}, 41)`);
  const told = await home();
  for (const said of [
    '1 việc chạy nền chưa làm được',
    'UBND xã Na Ư chưa kết thúc được: đến 19/02/2019 còn 41 việc phải đóng trước',
    '1 người đang vắng chưa có người thay',
    '1 đề nghị cấp lại mật khẩu chờ người thứ hai',
  ])
    expect(told).toContain(said);
  expect(told.indexOf('việc chạy nền chưa')).toBeLessThan(told.indexOf('chức danh đang trống'));
});

test('pages stand by kinds, and one field finds pages, people, units and procedures without diacritics', async () => {
  expect(await home()).toMatch(
    /Cán bộ, tài khoản[\s\S]*Đơn vị, quầy[\s\S]*Thủ tục, giấy tờ[\s\S]*Lịch, năm[\s\S]*Vận hành/,
  );
  expect(await home('?tim=quang+van+thuan')).toMatch(/1 kết quả[\s\S]*Cán bộ \(1\)[\s\S]*Quàng Văn Thuận/);
  expect(await home('?tim=thanh+xuong')).toMatch(/Đơn vị \(2\)[\s\S]*UBND xã Thanh Xương/);
  expect(await home('?tim=khai+sinh')).toMatch(/Thủ tục \(\d+\)[\s\S]*quan-tri\/thu-tuc\/dang-ky-khai-sinh"/);
  expect(await home('?tim=mat+khau')).toMatch(/Trang quản trị \(\d+\)[\s\S]*Cấp lại mật khẩu/);
  expect(await home('?tim=zzzz')).toContain('Không tìm thấy gì');
});

test('nobody is told of what they do not look after, nor finds it', async () => {
  const controller = await tokenOf(db, 'tong.van.chuong');
  const seen = await home('', controller);
  expect(seen).toContain('thủ tục mới có tên');
  for (const hidden of ['chức danh đang trống', 'việc chạy nền', 'chờ người thứ hai'])
    expect(seen).not.toContain(hidden);
  expect(await home('?tim=quang+van+thuan', controller)).toContain('Không tìm thấy gì');
});
