import { afterAll, beforeAll, expect, test } from 'vitest';
import { dossierByCode, numberAndSeal, receive, sign, verifyFlow } from '#casework/dossiers/index.ts';
import { dossierOfficeRoutes, trackRoutes } from '#casework/dossiers/web.tsx';
import { currentVersion, roomsOf } from '#casework/procedures/index.ts';
import { whoMay } from '#foundations/access/index.ts';
import { unitByKey, unitTimers } from '#foundations/organisations/index.ts';
import { countDossiers } from '#oversight/statistics/index.ts';
import { forget } from '#platform/cache/index.ts';
import { sql } from '#platform/db/index.ts';
import { brokenLinks } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import { fireDue } from '#platform/timers/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { hearAll } from '#test/support/hearing.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { business, type Station, walkedTo } from '#test/support/walked.ts';
import { adminRoutes } from './routes.ts';
import { unitWork } from './unit-work.ts';

const { db, close } = await worldDatabase();
const separate = '/quan-tri/don-vi/tai-chinh-ke-hoach/thay-doi/tach';
const given = { successor: 'noi-vu', [`viec-${business.procedure}`]: 'yes' };
let codes: Map<Station, string>;
const day = (iso: string) => Temporal.PlainDate.from(iso);
let served: ServedRoutes;
let admin: string;
let old: string;
let takes: string;

beforeAll(async () => {
  [old, takes] = [(await unitByKey(db, 'tai-chinh-ke-hoach'))!.id, (await unitByKey(db, 'noi-vu'))!.id];
  codes = await walkedTo(db, { received: 'Nhận', given: 'Giao', assigned: 'Phân', settled: 'Ký' });
  const asked = { code: codes.get('settled')!, seq: null };
  await as(db, { login: business.head, at: '2019-02-19T14:00' }, (deed) => sign(deed, asked));
  await as(db, { login: 'ca.van.sang', at: '2019-02-19T15:00' }, (deed) => numberAndSeal(deed, asked));
  served = await serveRoutes(db, [...adminRoutes, ...dossierOfficeRoutes, ...trackRoutes]);
  admin = await tokenOf(db, 'ngo.quang.vinh');
});
afterAll(async () => {
  await served.close();
  await close();
});

const press = (form: Readonly<Record<string, string>>) =>
  served.post(separate, { key: newId(), do: 'write', on: '22/02/2019', decision: '12/QĐ-UBND', ...form }, admin);
const lastChange = async () =>
  (
    await db.one<{ id: string }>(
      sql`select id from organisations.unit_changes order by written_at desc, id desc limit 1`,
    )
  ).id;
const takeBack = async () =>
  served.post(`/quan-tri/thay-doi-don-vi/${await lastChange()}/huy`, { key: newId() }, admin);
const settles = async (iso: string) => {
  const version = await currentVersion(db, business.procedure, day(iso));
  const room = (await roomsOf(db, version!.procedureId)).find(
    (one) => one.validFrom.toString() <= iso && (one.validTo === null || one.validTo.toString() > iso),
  );
  return [version?.settles, room?.settlingUnitId === old ? 'old' : room?.settlingUnitId === takes ? 'takes' : '?'];
};
const places = async (code: string) => {
  const dossier = (await dossierByCode(db, code))!;
  const task = await db.one<{ unit_id: string; holder_id: string | null }>(
    sql`select unit_id, holder_id from dossiers.tasks where dossier_id = ${dossier.id} and closed_at is null`,
  );
  const leg = await db.maybe<{ from_unit_id: string; to_unit_id: string }>(
    sql`select from_unit_id, to_unit_id from dossiers.legs where dossier_id = ${dossier.id} and taken_at is null`,
  );
  return { settling: dossier.settling_id, task, leg };
};

test('what is missing is told at once; the preview names the procedures, the dossiers and what goes over', async () => {
  const refused = await press({ on: '01/02/2019', successor: 'tai-chinh-ke-hoach' });
  expect(refused.status).toBe(422);
  for (const why of ['Chọn ít nhất một thủ tục', 'Chọn đơn vị nhận việc', 'không được ở trước hôm nay'])
    expect(refused.text).toContain(why);
  const shown = await press({ do: 'preview', ...given });
  expect(shown.status).toBe(200);
  for (const said of ['Giao đi 1 thủ tục', 'Hồ sơ đang giải quyết', 'Bước đang chờ tại đây', 'Bàn giao đang dở'])
    expect(shown.text).toContain(said);
  for (const station of ['received', 'given', 'assigned'] as const) expect(shown.text).toContain(codes.get(station));
  expect(shown.text).not.toContain(codes.get('settled'));
  expect(shown.text).not.toContain('chưa có ai được thụ lý');
  const empty = await press({ do: 'preview', ...given, successor: 'kho-bac' });
  expect(empty.text).toContain('chưa có ai được thụ lý');
  expect(await settles('2019-03-01')).toEqual(['tai-chinh-ke-hoach', 'old']);
});

test('from the day the procedure is settled by the other unit, and its head signs; taken back before, everything is as it was', async () => {
  expect((await press(given)).status).toBe(303);
  forget(db);
  expect([await settles('2019-02-21'), await settles('2019-02-22')]).toEqual([
    ['tai-chinh-ke-hoach', 'old'],
    ['noi-vu', 'takes'],
  ]);
  const version = await currentVersion(db, business.procedure, day('2019-02-22'));
  expect([version?.sign.seal, version?.steps.length]).toEqual([
    (await unitByKey(db, 'noi-vu'))?.name,
    (await currentVersion(db, business.procedure, day('2019-02-21')))?.steps.length,
  ]);
  const alone = `/quan-tri/thu-tuc/${business.procedure}/huy-phien-ban/${version?.id}`;
  const why = { key: newId(), why: 'Gõ nhầm' };
  expect((await served.post(alone, why, admin)).text).toContain('do tách đơn vị mà có');
  expect((await takeBack()).status).toBe(303);
  forget(db);
  expect(await settles('2019-02-22')).toEqual(['tai-chinh-ke-hoach', 'old']);
  expect(await db.rows(sql`select 1 from platform.timers where kind = 'unit.separates'`)).toEqual([]);
});

test('until the day nothing moves; on it what is open goes over, one event each, and what has its number stays', async () => {
  expect((await press(given)).status).toBe(303);
  const [before, numbered] = [await places(codes.get('given')!), await places(codes.get('settled')!)];
  const timers = new Map(unitTimers(unitWork.work));
  expect(await fireDue(db, timers, Temporal.Instant.from('2019-02-21T16:59:59Z'))).toBe(0);
  expect(await places(codes.get('given')!)).toEqual(before);
  expect(await fireDue(db, timers, Temporal.Instant.from('2019-02-21T17:00:00Z'))).toBe(1);
  for (const station of ['received', 'given', 'assigned'] as const)
    expect(await places(codes.get(station)!)).toMatchObject({ settling: takes, task: { unit_id: takes } });
  expect((await places(codes.get('given')!)).leg).toEqual({ ...before.leg, to_unit_id: takes });
  expect((await places(codes.get('assigned')!)).task.holder_id).toBeNull();
  expect(await places(codes.get('settled')!)).toEqual(numbered);
  const moved = await db.rows<{ code: string }>(sql`select d.code from platform.events e
    join dossiers.dossiers d on d.id = e.stream_id and d.seq = e.seq where e.type = 'dossier.moved-unit'`);
  expect(moved.map(({ code }) => code)).toEqual(
    expect.arrayContaining((['received', 'given', 'assigned'] as const).map((one) => codes.get(one))),
  );
  const others = sql`select 1 from dossiers.tasks where unit_id = ${takes} and closed_at is null and dossier_id in
    (select d.id from dossiers.dossiers d where d.settling_id = ${old})`;
  expect(await db.rows(others)).toEqual([]);
  expect([await brokenLinks(db), await verifyFlow(db)]).toEqual([[], []]);
});

test('what was done keeps the old name, the unit stays with the rest, and new dossiers come to the other', async () => {
  await hearAll(db, countDossiers);
  const { id } = (await dossierByCode(db, codes.get('assigned')!))!;
  const counted = await db.one<{ settling_id: string }>(
    sql`select settling_id from statistics.dossiers where dossier_id = ${id}`,
  );
  expect(counted.settling_id).toBe(takes);
  expect((await takeBack()).status).toBe(422);
  await db.run(sql`update platform.clock set business_at = '2019-02-22T08:00:00+07:00'`);
  forget(db);
  const officer = (await whoMay(db, 'dossier.process', takes))[0]!;
  expect((await served.get('/can-bo', await tokenOf(db, officer.login))).text).toContain(codes.get('assigned'));
  const reception = await receptionOf(db, {
    ...{ counter: 'mot-cua-huyen', procedure: business.procedure, name: 'Vì Thị Mới', identity: '047000299' },
  });
  const by = { login: business.clerk, at: '2019-02-22T10:30' };
  const fresh = await as(db, by, (deed) => receive(deed, reception));
  expect(fresh.ok && (await places(fresh.value.code)).settling).toBe(takes);
  expect((await unitByKey(db, 'tai-chinh-ke-hoach'))?.closedOn).toBeNull();
  expect((await served.get('/quan-tri/don-vi/tai-chinh-ke-hoach', admin)).text).toMatch(
    /Tách một phần việc[\s\S]*đã chuyển \d+ việc/,
  );
});
