import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { openFiles } from '#platform/files/index.ts';
import type { House } from '#platform/house/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { business, walked } from '#test/support/walked.ts';
import { docx, p } from '../../../../tools/word.ts';
import { paths } from '../paths.ts';
import { dossierOfficeRoutes, templateRoutes } from '../web.tsx';
import { scopeOn } from './scope.rules.ts';
import { scopeRows } from './scope.store.ts';

const { db, close } = await worldDatabase();
const folder = mkdtempSync(join(tmpdir(), 'motcua-scopes-'));
const workshop = { files: openFiles(folder) } as unknown as Pick<House, 'files' | 'press'>;
const now = Temporal.Instant.from('2019-02-20T14:00:00+07:00');
const served = await serveRoutes(db, [...dossierOfficeRoutes, ...templateRoutes], { workshop, now });
const admin = await tokenOf(db, 'ngo.quang.vinh');
const officer = await tokenOf(db, business.officer);
const finance = (await unitByKey(db, 'tai-chinh-ke-hoach'))!.id;
const justice = (await unitByKey(db, 'tu-phap'))!.id;
afterAll(async () => {
  await served.close();
  await close();
  rmSync(folder, { recursive: true, force: true });
});

let serial = 0;
const template = 'rieng-giay-moi-doi-thoai';
const form = (more: Readonly<Record<string, string>> = {}) => ({
  ...{ key: `scope-template-${++serial}`, do: 'write', from: '20/02/2019', why: 'Sắp xếp lại mẫu', english: '' },
  ...{ name: 'Giấy mời đối thoại', seen: '0', ...more },
});
const scopes = (more: Readonly<Record<string, string>>, as = admin) =>
  served.post(paths.templateScope(template), form(more), as);
const code = await walked(db, {
  ...{ way: business, day: '2019-02-20', to: 'assigned', name: 'Lò Văn Mời', identity: '046200003' },
});
const offered = async (name: string) => (await served.get(paths.dossier(code), officer)).text.includes(name);

test('a template is added for one office: another office is not offered it', async () => {
  const asked = { ...form({ do: 'look', units: justice }), file: docx(p('Kính mời {chủ hồ sơ}')) };
  const seen = await served.send(paths.newTemplate(), asked, admin);
  expect(seen.text).toContain('Phòng Tư pháp');
  const digest = /name="digest" value="(\w+)"/.exec(seen.text)?.[1] ?? '';
  const { location } = await served.post(paths.newTemplate(), form({ digest, units: justice }), admin);
  expect(location).toBe(`${paths.template(template)}?them=1`);
  expect(await offered('Giấy mời đối thoại')).toBe(false);
});

test('what is wrong with a change is said at once, and nothing is written by looking', async () => {
  const bad = await scopes({
    name: 'TỜ TRÌNH và dự thảo văn bản trả lời',
    units: template,
    from: '19/02/2019',
    why: 'x',
  });
  expect(bad.status).toBe(422);
  for (const said of ['Đã có mẫu tên này', 'Có cơ quan không còn hoạt động', 'Ngày đã qua', 'Ghi rõ lý do'])
    expect(bad.text).toContain(said);
  expect((await scopes({ units: justice })).text).toContain('Giống hệt tên và phạm vi');
  const look = await scopes({ do: 'look', units: finance, name: 'Giấy mời làm việc' });
  for (const said of ['Phòng Tư pháp', 'Phòng Tài chính – Kế hoạch', 'Giấy mời làm việc'])
    expect(look.text).toContain(said);
  expect(await scopeRows(db)).toEqual([]);
});

test('name and scope are changed from a day: the right office is offered it, its versions stay', async () => {
  const says = { units: finance, name: 'Giấy mời làm việc', procedures: 'dang-ky-thanh-lap-ho-kinh-doanh' };
  expect((await scopes(says)).location).toBe(`${paths.template(template)}?pham-vi=1`);
  expect(await offered('Giấy mời làm việc')).toBe(true);
  expect((await served.get(paths.filledDraft(code, template), officer)).status).toBe(200);
  const { text } = await served.get(paths.template(template), admin);
  for (const said of ['Giấy mời làm việc', 'Lần 1, từ 20/02/2019', 'Bản 1']) expect(text).toContain(said);
  // Who had seen nothing of it does not write over it.
  expect((await scopes({ units: justice })).text).toContain('Người khác vừa đổi tên hoặc phạm vi');
});

test('a later change waits for its day, and each is taken back by itself', async () => {
  await scopes({ units: justice, name: 'Giấy mời tháng ba', from: '01/03/2019', seen: '1' });
  expect(await offered('Giấy mời làm việc')).toBe(true);
  const [later, first] = await scopeRows(db);
  const march = scopeOn(first!, [later!, first!], Temporal.PlainDate.from('2019-03-01'));
  expect([march.name, march.units]).toEqual(['Giấy mời tháng ba', [justice]]);
  const back = (scope: string, why = 'Ghi nhầm cơ quan') =>
    served.post(paths.takeScopeBack(template), { key: `scope-template-${++serial}`, scope, why }, admin);
  expect((await back(first!.id, 'ok')).text).toContain('Ghi rõ lý do');
  expect((await back(first!.id)).location).toBe(`${paths.template(template)}?pham-vi-huy=1`);
  expect((await back(first!.id)).text).toContain('đã thu lại rồi');
  expect(await offered('Giấy mời làm việc')).toBe(false);
  const events = await db.rows<{ type: string }>(
    sql`select type from platform.events where stream_kind = 'template' and type like 'template.scope%' order by seq`,
  );
  expect(events.map(({ type }) => type)).toEqual(['template.scoped', 'template.scoped', 'template.scope-back']);
});

test('it is not there for whoever does not keep the catalogue, nor for a template of the house', async () => {
  expect((await scopes({ units: finance }, officer)).status).toBe(404);
  expect((await served.get(paths.templateScope(template), officer)).status).toBe(404);
  expect((await served.get(paths.templateScope('to-trinh'), admin)).status).toBe(404);
});
