import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedCalendar } from '#foundations/calendar/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { plantPeople } from '#test/support/staffed.ts';
import { deadlineRoutes } from './deadlines.routes.ts';

const { db, close } = await emptyDatabase();
let served: ServedRoutes;
beforeAll(async () => {
  await plantPeople(db);
  await db.transaction((tx) => seedCalendar(tx, openSeed('db/seed')));
  served = await serveRoutes(db, deadlineRoutes);
});
afterAll(async () => {
  await served.close();
  await close();
});

const path = '/api/v1/deadlines';

test('anybody may ask when a limit is over, and is told why in both languages', async () => {
  const seen = await served.post(path, { from: '2019-01-28T14:05', limit: '15', unit: 'calendar-day' });
  expect(seen.status).toBe(200);
  const answer = JSON.parse(seen.text);
  expect(answer).toMatchObject({ due: '2019-02-12T17:00:00+07:00', judgedBy: 'date', provisional: false });
  expect(answer.account.at(-1).text).toEqual({
    vi: 'Hẹn trả buổi chiều, trước 17:00',
    en: 'Due in the afternoon, before 17:00',
  });
});

test('what cannot be read is refused with every reason, never as a fault', async () => {
  const seen = await served.post(path, { from: 'hôm qua', limit: '-3', unit: 'day', of: 'nobody' });
  expect(seen.status).toBe(422);
  expect(JSON.parse(seen.text).errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
    '/body/from',
    '/body/unit',
    '/body/limit',
    '/body/of',
  ]);
  for (const odd of ['9'.repeat(40), '١٢', '<b>', '2019-02-30T25:61', '+275760-09-13T00:00'])
    expect((await served.post(path, { from: odd, limit: '1' })).status).toBe(422);
});
