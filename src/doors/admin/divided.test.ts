import { afterAll, beforeAll, expect, test } from 'vitest';
import { dossierByCode, numberAndSeal, sign, verifyFlow } from '#casework/dossiers/index.ts';
import { dossierOfficeRoutes } from '#casework/dossiers/web.tsx';
import { currentVersion } from '#casework/procedures/index.ts';
import { unitByKey, unitTimers } from '#foundations/organisations/index.ts';
import { forget } from '#platform/cache/index.ts';
import { sql } from '#platform/db/index.ts';
import { brokenLinks } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import { fireDue } from '#platform/timers/index.ts';
import { certifiedAt } from '#test/support/certified.ts';
import { worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { business, type Station, walkedTo } from '#test/support/walked.ts';
import { adminRoutes } from './routes.ts';
import { unitWork } from './unit-work.ts';

const { db, close } = await worldDatabase();
const end = '/quan-tri/don-vi/tai-chinh-ke-hoach/thay-doi/ket-thuc';
const divided = {
  ...{ successor: 'noi-vu', successor2: 'kinh-te-ha-tang', succession: 'division' },
  [`viec-${business.procedure}`]: 'yes',
};
let codes: Map<Station, string>;
let served: ServedRoutes;
let admin: string;
const ids = { old: '', first: '', second: '' };

beforeAll(async () => {
  const idOf = async (key: string) => (await unitByKey(db, key))!.id;
  ids.old = await idOf('tai-chinh-ke-hoach');
  ids.first = await idOf('noi-vu');
  ids.second = await idOf('kinh-te-ha-tang');
  codes = await walkedTo(db, { received: 'Chia', given: 'Hai', assigned: 'Nơi', settled: 'Ký' });
  const asked = { code: codes.get('settled')!, seq: null };
  await as(db, { login: business.head, at: '2019-02-19T14:00' }, (deed) => sign(deed, asked));
  await as(db, { login: 'ca.van.sang', at: '2019-02-19T15:00' }, (deed) => numberAndSeal(deed, asked));
  served = await serveRoutes(db, [...adminRoutes, ...dossierOfficeRoutes]);
  admin = await tokenOf(db, 'ngo.quang.vinh');
});
afterAll(async () => {
  await served.close();
  await close();
});

const press = (form: Readonly<Record<string, string>>) =>
  served.post(end, { key: newId(), do: 'write', on: '22/02/2019', decision: '12/QĐ-UBND', ...form }, admin);
const settling = async (station: Station) => (await dossierByCode(db, codes.get(station)!))!.settling_id;
const settles = async (iso: string) =>
  (await currentVersion(db, business.procedure, Temporal.PlainDate.from(iso)))?.settles;

test('the form offers its procedures; a second that is missing, and a day that is past, are told', async () => {
  const shown = await served.get(end, admin);
  expect(shown.text).toContain('Thủ tục sang đơn vị thứ hai');
  const refused = await press({ ...divided, successor2: '', on: '01/02/2019' });
  expect(refused.status).toBe(422);
  for (const why of ['chọn đơn vị thứ hai', 'không được ở trước hôm nay']) expect(refused.text).toContain(why);
});

test('the preview counts what goes to whom before anything is written', async () => {
  const shown = await press({ do: 'preview', ...divided });
  expect(shown.status).toBe(200);
  expect(shown.text).toMatch(/Sang [^:]*[Hh]ạ tầng[^:]*: 1 thủ tục/);
  expect(shown.text).toMatch(/thủ tục còn lại, và mọi việc khác/);
  expect(shown.text).toContain('Hồ sơ đang giải quyết');
  expect(await settles('2019-03-01')).toBe('tai-chinh-ke-hoach');
});

test('taken back before its day, the unit and its procedures are as they were', async () => {
  expect((await press(divided)).status).toBe(303);
  forget(db);
  expect([await settles('2019-02-21'), await settles('2019-02-22')]).toEqual(['tai-chinh-ke-hoach', 'kinh-te-ha-tang']);
  const { id } = await db.one<{ id: string }>(
    sql`select id from organisations.unit_changes order by written_at desc limit 1`,
  );
  expect((await served.post(`/quan-tri/thay-doi-don-vi/${id}/huy`, { key: newId() }, admin)).status).toBe(303);
  forget(db);
  expect(await settles('2019-02-22')).toBe('tai-chinh-ke-hoach');
  expect((await unitByKey(db, 'tai-chinh-ke-hoach'))?.closedOn).toBeNull();
});

const list = newId();
const layList = async (id: string, number: number, others: boolean): Promise<void> => {
  await db.run(sql`insert into dossiers.signing_lists (id, unit_id, number, made_at, made_by)
    values (${id}, ${ids.old}, ${number}, '2019-02-19T09:00:00+07', ${newId()})`);
  await db.run(sql`insert into dossiers.signing_list_lines (list_id, position, dossier_id)
    select ${id}::uuid, row_number() over (order by id), id from (
      select id from dossiers.dossiers where code = ${codes.get('assigned')}
      union all (select id from dossiers.dossiers where ${others} and settling_id <> ${ids.old} limit 1)) as laid`);
};

test('a signing list that lies out with dossiers of both is named and recorded first', async () => {
  const mixed = newId();
  await layList(mixed, 4711, true);
  const today = await press({ ...divided, do: 'preview', on: '20/02/2019' });
  expect([today.status, today.text.includes('hồ sơ của cả hai đơn vị: 4711 (19/02/2019)')]).toEqual([422, true]);
  expect((await press({ ...divided, do: 'preview' })).status).toBe(200);
  await db.run(sql`update dossiers.signing_lists set recorded_at = now() where id = ${mixed}`);
  await layList(list, 4712, false);
});

test('on the day the chosen work goes to the second with its rules, all else to the first', async () => {
  const rule = (procedure: string | null, commune: string | null) =>
    db.run(sql`insert into dossiers.assignment_rules (id, unit_id, procedure_key, commune_id, officer_id, made_at, made_by)
      values (${newId()}, ${ids.old}, ${procedure}, ${commune}::uuid, ${newId()}, now(), ${newId()})`);
  await rule(business.procedure, null);
  await rule(null, (await unitByKey(db, 'xa-muong-nha'))!.id);
  expect((await press(divided)).status).toBe(303);
  forget(db);
  const timers = new Map(unitTimers(unitWork.work));
  expect(await fireDue(db, timers, Temporal.Instant.from('2019-02-21T17:00:00Z'))).toBe(1);
  for (const station of ['received', 'given', 'assigned'] as const) expect(await settling(station)).toBe(ids.second);
  expect(await db.one(sql`select unit_id, numbered_at from dossiers.signing_lists where id = ${list}`)).toEqual({
    unit_id: ids.second,
    numbered_at: ids.old,
  });
  // Its result has its number: it goes with the rest.
  expect(await settling('settled')).toBe(ids.first);
  const rules = await db.rows<{ unit_id: string; procedure_key: string | null }>(
    sql`select unit_id, procedure_key from dossiers.assignment_rules where ended_at is null order by procedure_key nulls last`,
  );
  expect(rules).toEqual([
    { unit_id: ids.second, procedure_key: business.procedure },
    { unit_id: ids.first, procedure_key: null },
  ]);
  const ended = await db.rows(
    sql`select 1 from dossiers.assignment_rules where followed_by is not null and ended_by is null`,
  );
  expect(ended).toHaveLength(2);
  expect(await db.rows(sql`select 1 from dossiers.tasks where unit_id = ${ids.old} and closed_at is null`)).toEqual([]);
  expect([await brokenLinks(db), await verifyFlow(db)]).toEqual([[], []]);
});

test('an end is refused with the certification lists that wait for a signature, by number and day', async () => {
  const { 'certification list': list } = await certifiedAt(db, 'xa-thanh-xuong');
  const { number } = await db.one<{ number: number }>(
    sql`select number from certification.lists where id = ${list ?? ''}`,
  );
  const form = { key: newId(), do: 'preview', on: '20/02/2019', decision: '13/QĐ-UBND', successor: 'xa-noong-het' };
  const at = '/quan-tri/don-vi/xa-thanh-xuong/thay-doi/ket-thuc';
  const refused = await served.post(at, { ...form, succession: 'merger' }, admin);
  expect([refused.status, refused.text.includes(`chưa ký xong: ${number} (20/02/2019)`)]).toEqual([422, true]);
});
