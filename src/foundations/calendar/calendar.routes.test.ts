import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarOf, counterHours, isCounterOpen, seedCalendar } from '#foundations/calendar/index.ts';
import { dueDates, movedBy } from '#foundations/calendar/rules.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { forget } from '#platform/cache/index.ts';
import { performInternally } from '#platform/deeds/index.ts';
import { brokenLinks, history } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { plantPeople, tokenOf } from '#test/support/staffed.ts';
import { calendarIf, layerByKey, unitsUnder } from './books.ts';
import { writeSessions } from './calendar.rules.ts';
import { writeInstant } from './deadline/written.rules.ts';
import { editDay, type Follow } from './edit/edit.act.ts';
import { paths } from './paths.ts';
import { seededCalendar } from './seeded.ts';
import { calendarRoutes } from './web.tsx';

const { db, close } = await emptyDatabase();
const now = Temporal.Instant.from('2019-02-20T08:28:00+07:00');
const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const idOf = async (key: string): Promise<string> => (await unitByKey(db, key))!.id;

const followed: string[][] = [];
const follow: Follow = async (_deed, units, calendarAt) => {
  const calendar = await calendarAt(units[0]!);
  followed.push([String(units.length), calendar.days.get('2019-04-26')?.name.vi ?? '']);
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

describe('calendars of units', () => {
  test('a commune inherits the district’s hours and the nation’s holidays; what the files say and what the rows say is one', async () => {
    const commune = await calendarOf(db, await idOf('xa-thanh-xuong'));
    const files = seededCalendar(openSeed('db/seed'));
    expect([...commune.days]).toEqual(expect.arrayContaining([...files.days]));
    expect(commune.days.size).toBe(files.days.size);
    expect(commune.weeks).toEqual(files.weeks);
    expect(commune.halfDaysEnd).toBe('afternoon');
  });

  test('units that say the same share one calendar, and it is kept while nothing changes', async () => {
    const commune = await calendarOf(db, await idOf('xa-na-u'));
    expect(await calendarOf(db, await idOf('tu-phap'))).toBe(commune);
    forget(db);
    expect(await calendarOf(db, await idOf('xa-na-u'))).toBe(commune);
  });

  test('the Saturday counter is open and its Saturday is no working day', async () => {
    const counter = await idOf('mot-cua-huyen');
    expect(writeSessions(await counterHours(db, counter, day('2019-02-23')))).toBe('07:30-11:30');
    expect(writeSessions(await counterHours(db, await idOf('mot-cua-xa-na-u'), day('2019-02-23')))).toBe('');
    expect(writeSessions(await counterHours(db, counter, day('2019-05-04')))).toBe('07:30-12:00 13:30-17:00');
    expect(writeSessions(await counterHours(db, counter, day('2019-02-05')))).toBe('');
    expect(await isCounterOpen(db, counter, Temporal.PlainDateTime.from('2019-02-23T11:29'))).toBe(true);
    expect(await isCounterOpen(db, counter, Temporal.PlainDateTime.from('2019-02-23T11:30'))).toBe(false);
    const received = {
      receivedAt: Temporal.Instant.from('2019-02-23T09:00+07:00'),
      statutory: { amount: 1, unit: 'working-day' } as const,
    };
    const dates = dueDates(await calendarOf(db, counter), received);
    expect(writeInstant(dates.due.due)).toBe('2019-02-26T17:00:00+07:00');
  });
});

const holiday = {
  day: '26/04/2019',
  kind: 'off',
  vi: 'Lễ hội Hoa Ban của huyện',
  basis: 'Thông báo của UBND huyện',
};

describe('a day is declared', () => {
  test('every reason at once, and what was typed is kept', async () => {
    const url = `${paths.preview('ubnd-huyen')}?${new URLSearchParams({ day: '19/02/2019', kind: '', vi: 'L', basis: ' ' })}`;
    const seen = await served.get(url, admin);
    expect(seen.status).toBe(422);
    for (const said of ['Ngày đã qua', 'Chưa chọn loại ngày', 'Chưa có tên ngày', 'Chưa có căn cứ', '19/02/2019'])
      expect(seen.text).toContain(said);
  });

  test('a worked Saturday says whose hours it has; a Monday needs no make-up', async () => {
    const ask = async (typed: Record<string, string>) =>
      (await served.get(`${paths.preview('ubnd-huyen')}?${new URLSearchParams({ ...holiday, ...typed })}`, admin)).text;
    expect(await ask({ kind: 'working', day: '27/04/2019' })).toContain('Chưa chọn làm bù theo giờ');
    expect(await ask({ kind: 'working', day: '22/04/2019', hoursOf: '1' })).toContain('vốn là ngày làm việc');
    expect(await ask({ kind: 'working', day: '27/04/2019', hoursOf: '5' })).toContain('07:30–12:00 13:30–17:00');
  });

  test('the preview writes nothing and says what would change', async () => {
    const seen = await served.get(`${paths.preview('ubnd-huyen')}?${new URLSearchParams(holiday)}`, admin);
    expect(seen.status).toBe(200);
    for (const said of ['Chưa có gì được ghi', 'chiều Thứ Sáu 26/04/2019', 'bảng hồ sơ đang mở'])
      expect(seen.text).toContain(said);
    expect((await layerByKey(db, 'ubnd-huyen'))?.days).toEqual([]);
  });

  test('confirmed, it holds at every unit inside, is in the history, and open deadlines follow in the same deed', async () => {
    const key = newId();
    const done = await served.post(paths.day('ubnd-huyen'), { ...holiday, key }, admin);
    expect([done.status, done.location]).toEqual([303, paths.written('ubnd-huyen', { day: '2019-04-26', moved: 7 })]);
    expect((await served.get(done.location!, admin)).text).toContain('Đã tính lại hạn của 7 hồ sơ');
    expect((await served.post(paths.day('ubnd-huyen'), { ...holiday, key }, admin)).status).toBe(303);
    expect((await calendarOf(db, await idOf('xa-na-u'))).days.get('2019-04-26')?.name.vi).toBe(holiday.vi);
    const layer = (await layerByKey(db, 'ubnd-huyen'))!;
    expect(followed).toEqual([[String((await unitsUnder(db, layer)).length), holiday.vi]]);
    const [event, ...others] = await history(db, layer.id);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      type: 'calendar.day-changed',
      payload: { day: '2019-04-26', before: null, after: { kind: 'off' } },
    });
    expect(JSON.stringify(event?.payload)).not.toContain('Hoa Ban');
    expect(await brokenLinks(db, layer.id)).toEqual([]);
  });

  test('it is shown in the year, changed, and taken back; its rows stay as history', async () => {
    const year = await served.get(paths.layer('ubnd-huyen', 2019), admin);
    for (const said of [holiday.vi, 'Tết Nguyên đán', 'ngày làm việc trong năm', 'Sửa', '07:30–11:30'])
      expect(year.text).toContain(said);
    const changed = { ...holiday, half: 'afternoon', key: newId() };
    expect((await served.post(paths.day('ubnd-huyen'), changed, admin)).status).toBe(303);
    expect((await calendarOf(db, await idOf('ubnd-huyen'))).days.get('2019-04-26')?.half).toBe('afternoon');
    const gone = await served.post(paths.remove('ubnd-huyen'), { day: holiday.day, key: newId() }, admin);
    expect(gone.status).toBe(303);
    expect((await calendarOf(db, await idOf('ubnd-huyen'))).days.has('2019-04-26')).toBe(false);
    expect((await history(db, (await layerByKey(db, 'ubnd-huyen'))!.id)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  test('a commune that never said anything gets a calendar of its own; its neighbour is not touched', async () => {
    const own = { ...holiday, day: '10/05/2019', vi: 'Lễ cúng bản', key: newId() };
    expect((await served.post(paths.day('xa-na-u'), own, admin)).status).toBe(303);
    expect((await calendarOf(db, await idOf('mot-cua-xa-na-u'))).days.has('2019-05-10')).toBe(true);
    expect((await calendarOf(db, await idOf('xa-pa-thom'))).days.has('2019-05-10')).toBe(false);
  });

  test('who may only read finds no form and no deed; a stranger finds the way to sign in', async () => {
    expect((await served.get(paths.home(), reader)).status).toBe(200);
    expect((await served.get(paths.layer('national', 2019), reader)).text).not.toContain(paths.day('national'));
    expect((await served.get(paths.day('ubnd-huyen'), reader)).status).toBe(404);
    expect((await served.post(paths.day('ubnd-huyen'), { ...holiday, key: newId() }, reader)).status).toBe(404);
    expect((await served.get(paths.home())).status).toBe(303);
    expect((await served.get(paths.layer('no-such-unit'), admin)).status).toBe(404);
  });

  test('an act without the permission at the unit reads as not found', async () => {
    const actor = {
      kind: 'staff',
      accountId: newId(),
      personId: newId(),
      name: 'x',
      grants: [{ permission: 'calendar.edit', unitId: await idOf('xa-na-u') }],
    } as const;
    const edited = await performInternally(db, { actor, now }, (deed) =>
      editDay(deed, { layerKey: 'ubnd-huyen', typed: holiday }),
    );
    expect(edited).toEqual({ ok: false, reasons: [{ reason: 'not-found' }] });
  });
});

test('of many courses only those a changed calendar moves are told', async () => {
  const unit = await idOf('ubnd-huyen');
  const entry = { day: '2019-02-22', kind: 'off', name: { vi: 'nghỉ', en: 'off' } } as const;
  const calendars = {
    before: await calendarOf(db, unit),
    after: await calendarIf(db, unit, { layerKey: 'ubnd-huyen', day: '2019-02-22', entry }),
  };
  const moved = movedBy(calendars, [1, 2, 3], (amount) => ({
    receivedAt: now,
    statutory: { amount, unit: 'working-day' },
  }));
  expect(moved.map(({ item, after }) => [item, writeInstant(after.due.due).slice(0, 10)])).toEqual([
    [2, '2019-02-25'],
    [3, '2019-02-26'],
  ]);
});
