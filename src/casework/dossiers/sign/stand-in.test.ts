import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { accountOfPerson, staffByLogin } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { capacitiesOf, paths as people, staffingTimers } from '#foundations/staffing/index.ts';
import { staffingRoutes } from '#foundations/staffing/web.tsx';
import { citizen } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import { sql } from '#platform/db/index.ts';
import { openFiles } from '#platform/files/index.ts';
import { fireDue } from '#platform/timers/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { canReadPapers, readPaper } from '#test/support/paper.ts';
import { as } from '#test/support/play.ts';
import { testPress } from '#test/support/press.ts';
import { serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { type business, walked } from '#test/support/walked.ts';
import { papersOf } from '../../documents/index.ts';
import { decisionsOf } from '../dossier/decision.store.ts';
import { openWork } from '../flow/task.store.ts';
import { advance, assign, dossierByCode, sendBack, sign } from '../index.ts';
import { paths } from '../paths.ts';
import { dossierOfficeRoutes } from '../web.tsx';
import { outOfField } from '../worklist/out-of-field.ts';
import type { Line } from '../worklist/worklist.store.ts';
import { signMany } from './sign-many.act.ts';

const { db, close } = await worldDatabase();
const folder = mkdtempSync(join(tmpdir(), 'motcua-stand-in-'));
const workshop = {
  files: openFiles(folder),
  press: testPress(),
};
const fieldsOf = async () =>
  ['luu-thong-hang-hoa-trong-nuoc', 'dat-dai'].map((key) => ({ key, name: `Lĩnh vực ${key}` }));
const served = await serveRoutes(db, [...staffingRoutes({ fieldsOf }), ...dossierOfficeRoutes], { workshop });
const admin = await tokenOf(db, 'ngo.quang.vinh');
afterAll(async () => {
  await served.close();
  await close();
  rmSync(folder, { recursive: true, force: true });
});

const personOf = async (login: string): Promise<string> =>
  (await db.one<{ id: string }>(sql`select person_id as id from access.accounts where login = ${login}`)).id;
const accountOf = async (login: string): Promise<string> => (await staffByLogin(db, login))?.accountId ?? '';
/** What the head of KT-HT signs himself; his deputy has no signature without a written authority. */
const wine: typeof business = {
  procedure: 'giay-phep-ban-le-ruou',
  clerk: 'pham.thu.trang',
  head: 'trinh.xuan.hoa',
  officer: 'giang.a.sinh',
};
const office = (await unitByKey(db, 'kinh-te-ha-tang'))?.id ?? '';
const { login: deputy } = await db.one<{ login: string }>(sql`select c.login from staffing.posts p
  join staffing.appointments a on a.post_id = p.id join access.accounts c on c.person_id = a.person_id
  where p.unit_id = ${office} and p.key = 'pho-truong-phong'`);
const authority = {
  unit: office,
  kind: 'KT',
  instead: 'Trưởng phòng',
  document: '05/UQ-KTHT',
  documentDay: '18/02/2019',
  from: '20/02/2019',
  last: '22/02/2019',
};
let n = 0;
const write = async (form: Readonly<Record<string, string>>, login = deputy) =>
  served.post(people.authorise(await personOf(login)), { key: `stand-in-${n++}`, ...form }, admin);
let serial = 0;
const settled = (to: 'settled' = 'settled') =>
  walked(db, {
    ...{ way: wine, day: '2019-02-19', to, name: 'Lò Văn Đường' },
    identity: String(40_000_850 + serial++).padStart(9, '0'),
  });
/** At the signature: both examinations are over. */
async function atSignature(because: { outcome?: 'refuse'; note: string }): Promise<string> {
  const code = await settled();
  const given = { role: 'process', ...because } as const;
  await as(db, { login: wine.officer, at: '2019-02-19T13:00' }, (deed) => advance(deed, { code, seq: null }, given));
  return code;
}
const signs = (code: string, at: string, by = deputy) =>
  as(db, { login: by, at }, (deed) => sign(deed, { code, seq: null }));
const reasonsOf = (result: Awaited<ReturnType<typeof sign>>) =>
  result.ok ? [] : result.reasons.map((one) => one.reason);

describe('who signs in another’s stead', () => {
  test('is written down with its document, or told everything that is missing', async () => {
    const nothing = await write({ unit: office, kind: '', from: '22/02/2019', last: '20/02/2019' });
    expect(nothing.status).toBe(422);
    for (const wrong of [
      'Chọn KT., TL. hoặc TUQ.',
      'Ghi chức vụ được ký thay',
      'Ghi số văn bản',
      'Ngày cuối đứng trước',
    ])
      expect(nothing.text).toContain(wrong);
    const stranger = await write(authority, 'le.thi.kim.dung');
    expect(stranger.text).toContain('Chỉ cấp phó của chính cơ quan đó ký KT.');
    expect((await write({ ...authority, unit: '' })).text).toContain('Chọn cơ quan mà người này sẽ ký');
  });

  test('may sign from its first day, in bulk too, and the paper says in whose stead', async () => {
    const code = await atSignature({ outcome: 'refuse', note: 'Chưa có quyền sử dụng địa điểm.' });
    const asked = { code, seq: null };
    expect(reasonsOf(await signs(code, '2019-02-20T08:30'))).toEqual(['not-allowed']);
    expect((await write(authority)).status).toBe(303);
    const token = await tokenOf(db, deputy);
    const page = await served.get(paths.dossier(code), token);
    expect(page.text).toContain('KT. Trưởng phòng, Phó Trưởng phòng (05/UQ-KTHT)');
    await served.get(paths.signing(), token);
    const id = (await dossierByCode(db, code))?.id ?? '';
    const day = Temporal.PlainDate.from('2019-02-20');
    const known = await capacitiesOf(db, { accountId: await accountOf(deputy), unitId: office }, day);
    const authorityId = known.at(-1)?.authorityId ?? '';
    const many = (as_: string) =>
      as(db, { login: deputy, at: '2019-02-20T08:40' }, (deed) => signMany(deed, [asked], as_));
    expect(await many('00000000-0000-0000-0000-000000000000')).toMatchObject({
      ok: false,
      reasons: [{ because: { reason: 'no-such-capacity' } }],
    });
    expect(await many(authorityId)).toMatchObject({ ok: true });
    expect((await decisionsOf(db, id)).at(-1)).toMatchObject({
      kind: 'sign',
      instead: 'KT. Trưởng phòng',
      signing_title: 'Phó Trưởng phòng',
    });
    expect((await served.post(paths.print(code, 'tu-choi'), { key: `${code}-tu-choi` }, token)).status).toBe(303);
    if (!canReadPapers) return;
    const paper = (await papersOf(db, id)).find((one) => one.form === 'tu-choi');
    const text = readPaper((await workshop.files.get(paper?.digest ?? '')) as Buffer).pages.join(' ');
    expect(text.replace(/\s+/g, ' ')).toContain('KT. TRƯỞNG PHÒNG PHÓ TRƯỞNG PHÒNG');
  });

  test('may sign no more once its last day is over, and one that is still to come begins by itself', async () => {
    const timers = new Map(staffingTimers);
    const day = (local: string) => Temporal.Instant.from(`${local}:00+07:00`);
    const code = await atSignature({ note: '' });
    await fireDue(db, timers, day('2019-02-22T23:59'));
    forget(db);
    expect((await write({ ...authority, document: '06/UQ-KTHT', from: '26/02/2019', last: '27/02/2019' })).status).toBe(
      303,
    );
    await fireDue(db, timers, day('2019-02-23T00:01'));
    forget(db);
    expect(reasonsOf(await signs(code, '2019-02-25T08:00'))).toEqual(['not-allowed']);
    await fireDue(db, timers, day('2019-02-26T00:01'));
    forget(db);
    expect(await signs(code, '2019-02-26T08:00')).toMatchObject({ ok: true });
  });

  test('is ended before its day with the reason', async () => {
    const id = await personOf(deputy);
    const { authority: given } = await db.one<{ authority: string }>(
      sql`select id as authority from staffing.signing_authorities where document = '06/UQ-KTHT'`,
    );
    const end = (why: string) =>
      served.post(people.endAuthority(id), { key: `stand-in-${n++}`, authority: given, why }, admin);
    expect((await end('')).text).toContain('Ghi lý do chấm dứt');
    expect((await end('Trưởng phòng đã về')).status).toBe(303);
    const code = await atSignature({ note: '' });
    forget(db);
    expect(reasonsOf(await signs(code, '2019-02-26T09:00'))).toEqual(['not-allowed']);
  });
});

describe('an authority for some fields', () => {
  const limited = { ...authority, document: '07/UQ-KTHT', from: '27/02/2019', last: '15/03/2019' };
  const field = 'luu-thong-hang-hoa-trong-nuoc';
  const later = '2019-02-27T09:00';
  /** Whether the queue says of a dossier that it is outside the fields its reader may sign in. */
  const marked = async (code: string, login: string): Promise<boolean> => {
    const actor = (await staffByLogin(db, login)) ?? citizen;
    const version_id = (await dossierByCode(db, code))?.version_id;
    const line = { task_id: code, act: 'sign', unit_id: office, version_id } as Line;
    const now = Temporal.Instant.from(`${later}:00+07:00`);
    return (await outOfField(db, { actor, now }, [line])).has(code);
  };

  test('names fields there are, and whoever holds it is refused in another one', async () => {
    const wrong = await write({ ...limited, fields: 'khong-co' });
    expect([wrong.status, wrong.text.includes('không còn trong danh mục')]).toEqual([422, true]);
    expect((await write({ ...limited, fields: 'dat-dai' })).status).toBe(303);
    forget(db);
    const code = await atSignature({ note: '' });
    await fireDue(db, new Map(staffingTimers), Temporal.Instant.from('2019-02-27T00:01:00+07:00'));
    forget(db);
    expect(reasonsOf(await signs(code, later))).toEqual(['other-field']);
    expect(await marked(code, deputy)).toBe(true);
    expect(await marked(code, wine.head)).toBe(false);
  });

  test('lets sign in its own field', async () => {
    expect((await write({ ...limited, document: '08/UQ-KTHT', fields: field })).status).toBe(303);
    await fireDue(db, new Map(staffingTimers), Temporal.Instant.from('2019-02-27T00:01:00+07:00'));
    forget(db);
    const code = await atSignature({ note: '' });
    expect(await marked(code, deputy)).toBe(false);
    expect(await signs(code, later)).toMatchObject({ ok: true });
    const id = (await dossierByCode(db, code))?.id ?? '';
    expect((await decisionsOf(db, id)).at(-1)).toMatchObject({ instead: 'KT. Trưởng phòng' });
  });
});

describe('an absence', () => {
  test('is written down on the page of the official, once for the same days', async () => {
    const id = await personOf(wine.officer);
    const colleague = await personOf(wine.head);
    const form = { reason: 'leave', from: '04/03/2019', last: '06/03/2019', substitute: '' };
    const press = (sent: typeof form) => served.post(people.away(id), { key: `stand-in-${n++}`, ...sent }, admin);
    expect((await press({ ...form, reason: '' })).text).toContain('Chọn lý do vắng mặt');
    expect((await press({ ...form, substitute: id })).text).toContain('Chọn người thay có tài khoản');
    expect((await press({ ...form, substitute: colleague })).status).toBe(303);
    expect((await press(form)).text).toContain('Đã ghi vắng mặt trong những ngày này');
    expect(await accountOfPerson(db, colleague)).toBeDefined();
  });

  test('sends new work to whoever stands in, and says so', async () => {
    const settlers = await db.rows<{ login: string }>(sql`
      select distinct a.login from access.grants g join access.accounts a on a.id = g.account_id
      where g.permission = 'dossier.process' and g.unit_id = ${office} and a.login <> ${wine.officer} order by a.login`);
    const other = settlers[0]?.login ?? '';
    const code = await atSignature({ note: '' });
    const form = { reason: 'illness', from: '11/03/2019', last: '12/03/2019', substitute: await personOf(other) };
    await served.post(people.away(await personOf(wine.officer)), { key: `stand-in-${n++}`, ...form }, admin);
    forget(db);
    const back = { role: 'sign', reason: 'Thiếu căn cứ pháp lý' } as const;
    const sent = await as(db, { login: wine.head, at: '2019-03-11T08:00' }, (deed) =>
      sendBack(deed, { code, seq: null }, back),
    );
    expect(sent).toMatchObject({ ok: true });
    const [task] = await openWork(db, code);
    expect([task?.act, task?.holder_id]).toEqual(['process', await accountOf(other)]);
    const page = await served.get(paths.dossier(code), await tokenOf(db, wine.head));
    expect(page.text).toContain('Người thụ lý vắng, giao người thay');
    const away = await as(db, { login: wine.head, at: '2019-03-11T08:10' }, async (deed) =>
      assign(deed, { code: await walkedTo(), seq: null }, await accountOf(wine.officer)),
    );
    expect(away).toMatchObject({ ok: false, reasons: [{ reason: 'is-away' }] });
  });
});

/** One that waits to be assigned. */
const walkedTo = (): Promise<string> =>
  walked(db, {
    ...{ way: wine, day: '2019-02-19', to: 'given', name: 'Lò Văn Đường' },
    identity: String(40_000_850 + serial++).padStart(9, '0'),
  });
