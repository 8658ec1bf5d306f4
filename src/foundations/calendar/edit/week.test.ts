import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarOf, seedCalendar } from '#foundations/calendar/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { forget } from '#platform/cache/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { plantPeople, tokenOf } from '#test/support/staffed.ts';
import { writeSessions } from '../calendar.rules.ts';
import { weekOn } from '../layers.rules.ts';
import { paths } from '../paths.ts';
import { calendarRoutes } from '../web.tsx';
import type { Follow } from './edit.act.ts';
import { readTypedWeek, type TypedWeek, toldHours } from './week.rules.ts';

const { db, close } = await emptyDatabase();
const now = Temporal.Instant.from('2019-02-20T08:28:00+07:00');
const today = Temporal.PlainDate.from('2019-02-20');
const followed: string[] = [];
const follow: Follow = async (_deed, units, calendarAt) => {
  const calendar = await calendarAt(units[0]!);
  followed.push(writeSessions(weekOn(calendar, '2019-03-04')?.hours[0] ?? []));
  return 7;
};
let served: ServedRoutes;
let admin: string;
let reader: string;
beforeAll(async () => {
  await plantPeople(db);
  await db.transaction((tx) => seedCalendar(tx, openSeed('db/seed')));
  served = await serveRoutes(db, calendarRoutes({ follow, impact: async () => 'bảng hồ sơ đang mở' }), { now });
  [admin, reader] = await Promise.all([tokenOf(db, 'ngo.quang.vinh'), tokenOf(db, 'lo.thi.nguyet')]);
});
afterAll(async () => {
  await served.close();
  await close();
});

const every = (hours: string): TypedWeek => ({ h1: hours, h2: hours, h3: hours, h4: hours, h5: hours });
const typed = { ...every('7:00-11:30, 13g30–17g'), from: '01/03/2019', basis: '15/QĐ-UBND ngày 18/02/2019' };
const monday = async (unit: string, day: string): Promise<string> => {
  forget(db);
  const calendar = await calendarOf(db, (await unitByKey(db, unit))!.id);
  return writeSessions(weekOn(calendar, day)?.hours[0] ?? []);
};
const presses = (what: string, form: TypedWeek, who = admin, layer = 'ubnd-huyen') =>
  served.post(paths.week(layer), { ...form, key: newId(), do: what } as Record<string, string>, who);

test('hours are read as people write them; whatever stands against them is told at once', () => {
  const ground = { today, own: [{ from: '2019-04-01', hours: [] }], calendar: { weeks: [] } };
  const read = readTypedWeek(typed, ground);
  expect(read.ok && toldHours(read.value).slice(0, 3)).toEqual(['1/07:00-11:30', '1/13:30-17:00', '2/07:00-11:30']);
  const wrong = { h1: 'sáng', h2: '07:00-11:30 11:00-12:00', from: '19/02/2019', basis: '' };
  expect(readTypedWeek(wrong, ground)).toMatchObject({
    ok: false,
    reasons: [
      { reason: 'hours-unreadable', weekday: 1 },
      { reason: 'hours-unreadable', weekday: 2 },
      { reason: 'day-passed' },
      { reason: 'basis-missing' },
    ],
  });
  const reasonsOf = (week: TypedWeek) => {
    const one = readTypedWeek(week, ground);
    return one.ok ? [] : one.reasons.map(({ reason }) => reason);
  };
  expect(reasonsOf({ ...typed, ...every('') })).toEqual(['never-open']);
  expect(reasonsOf({ ...typed, from: '01/04/2019' })).toEqual(['week-known']);
});

test('new hours of a district are seen before they are written, hold from their day for its communes, and open deadlines follow', async () => {
  const before = await monday('xa-thanh-xuong', '2019-03-04');
  const looked = await presses('look', typed);
  for (const said of ['07:00–11:30 13:30–17:00', before.replaceAll('-', '–'), 'bảng hồ sơ đang mở', 'Xác nhận giờ mới'])
    expect(looked.text).toContain(said);
  expect(await monday('xa-thanh-xuong', '2019-03-04')).toBe(before);
  expect((await presses('write', typed)).location).toBe('/quan-tri/lich/ubnd-huyen?nam=2019&ghi=2019-03-01&doi=7');
  expect(followed).toEqual(['07:00-11:30 13:30-17:00']);
  expect(await monday('xa-thanh-xuong', '2019-03-04')).toBe('07:00-11:30 13:30-17:00');
  expect(await monday('xa-thanh-xuong', '2019-02-25')).toBe(before);
  const again = await presses('look', { ...typed, ...every('08:00-12:00') });
  expect([again.status, again.text.includes('Đã ghi giờ áp dụng từ ngày này')]).toEqual([422, true]);
  const unit = await presses('write', { ...typed, ...every('08:00-12:00') }, admin, 'xa-thanh-xuong');
  expect(unit.status).toBe(303);
  expect([await monday('xa-thanh-xuong', '2019-03-04'), await monday('xa-na-u', '2019-03-04')]).toEqual([
    '08:00-12:00',
    '07:00-11:30 13:30-17:00',
  ]);
});

test('hours that have not begun are taken back and all is as before; whoever only reads calendars changes none', async () => {
  expect((await served.get(paths.layer('ubnd-huyen', 2019), admin)).text).toContain('Hủy giờ từ ngày này (01/03/2019)');
  expect((await served.get(paths.week('ubnd-huyen'), reader)).status).toBe(404);
  const back = (layer: string, from: string, who = admin) =>
    served.post(paths.takeWeekBack(layer), { key: newId(), from }, who);
  expect((await back('ubnd-huyen', '2019-03-01', reader)).status).toBe(404);
  for (const layer of ['xa-thanh-xuong', 'ubnd-huyen']) expect((await back(layer, '2019-03-01')).status).toBe(303);
  expect(await monday('xa-thanh-xuong', '2019-03-04')).toBe(await monday('xa-thanh-xuong', '2019-02-25'));
  const rows = await db.rows<{ type: string }>(
    sql`select type from platform.events where type like 'calendar.week%' order by recorded_at, type`,
  );
  expect(rows.map(({ type }) => type).toSorted()).toEqual([
    ...['calendar.week-set', 'calendar.week-set', 'calendar.week-taken-back', 'calendar.week-taken-back'],
  ]);
  const seeded = await db.one<{ day: string }>(sql`select min(valid_from)::text as day from calendar.weeks w
    join calendar.layers l on l.id = w.layer_id where l.key = 'ubnd-huyen' or l.scope <> 'unit'`);
  const refused = await back('ubnd-huyen', seeded.day);
  expect([404, 422]).toContain(refused.status);
});
