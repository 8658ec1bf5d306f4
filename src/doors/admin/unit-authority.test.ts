import { afterAll, expect, test } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { unitByKey, unitTimers } from '#foundations/organisations/index.ts';
import { paths } from '#foundations/staffing/index.ts';
import { may } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import { sql } from '#platform/db/index.ts';
import { brokenLinks, history } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import { fireDue } from '#platform/timers/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { adminRoutes } from './routes.ts';
import { unitWork } from './unit-work.ts';

const { db, close } = await worldDatabase();
const web = await serveRoutes(db, adminRoutes);
afterAll(() => web.close().then(close));
const admin = await tokenOf(db, 'ngo.quang.vinh');
const person = (await staffByLogin(db, 'le.thi.kim.dung'))!.personId;
const unit = (await unitByKey(db, 'tai-chinh-ke-hoach'))!.id;
const end = '/quan-tri/don-vi/tai-chinh-ke-hoach/thay-doi/ket-thuc';
const signs = async (): Promise<boolean> => {
  forget(db);
  const staff = await staffByLogin(db, 'le.thi.kim.dung');
  return staff !== undefined && may(staff, 'dossier.sign', { unitIds: [unit] }).ok;
};

test('who signs in the stead of a unit’s head does so until the unit ends, and no day longer', async () => {
  const form = { unit, kind: 'TL', instead: 'Trưởng phòng', document: '31/UQ-TCKH', documentDay: '18/02/2019' };
  const days = { from: '18/02/2019', last: '30/04/2019' };
  expect((await web.post(paths.authorise(person), { ...form, ...days, key: newId() }, admin)).status).toBe(303);
  const press = (more: object) => {
    const typed = { on: '22/02/2019', decision: '12/QĐ-UBND', successor: 'noi-vu', succession: 'merger', ...more };
    return web.post(end, { key: newId(), ...typed }, admin);
  };
  const preview = (await press({ do: 'preview' })).text;
  expect(preview).toContain('Giao ký (KT., TL., TUQ.) còn hiệu lực');
  expect(preview).toContain('Hết hiệu lực cùng đơn vị; giao lại ở đơn vị tiếp nhận');
  const written = await press({ do: 'write' });
  expect(written.status, written.text.slice(0, 400)).toBe(303);
  expect(await signs()).toBe(true);
  await fireDue(db, new Map(unitTimers(unitWork.work)), Temporal.Instant.from('2019-02-21T17:00:00Z'));
  expect(await signs()).toBe(false);
  expect((await web.get('/quan-tri/giao-ky?tinh-trang=het', admin)).text).toContain('Đơn vị đã kết thúc');
  expect((await history(db, person)).at(-1)).toMatchObject({ type: 'person.signing-ended', payload: { early: true } });
  expect(await db.rows(sql`select 1 from platform.timers where kind = 'person.signing-ends'`)).toEqual([]);
  expect(await brokenLinks(db)).toEqual([]);
});
