import { afterAll, beforeAll, expect, test } from 'vitest';
import { openClock } from '#platform/clock/index.ts';
import { newId } from '#platform/id/index.ts';
import { catchUp, type Listener } from '#platform/listening/index.ts';
import { fireRound, setTimer } from '#platform/timers/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { ownPaths } from '../paths.ts';
import { jobRoutes } from './jobs.routes.tsx';

const { db, close } = await worldDatabase();
let served: ServedRoutes;
let admin: string;
beforeAll(async () => {
  served = await serveRoutes(db, jobRoutes);
  admin = await tokenOf(db, 'ngo.quang.vinh');
});
afterAll(async () => {
  await served.close();
  await close();
});

const see = async (): Promise<string> => (await served.get(ownPaths.jobs(), admin)).text;

test('a listener that failed says how often, by what, and how far it is behind', async () => {
  const deaf: Listener = {
    name: 'test.deaf',
    types: ['dossier.received'],
    hear: async () => {
      throw new RangeError('quoted data of somebody');
    },
  };
  expect(await see()).toContain('Số liệu giải quyết hồ sơ');
  await catchUp(db, deaf);
  await catchUp(db, deaf);
  const text = await see();
  expect(text).toContain('không nghe được, đã thử 2 lần; lỗi: RangeError');
  expect(text).not.toContain('quoted data');
});

test('timers are counted kind by kind, the overdue apart', async () => {
  expect(await see()).toContain('Hạn công dân bổ sung giấy tờ');
  await db.transaction(async (tx) => {
    await setTimer(tx, 'bell', newId(), Temporal.Instant.from('2019-02-20T08:00:00+07:00'));
    await setTimer(tx, 'bell', newId(), Temporal.Instant.from('2019-02-22T08:00:00+07:00'));
  });
  const text = (await see()).replace(/<[^>]*>/g, ' ').replace(/ +/g, ' ');
  expect(text).toContain('bell 08:00 20/02/2019 2 1 theo kịp');
  await fireRound({ db, clock: openClock('demo'), timers: new Map() });
  expect(await see()).toContain('1 việc không làm được, vẫn giữ và thử lại; lỗi: NoHandler');
});
