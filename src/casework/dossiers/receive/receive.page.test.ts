import { afterAll, expect, test } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { counterForm } from '#test/support/counter-form.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { receive } from './receive.act.ts';

const inside = await openInside();
afterAll(() => inside.close());
const { db } = inside;

const clerk = 'nguyen.thi.lan.huong';
const business = 'dang-ky-thanh-lap-ho-kinh-doanh';
const at = (procedure: string): string => `/can-bo/tiep-nhan?quay=mot-cua-huyen&thu-tuc=${procedure}`;

test('a person chosen while another is typed in is refused, and both stay on the screen', async () => {
  const known = await receptionOf(db, { counter: 'mot-cua-huyen', procedure: business, name: 'Phan Hồng Dung' });
  await as(db, { login: clerk, at: '2019-02-20T08:10' }, (deed) => receive(deed, known));
  const { id } = await db.one<{ id: string }>(sql`select id from parties.parties where name = 'Phan Hồng Dung'`);
  const { press } = await counterForm(db, 'mot-cua-huyen', business);
  const both = press('chosen-and-typed', 1);
  both.set('ownerId', id);
  const answered = await inside.ask({ method: 'POST', url: '/can-bo/tiep-nhan', as: clerk, form: [...both] });
  expect(answered.status).toBe(422);
  expect(answered.text).toContain('Đã chọn Phan Hồng Dung nhưng cũng nhập người khác: Lò Văn Tướng.');
  expect(answered.text).toContain('value="Lò Văn Tướng"');
  both.set('ownerId', 'new');
  expect((await inside.ask({ method: 'POST', url: '/can-bo/tiep-nhan', as: clerk, form: [...both] })).status).toBe(303);
});

test('the list of the counter shows no code that does not exist yet on the day', async () => {
  const found = (await inside.ask({ url: '/can-bo/tiep-nhan?tim=giay+phep+xay+dung', as: clerk })).text;
  expect(found).toContain('Cấp giấy phép xây dựng sửa chữa, cải tạo công trình, nhà ở riêng lẻ');
  // Of 01/07/2025.
  expect(found).not.toContain('1.013229');
});

test('an exemption is offered where the law exempts somebody, in its own words, and nowhere else', async () => {
  const civil = await inside.ask({ url: at('thay-doi-cai-chinh-ho-tich-du-14-tuoi'), as: clerk });
  expect(civil.text).toContain('name="exempt"');
  expect(civil.text).toContain('Miễn lệ phí cho người thuộc gia đình có công với cách mạng');
  expect((await inside.ask({ url: at(business), as: clerk })).text).not.toContain('name="exempt"');
});

test('an English counter that refuses says every word in English, those read aloud too', async () => {
  const { press } = await counterForm(db, 'mot-cua-huyen', business);
  const form = press('in-english-please', 2);
  form.set('name', '');
  const url = '/can-bo/tiep-nhan?ngon-ngu=en';
  const answered = await inside.ask({ method: 'POST', url, as: clerk, form: [...form] });
  expect(answered.status).toBe(422);
  expect(answered.text).toContain('<span class="govuk-visually-hidden">Error:</span> The name is missing.');
  expect(answered.text).not.toContain('Lỗi:');
});

test('somebody without a number, of the name and year of a known person, is asked which of them it is', async () => {
  const known = await receptionOf(db, { counter: 'mot-cua-huyen', procedure: business, name: 'Mùa A Chá' });
  const owner = { ...known.owner, identityNumber: '040000977' };
  await as(db, { login: clerk, at: '2019-02-20T08:12' }, (deed) => receive(deed, { ...known, owner } as typeof known));
  const { press } = await counterForm(db, 'mot-cua-huyen', business);
  const form = press('the-same-name-again', 3);
  for (const [name, value] of Object.entries({ name: 'MÙA A CHÁ', identityKind: 'none', identityNumber: '' }))
    form.set(name, value);
  form.set('noIdentityReason', 'mất, chưa làm lại');
  form.set('householdBook', '120034977');
  const asked = await inside.ask({ method: 'POST', url: '/can-bo/tiep-nhan', as: clerk, form: [...form] });
  expect(asked.status).toBe(422);
  expect(asked.text).toContain('sinh năm 1986 trong danh bạ');
  expect(asked.text).toContain('040000977');
  form.set('ownerId', 'new');
  expect((await inside.ask({ method: 'POST', url: '/can-bo/tiep-nhan', as: clerk, form: [...form] })).status).toBe(303);
});

test('more people than the counter can compare: it says that these are the latest, and how to tell more apart', async () => {
  await db.run(sql`insert into parties.parties (id, kind, name, identity_kind, no_identity_reason, address, created_at, last_seen_at)
    select gen_random_uuid(), 'person', 'Giàng Thị Máy', 'none', 'chưa làm', 'bản Nậm Khẩu', now(), now() from generate_series(1, 25)`);
  await db.run(
    sql`insert into parties.names (folded) values (platform.vn_fold('Giàng Thị Máy')) on conflict do nothing`,
  );
  const { press } = await counterForm(db, 'mot-cua-huyen', business);
  const form = press('so-many-of-one-name', 4);
  form.set('do', 'find');
  form.set('find', 'giang thi may');
  const looked = await inside.ask({ method: 'POST', url: '/can-bo/tiep-nhan', as: clerk, form: [...form] });
  expect((await inside.ask({ url: looked.location ?? '', as: clerk })).text).toContain('20 người đến gần đây nhất');
});

test('who comes for a procedure that has ended is told since when, not that there is none', async () => {
  const url = '/can-bo/tiep-nhan?tim=cai+chinh+ho+tich';
  expect((await inside.ask({ url, as: clerk })).text).not.toContain('đã bãi bỏ');
  const ended = await inside.ask({
    method: 'POST',
    url: '/quan-tri/thu-tuc/thay-doi-cai-chinh-ho-tich-du-14-tuoi/bai-bo',
    as: 'tong.van.chuong',
    form: [
      ['key', newId()],
      ['do', 'write'],
      ['endsOn', '20/02/2019'],
      ['number', '91/QĐ-UBND'],
      ['signedOn', '15/02/2019'],
      ['issuer', 'Chủ tịch UBND tỉnh Điện Biên'],
      ['title', 'Bãi bỏ thủ tục hành chính'],
    ],
  });
  expect(ended.status).toBe(303);
  const { text } = await inside.ask({ url, as: clerk });
  expect(text).toMatch(/1 thủ tục đã bãi bỏ, không tiếp nhận nữa[\s\S]*Hết hiệu lực từ ngày 20\/02\/2019\./);
  expect(text).not.toContain('Không có thủ tục nào khớp');
});
