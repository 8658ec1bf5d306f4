import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { lastSeq } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Result } from '#platform/result/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { wordsOf } from '#test/support/words.ts';
import { procedureAdminRoutes } from '../administer/administer.routes.tsx';
import { currentVersion, versionById } from '../catalogue/register.ts';
import { paths } from '../paths.ts';
import { wallOf } from '../posting/posting.view.ts';
import { draftOf } from './draft.store.ts';
import { editRows, versionToEdit } from './edit.store.ts';
import { differences } from './lines.ts';
import { unitNames } from './screen.tsx';
import { sectionOf, sectionSlugs } from './sections.rules.ts';
import { typedOf } from './shown.rules.ts';
import { takeBackVersion, type Use, whyItStays } from './take-back.act.ts';
import { takeBackRoutes } from './take-back.routes.tsx';
import type { Typed } from './typed.rules.ts';
import { type Writing, writeVersion } from './write.act.ts';
import { writeRoutes } from './write.routes.tsx';

const key = 'dang-ky-thanh-lap-ho-kinh-doanh';
const controller = 'tong.van.chuong';
const today = Temporal.PlainDate.from('2019-02-20');
const now = instantOf(today.toPlainDateTime({ hour: 8, minute: 28 }));
let world: TestDatabase;
let served: ServedRoutes;
let token: string;
/** What the house of dossiers would answer; told by the test. */
let use: Use = { open: 7, received: false };
const useOf = async (): Promise<Use> => use;

beforeAll(async () => {
  world = await worldDatabase();
  served = await serveRoutes(world.db, [...procedureAdminRoutes(), ...writeRoutes(useOf), ...takeBackRoutes(useOf)], {
    now,
  });
  token = await tokenOf(world.db, controller);
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const baseOn = async (day: string, of = key) => (await currentVersion(world.db, of, Temporal.PlainDate.from(day)))!;
/** The form of the version of a day, with something typed over. */
const typedOver = async (change: Typed, day = '2019-02-20', of = key): Promise<Writing & { base: string }> => {
  const base = await baseOn(day, of);
  const row = (await versionToEdit(world.db, of, base.id))!;
  const typed = { ...typedOf(row.content), validFrom: '01/03/2019', why: 'Nghị quyết mới của HĐND tỉnh', ...change };
  return { key: of, base: base.id, typed };
};
const writes = async (writing: Writing, login = controller) =>
  as(world.db, { login, at: '2019-02-20T09:00' }, (deed) => writeVersion(deed, writing));
const takesBack = async (version: string, why = 'Gõ nhầm mức thu') =>
  as(world.db, { login: controller, at: '2019-02-20T10:00' }, (deed) =>
    takeBackVersion(deed, { key, version, why }, useOf),
  );
/** What a page opened now has seen. */
const seenNow = async () => String(await lastSeq(world.db, (await baseOn('2019-02-20')).procedureId));
/** One part of the form as a browser sends it, with something typed over. */
const keeps = async (part: string, change: Typed, base: string) => {
  const row = (await versionToEdit(world.db, key, base))!;
  const typed = (await draftOf(world.db, key))?.typed ?? typedOf(row.content);
  const sent = Object.fromEntries(Object.entries(typed).filter(([name]) => sectionSlugs[sectionOf(name)] === part));
  const form = { ...sent, ...change, base, muc: part, key: newId(), do: 'save', seen: await seenNow() };
  return served.post(paths.newVersion(key), form, token);
};
const reasons = (result: Result<unknown, unknown>) => (result.ok ? [] : result.reasons);
const idOf = (result: Result<string, unknown>): string => (result.ok ? result.value : '');

describe('what may not be written', () => {
  it('is told all at once, at the field that is to be mended', async () => {
    const wrong = {
      ...{ validFrom: '19/02/2019', why: ' ', name: '', field: 'Không có', sets: '0', source: '', code: '12' },
      ...{ 'p2.copy': '100', 'p5.name': 'Giấy mới', 'p6.note': 'Nếu có', 'f1.dong': 'tám nghìn', 'f1.per': '' },
      ...{ 't1.committed': '5', 't2.from': 'mùa hè', 's1.hours': 'lâu' },
    };
    expect(reasons(await writes(await typedOver(wrong)))).toEqual([
      { field: 'name', reason: 'name-missing' },
      { field: 'field', reason: 'field-unknown' },
      { field: 'code', reason: 'code-unreadable' },
      { field: 'sets', reason: 'sets-wrong' },
      { field: 'source', reason: 'source-missing' },
      { field: 'p2.copy', reason: 'count-wrong' },
      { field: 'p5.original', reason: 'paper-asks-nothing' },
      { field: 'p6.name', reason: 'paper-nameless' },
      { field: 'p6.original', reason: 'paper-asks-nothing' },
      { field: 'f1.dong', reason: 'dong-unreadable' },
      { field: 'f1.per', reason: 'per-missing' },
      { field: 't1.committed', reason: 'committed-longer' },
      { field: 't2.from', reason: 'way-day-unreadable' },
      { field: 's1.hours', reason: 'hours-unreadable' },
      { field: 'validFrom', reason: 'day-past' },
      { field: 'why', reason: 'why-missing' },
    ]);
  });

  it('nor what says the same, nor by anybody but who keeps the catalogue', async () => {
    expect(reasons(await writes(await typedOver({})))).toEqual([{ reason: 'nothing-changed' }]);
    expect(reasons(await writes(await typedOver({ 'f1.dong': '150000' }), 'pham.thu.trang'))).toEqual([
      { reason: 'not-allowed' },
    ]);
  });
});

describe('a new version', () => {
  let version: string;

  it('names the offices and rooms it changes, never their keys', async () => {
    const { content } = (await versionToEdit(world.db, key, (await baseOn('2019-02-20')).id))!;
    const after = { ...content, settles: 'tu-phap', receivedAt: ['district', 'xa-thanh-xuong'] as never };
    const told = differences(content, after, { language: 'vi', unitName: await unitNames(world.db) });
    expect(told.map((one) => [one.part, one.after])).toEqual([
      ['level', 'Phòng Tư pháp'],
      ['rooms', 'Nhận tại Bộ phận một cửa của huyện, UBND xã Thanh Xương'],
    ]);
  });

  it('is kept part by part and shown line by line before it is written', async () => {
    const { base } = await typedOver({});
    await keeps('phi', { 'f1.dong': '150.000' }, base);
    await keeps('giay-to', { 'p5.name': 'Hợp đồng thuê nhà', 'p5.copy': '1' }, base);
    const early = (await served.get(paths.newVersion(key, { part: 'xem' }), token)).text;
    for (const told of ['Ghi lý do', '150.000\u00a0đồng một lần cấp', 'Hợp đồng thuê nhà'])
      expect(early).toContain(told);
    expect(early).not.toContain('value="write"');
    await keeps('hieu-luc', { validFrom: '01/03/2019', why: 'Nghị quyết mới của HĐND tỉnh' }, base);
    const { status, text } = await served.get(paths.newVersion(key, { part: 'xem' }), token);
    expect(status).toBe(200);
    for (const shown of [
      '100.000\u00a0đồng một lần cấp',
      '150.000\u00a0đồng một lần cấp',
      'Hợp đồng thuê nhà',
      '7 hồ sơ đang giải quyết',
      '<svg class="mc-process__sheet"',
    ])
      expect(text).toContain(shown);
    expect(text).not.toContain('Bản sao sổ hộ khẩu</span>');
    expect((await baseOn('2019-03-01')).id).toBe(base);
    await keeps('thoi-han', { 't1.committed': '2' }, base);
    expect((await served.get(paths.newVersion(key, { part: 'xem' }), token)).text).toContain(
      'cộng lại 24 giờ, cam kết 16 giờ',
    );
    await keeps('thoi-han', { 't1.committed': '3' }, base);
  });

  it('holds from its day on; the day before the old one still holds, whole', async () => {
    const before = await baseOn('2019-02-20');
    const { base } = await typedOver({});
    await keeps('giay-to', { 'p5.name': '', 'p5.copy': '', 'p2.name': '' }, base);
    const stale = { base, revision: '1', key: newId(), do: 'write' };
    expect((await served.post(paths.newVersion(key), stale, token)).text).toContain('Bản soạn vừa được sửa thêm');
    const { revision } = (await draftOf(world.db, key))!;
    const form = { ...stale, revision: String(revision) };
    expect(await served.post(paths.newVersion(key), form, token)).toMatchObject({
      status: 303,
      location: paths.adminProcedure(key, 'ghi'),
    });
    expect(await draftOf(world.db, key)).toBeUndefined();
    const [eve, morrow] = [await baseOn('2019-02-28'), await baseOn('2019-03-01')];
    version = morrow.id;
    expect([eve.id, eve.fees[0]?.dong, eve.papers.length]).toEqual([before.id, 100_000n, before.papers.length]);
    expect([morrow.fees[0]?.dong, morrow.papers.length]).toEqual([150_000n, before.papers.length - 1]);
    // Its steps say the same: the process is the same one.
    expect(morrow.definitionId).toBe(before.definitionId);
    expect(morrow).toMatchObject({ sign: before.sign, refusal: before.refusal, cases: before.cases });
    expect(morrow.verified).not.toContain('fee');
  });

  it('is in the history with who wrote it and why, and its sheet is to be posted from its day', async () => {
    const { text } = await served.get(paths.adminProcedure(key), token);
    for (const shown of ['Tòng Văn Chương, 08:28 20/02/2019', 'Nghị quyết mới của HĐND tỉnh'])
      expect(text).toContain(shown);
    const counter = (await unitByKey(world.db, 'mot-cua-huyen'))!;
    const toPost = async (day: string) =>
      (await wallOf(world.db, counter, instantOf(Temporal.PlainDateTime.from(`${day}T08:00`)))).toPost.map(
        (sheet) => sheet.versionId,
      );
    expect(await toPost('2019-02-28')).not.toContain(version);
    expect(await toPost('2019-03-01')).toContain(version);
  });

  it('is not written from the one before for a day on which it holds already', async () => {
    expect(reasons(await writes(await typedOver({ 'f1.dong': '90000', validFrom: '02/03/2019' })))).toEqual([
      { field: 'validFrom', reason: 'other-version' },
    ]);
  });

  it('with other hours runs by a process of its own, and from the same day takes its place', async () => {
    const writing = await typedOver({ 's3.hours': '10,5', validFrom: '01/03/2019' }, '2019-03-01');
    const replacing = idOf(await writes(writing));
    const [now1, before] = [(await versionById(world.db, replacing))!, (await versionById(world.db, version))!];
    expect((await baseOn('2019-03-01')).id).toBe(replacing);
    expect([before.steps[2]?.hours, now1.steps[2]?.hours]).toEqual([12, 10.5]);
    expect(now1.definitionId).not.toBe(before.definitionId);
    expect(reasons(await writes(writing))).toEqual([{ reason: 'changed-meanwhile' }]);
    expect(reasons(await takesBack(version))).toEqual([{ reason: 'later-stands' }]);
    expect(await takesBack(replacing)).toEqual({ ok: true, value: 'back' });
    expect((await baseOn('2019-03-01')).id).toBe(version);
  });

  it('stays once something was received under it, or a decision publishes it', async () => {
    use = { open: 1, received: true };
    expect(reasons(await takesBack(version, ''))).toEqual([
      { field: 'why', reason: 'why-missing' },
      { reason: 'received-under' },
    ]);
    const { text } = await served.get(paths.takeBackVersion(key, version), token);
    expect(text).toContain('Đã có hồ sơ nhận theo phiên bản này');
    use = { open: 0, received: false };
    const edits = await editRows(world.db, (await baseOn('2019-03-01')).procedureId);
    const published = edits.map((edit) => ({ ...edit, announced: true }));
    expect(whyItStays(published, version, use)).toEqual(['announced']);
  });

  it('is taken back while nothing was: the one before holds again as it did, and both stay in the history', async () => {
    const before = (await baseOn('2019-02-20')).id;
    const form = { key: 'huy-phien-ban-0001', why: 'HĐND chưa thông qua' };
    expect(await served.post(paths.takeBackVersion(key, version), form, token)).toMatchObject({ status: 303 });
    const later = await baseOn('2025-01-01');
    expect([later.id, later.validTo]).toEqual([before, null]);
    const { text } = await served.get(paths.adminProcedure(key), token);
    for (const shown of ['đã hủy', 'HĐND chưa thông qua', 'Nghị quyết mới của HĐND tỉnh'])
      expect(text).toContain(shown);
    expect(reasons(await takesBack(before))).toEqual([{ reason: 'not-written-here' }]);
  });
});

it('a part that is wrong is kept all the same and says what is to be mended; a draft thrown away leaves nothing', async () => {
  const { base } = await typedOver({});
  const { status, text } = await keeps('hieu-luc', { validFrom: 'mai', why: 'Thử' }, base);
  expect(status).toBe(422);
  for (const kept of ['value="mai"', 'Ghi ngày hiệu lực theo ngày/tháng/năm.', 'phải sửa'])
    expect(text).toContain(kept);
  expect((await draftOf(world.db, key))?.typed.validFrom).toBe('mai');
  const form = { base, key: newId(), do: 'discard', seen: await seenNow() };
  expect(await served.post(paths.newVersion(key), form, token)).toMatchObject({ status: 303 });
  expect(await draftOf(world.db, key)).toBeUndefined();
});

it('two who write at once do not both: the second is told', async () => {
  const writing = await typedOver(
    { 'f1.dong': '120000', validFrom: '20/02/2019' },
    '2019-02-20',
    'dang-ky-khai-sinh',
  ).then((one) => ({ ...one, typed: { ...one.typed, requirements: 'Điều kiện mới' } }));
  const both = await Promise.all([writes(writing), writes(writing)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

it('the events hold ids and days, nothing that was typed', async () => {
  const told = await world.db.rows<{ payload: object }>(
    sql`select payload from platform.events where stream_kind = 'procedure'`,
  );
  expect(told.length).toBeGreaterThanOrEqual(4);
  expect(wordsOf(told)).not.toMatch(/Nghị|HĐND|150/);
});
