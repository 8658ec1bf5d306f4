import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Entry, enterVisit } from '#casework/certification/index.ts';
import { advance, dossierByCode, keepOriginal, receive, verifyFlow } from '#casework/dossiers/index.ts';
import { dossierOfficeRoutes } from '#casework/dossiers/web.tsx';
import { staffByLogin, whoMay } from '#foundations/access/index.ts';
import { unitByKey, unitTimers } from '#foundations/organisations/index.ts';
import { forget } from '#platform/cache/index.ts';
import { sql } from '#platform/db/index.ts';
import { brokenLinks } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import { fireDue } from '#platform/timers/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { adminRoutes } from './routes.ts';
import { unitWork } from './unit-work.ts';

const { db, close } = await worldDatabase();
const paper = { name: 'Sổ hộ khẩu số 120034', count: 1, place: 'Tủ 2, ngăn 3', broughtBy: 'Lò Văn Tướng' };
let served: ServedRoutes;
let code: string;

beforeAll(async () => {
  served = await serveRoutes(db, [...adminRoutes, ...dossierOfficeRoutes]);
  const procedure = 'cap-giay-xac-nhan-tinh-trang-hon-nhan';
  const reception = await receptionOf(db, { counter: 'mot-cua-xa-thanh-xuong', procedure, identity: '047000301' });
  const clerk = { login: 'lo.thi.thuy', at: '2019-02-20T08:10' };
  const received = await as(db, clerk, (deed) => receive(deed, reception));
  code = received.ok ? received.value.code : '';
  const kept = await as(db, { ...clerk, at: '2019-02-20T08:20' }, (deed) =>
    keepOriginal(deed, { code, seq: null }, paper),
  );
  expect(kept.ok).toBe(true);
});
afterAll(async () => {
  await served.close();
  await close();
});

const idOf = async (key: string): Promise<string> => (await unitByKey(db, key))!.id;
const ends = async (unit: string, successor: string, form: Readonly<Record<string, string>> = {}) => {
  const said = { on: '20/02/2019', decision: '118/NQ-HĐND', successor, succession: 'merger' };
  const url = `/quan-tri/don-vi/${unit}/thay-doi/ket-thuc`;
  return served.post(url, { key: newId(), do: 'write', ...said, ...form }, await tokenOf(db, 'ngo.quang.vinh'));
};

/** What waits at Thanh Xương beside its dossiers: a reception laid aside, a list out for signing. */
async function waits(): Promise<{ parked: string; list: string }> {
  const [parked, list] = [newId(), newId()];
  const clerk = (await staffByLogin(db, 'lo.thi.thuy'))!.accountId;
  const at = Temporal.Instant.from('2019-02-20T01:20:00Z');
  await db.run(sql`insert into dossiers.parked (id, one_stop_id, procedure_key, name, waits_for, form, scans, parked_at, parked_by, kept_until)
    values (${parked}, ${await idOf('mot-cua-xa-thanh-xuong')}, 'dang-ky-khai-sinh', 'Lò Văn Gác', 'Bản sao', '{}', '{}', ${at}, ${clerk},
      ${at.add({ hours: 72 })})`);
  await db.run(sql`insert into dossiers.signing_lists (id, unit_id, number, made_at, made_by)
    values (${list}, ${await idOf('xa-thanh-xuong')}, 1, ${at}, ${clerk})`);
  return { parked, list };
}

/** Its people close what nobody else can. */
async function closesAll(unit: string): Promise<void> {
  const at = Temporal.Instant.from('2019-02-20T01:25:00Z');
  const id = await idOf(unit);
  const by = newId();
  await db.run(sql`update payments.receipt_books set closed_at = ${at}, closed_by = ${by} where unit_id = ${id}`);
  await db.run(sql`update certification.books set closed_at = ${at}, closed_by = ${by}, confirmed_by = ${by}, totals = '{}'
    where owner_unit_id = ${id} and closed_at is null`);
}

test('what only its own people can close is named with its page, and refuses the end on that day; till then it may be written', async () => {
  const { text } = await ends('mot-cua-xa-thanh-xuong', 'mot-cua-xa-noong-het');
  expect(text).toMatch(/Còn \d+ việc chỉ người của đơn vị đóng được/);
  expect(text).toContain('<a class="govuk-link" href="/can-bo/bien-lai">Quyển biên lai chưa khóa</a>');
  const ahead = await ends('mot-cua-xa-thanh-xuong', 'mot-cua-xa-noong-het', { do: 'preview', on: '01/03/2019' });
  expect(ahead.status).toBe(200);
  for (const said of ['Phải đóng trước', 'Chuyển sang đơn vị tiếp nhận', 'thì đơn vị chưa kết thúc'])
    expect(ahead.text).toContain(said);
});

test('written beforehand, on its day it does not end where something was left open; the table says so, nothing moved', async () => {
  const before = await unitByKey(db, 'mot-cua-xa-thanh-xuong');
  const form = { on: '21/02/2019' };
  expect((await ends('mot-cua-xa-thanh-xuong', 'mot-cua-xa-noong-het', form)).status).toBe(303);
  const timers = new Map(unitTimers(unitWork.work));
  expect(await fireDue(db, timers, Temporal.Instant.from('2019-02-20T17:00:00Z'))).toBe(1);
  forget(db);
  expect(await unitByKey(db, 'mot-cua-xa-thanh-xuong')).toEqual(before);
  expect((await dossierByCode(db, code))?.one_stop_id).toBe(before?.id);
  const page = await served.get('/quan-tri/don-vi/mot-cua-xa-thanh-xuong', await tokenOf(db, 'ngo.quang.vinh'));
  expect(page.text).toMatch(/chưa kết thúc: đến ngày ấy còn \d+ việc phải đóng trước/);
  expect(await brokenLinks(db)).toEqual([]);
});

test('two communes are merged today: the counter first, with its originals, then the commune', async () => {
  expect((await ends('xa-thanh-xuong', 'xa-noong-het')).text).toContain(
    'Còn đơn vị trực thuộc đang hoạt động: Bộ phận Tiếp nhận và Trả kết quả xã Thanh Xương',
  );
  expect((await ends('mot-cua-xa-thanh-xuong', '', { do: 'preview' })).text).toContain('Bản chính đang giữ');
  const { parked, list } = await waits();
  await closesAll('mot-cua-xa-thanh-xuong');
  const shown = await ends('mot-cua-xa-thanh-xuong', 'mot-cua-xa-noong-het', { do: 'preview' });
  expect(shown.text).toContain('href="/can-bo/tam-gac?quay=mot-cua-xa-thanh-xuong">Hồ sơ tạm gác</a>');
  expect((await ends('mot-cua-xa-thanh-xuong', 'mot-cua-xa-noong-het')).status).toBe(303);
  await closesAll('xa-thanh-xuong');
  expect((await ends('xa-thanh-xuong', 'xa-noong-het')).status).toBe(303);
  const [counter, commune] = [await idOf('mot-cua-xa-noong-het'), await idOf('xa-noong-het')];
  expect(await dossierByCode(db, code)).toMatchObject({
    ...{ one_stop_id: counter, settling_id: commune, authority_id: commune, office_id: commune, code },
  });
  expect(await db.one(sql`select one_stop_id from dossiers.parked where id = ${parked}`)).toEqual({
    one_stop_id: counter,
  });
  // The list lies before the other leader; its number stays one of the book it was given from.
  expect(await db.one(sql`select unit_id, numbered_at from dossiers.signing_lists where id = ${list}`)).toEqual({
    ...{ unit_id: commune, numbered_at: await idOf('xa-thanh-xuong') },
  });
  const told = await db.rows<{ payload: object }>(
    sql`select payload from platform.events where type = 'unit.waiting-moved' order by position`,
  );
  expect(told.map(({ payload }) => payload)).toEqual([
    { to: counter, parked: 1, lists: 0 },
    { to: commune, parked: 0, lists: 1 },
  ]);
  expect([await brokenLinks(db), await verifyFlow(db)]).toEqual([[], []]);
  const left =
    await db.rows(sql`select d.code from dossiers.dossiers d where d.returned_at is null and d.ended_at is null
    and ${await idOf('xa-thanh-xuong')} in (d.settling_id, d.authority_id, d.office_id)`);
  expect(left).toEqual([]);
});

test('the counter that has ended receives no more, whoever still holds a role there', async () => {
  const procedure = 'cap-giay-xac-nhan-tinh-trang-hon-nhan';
  const form = async (counter: string) =>
    as(db, { login: 'lo.thi.thuy', at: '2019-02-20T10:30' }, async (deed) =>
      receive(deed, await receptionOf(db, { counter, procedure, identity: '047000302' })),
    );
  const refused = await form('mot-cua-xa-thanh-xuong');
  expect(refused.ok ? [] : refused.reasons.map(({ reason }) => reason)).toContain('not-offered-here');
  const page = await served.get('/can-bo/tiep-nhan?quay=mot-cua-xa-thanh-xuong', await tokenOf(db, 'lo.thi.thuy'));
  expect([page.status, /thu-tuc=[a-z]/.test(page.text)]).toEqual([200, false]);
  expect(page.text).toContain('Bộ phận này đã kết thúc từ 20/02/2019');
  const commune = (await unitByKey(db, 'xa-thanh-xuong'))!;
  const certified = await as(db, { login: 'lo.thi.thuy', at: '2019-02-20T10:30' }, (deed) =>
    enterVisit(deed, commune, {} as Entry),
  );
  expect(certified.ok ? [] : certified.reasons).toEqual([{ reason: 'office-ended' }]);
});

test('the counter that follows keeps the original and goes on: what the other received is settled there', async () => {
  const [clerk] = await whoMay(db, 'dossier.receive', await idOf('mot-cua-xa-noong-het'));
  const ledger = await served.get('/can-bo/ban-chinh', await tokenOf(db, clerk!.login));
  expect([ledger.text.includes(code), ledger.text.includes(paper.name)]).toEqual([true, true]);
  const [officer] = await whoMay(db, 'dossier.process', await idOf('xa-noong-het'));
  const done = await as(db, { login: officer!.login, at: '2019-02-20T10:00' }, (deed) =>
    advance(deed, { code, seq: null }, { role: 'process', note: 'Đủ.' }),
  );
  expect(done.ok ? [] : done.reasons).toEqual([]);
});
