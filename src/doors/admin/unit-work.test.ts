import { afterAll, beforeAll, expect, test } from 'vitest';
import { advance, assign, dossierByCode, receive, sign, takeOver, verifyFlow } from '#casework/dossiers/index.ts';
import { dossierOfficeRoutes, trackRoutes } from '#casework/dossiers/web.tsx';
import { whoMay } from '#foundations/access/index.ts';
import { unitByKey, unitTimers } from '#foundations/organisations/index.ts';
import { countDossiers } from '#oversight/statistics/index.ts';
import { forget } from '#platform/cache/index.ts';
import { sql } from '#platform/db/index.ts';
import { brokenLinks } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Result } from '#platform/result/index.ts';
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
const end = '/quan-tri/don-vi/tai-chinh-ke-hoach/thay-doi/ket-thuc';
const merged = { successor: 'noi-vu', succession: 'absorption' };
let codes: Map<Station, string>;
let served: ServedRoutes;
let admin: string;
let old: string;
let follows: string;

beforeAll(async () => {
  [old, follows] = [(await unitByKey(db, 'tai-chinh-ke-hoach'))!.id, (await unitByKey(db, 'noi-vu'))!.id];
  codes = await walkedTo(db, { received: 'Hợp', given: 'Nhất', assigned: 'Giao', settled: 'Tiếp' });
  served = await serveRoutes(db, [...adminRoutes, ...dossierOfficeRoutes, ...trackRoutes]);
  admin = await tokenOf(db, 'ngo.quang.vinh');
});
afterAll(async () => {
  await served.close();
  await close();
});

const press = (form: Readonly<Record<string, string>>) =>
  served.post(end, { key: newId(), do: 'write', on: '22/02/2019', decision: '12/QĐ-UBND', ...form }, admin);
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
/** One who may do this at the unit that follows. */
const somebody = async (permission: string) => (await whoMay(db, permission, follows))[0]!;

test('without a successor the end is refused with the list; the preview counts what hangs on the unit', async () => {
  const refused = await press({});
  expect(refused.status).toBe(422);
  expect(refused.text).toMatch(/Còn \d+ hồ sơ đang mở/);
  const shown = await press({ do: 'preview', ...merged });
  expect(shown.status).toBe(200);
  for (const said of [...codes.values(), 'Hồ sơ đang mở tại đây', 'Bước đang chờ tại đây', 'Bàn giao đang dở']) {
    expect(shown.text).toContain(said);
    expect(refused.text).toContain(said);
  }
});

test('written beforehand nothing moves until the day; on it everything open goes over and is done there', async () => {
  const before = await places(codes.get('given')!);
  expect((await press(merged)).status).toBe(303);
  const timers = new Map(unitTimers(unitWork.work));
  expect(await fireDue(db, timers, Temporal.Instant.from('2019-02-21T16:59:59Z'))).toBe(0);
  expect(await places(codes.get('given')!)).toEqual(before);
  expect(await fireDue(db, timers, Temporal.Instant.from('2019-02-21T17:00:00Z'))).toBe(1);
  for (const code of codes.values()) expect(await places(code)).toMatchObject({ settling: follows });
  const counter = before.leg?.from_unit_id;
  for (const station of ['received', 'given'] as const) {
    const { leg } = await places(codes.get(station)!);
    expect(leg).toEqual({ from_unit_id: counter, to_unit_id: follows });
  }
  // Who settled it has no post there: the work is for all who do.
  expect((await places(codes.get('assigned')!)).task).toEqual({ unit_id: follows, holder_id: null });
  const left = sql`select t.id from dossiers.tasks t where t.unit_id = ${old} and t.closed_at is null`;
  expect(await db.rows(left)).toEqual([]);
  const moved = await db.rows<{
    n: number;
  }>(sql`select e.seq as n from platform.events e join dossiers.dossiers d on d.id = e.stream_id
    where e.type = 'dossier.moved-unit' and d.seq = e.seq and d.code = any(${[...codes.values()]})`);
  expect(moved).toHaveLength(codes.size);
  expect([await brokenLinks(db), await verifyFlow(db)]).toEqual([[], []]);
});

test('what was done keeps the old name; figures follow what is open; the end is not taken back', async () => {
  const { id } = (await dossierByCode(db, codes.get('settled')!))!;
  const done = await db.rows<{ unit_id: string }>(sql`select distinct unit_id from dossiers.tasks
    where dossier_id = ${id} and closed_at is not null and unit_id in (${old}, ${follows})`);
  expect(done).toEqual([{ unit_id: old }]);
  await hearAll(db, countDossiers);
  const counted = await db.one<{ settling_id: string }>(
    sql`select settling_id from statistics.dossiers where dossier_id = ${id}`,
  );
  expect(counted.settling_id).toBe(follows);
  const [change] = await db.rows<{ id: string; moved: number }>(
    sql`select id, moved from organisations.unit_changes where unit_id = ${old}`,
  );
  expect(change?.moved).toBeGreaterThanOrEqual(codes.size);
  const back = await served.post(`/quan-tri/thay-doi-don-vi/${change?.id}/huy`, { key: newId() }, admin);
  expect(back.status).toBe(422);
});

test('the successor has it in its queue and goes on to the result; new dossiers come to it', async () => {
  await db.run(sql`update platform.clock set business_at = '2019-02-22T08:00:00+07:00'`);
  forget(db);
  const [head, officer] = [await somebody('dossier.assign'), await somebody('dossier.process')];
  const day = await served.get('/can-bo', await tokenOf(db, officer.login));
  expect(day.text).toContain(codes.get('assigned')!);
  expect((await served.get(`/tra-cuu?ma=${codes.get('assigned')}`)).text).toContain(
    'Ban Tổ chức và Nội vụ, từ 00:00 22/02/2019',
  );
  const asked = { code: codes.get('given')!, seq: null };
  const by = (login: string, at: string) => ({ login, at: `2019-02-22T${at}` });
  const steps: Result<unknown, unknown>[] = [
    await as(db, by(head.login, '08:10'), (deed) => takeOver(deed, { codes: [asked.code] })),
    await as(db, by(head.login, '08:20'), (deed) => assign(deed, asked, officer.accountId)),
    await as(db, by(officer.login, '09:00'), (deed) => advance(deed, asked, { role: 'process', note: 'Đủ.' })),
    await as(db, by((await somebody('dossier.sign')).login, '10:00'), (deed) => sign(deed, asked)),
  ];
  expect(steps.flatMap((step) => (step.ok ? [] : step.reasons))).toEqual([]);
  const reception = await receptionOf(db, {
    ...{ counter: 'mot-cua-huyen', procedure: business.procedure, name: 'Vì Thị Mới', identity: '047000299' },
  });
  const fresh = await as(db, by(business.clerk, '10:30'), (deed) => receive(deed, reception));
  expect(fresh.ok && (await places(fresh.value.code)).settling).toBe(follows);
});
