import { afterAll, beforeAll, expect, it } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import { sql } from '#platform/db/index.ts';
import { perform } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import { accept } from '#platform/result/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { business, correction, walked } from '#test/support/walked.ts';
import { toGive, toTake } from '../hand-over/bundle.store.ts';
import { railCounts } from './rail.view.ts';
import { doors, edgesOf, queuesOf } from './worklist.rules.ts';
import { lines } from './worklist.store.ts';

const at = (wall: string): Temporal.Instant => instantOf(Temporal.PlainDateTime.from(wall));
let world: TestDatabase;
beforeAll(async () => {
  world = await worldDatabase();
  await walked(world.db, {
    day: '2019-02-12',
    name: 'Lò Văn Pâng',
    way: correction,
    to: 'settled',
    identity: '041000000',
  });
  await walked(world.db, {
    day: '2019-02-18',
    name: 'Lò Văn Ún',
    way: business,
    to: 'assigned',
    identity: '041000001',
  });
});
afterAll(() => world.close());

const people = [
  'lo.thi.thuy',
  'pham.thu.trang',
  'le.thi.kim.dung',
  'do.minh.chau',
  'hoang.trong.nghia',
  'lo.thi.nguyet',
];

it.each(people)('the rail of %s counts what the pages behind it list', async (login) => {
  const [staff, now] = [(await staffByLogin(world.db, login))!, at('2019-02-22T08:00')];
  const [counts, edges] = [await railCounts(world.db, staff, now), edgesOf(now, [])];
  const mine = doors.filter((door) => door !== 'ready');
  const listed = await lines(world.db, queuesOf(staff), { edges, holderId: staff.accountId, doors: mine, size: 100 });
  const late = listed.some(({ door }) => door === 'late');
  expect(counts.get('day')).toEqual({ n: listed.length, late });
  const hands = unitsWhere(staff, 'dossier.hand-over');
  const legs = [...(await toGive(world.db, hands)), ...(await toTake(world.db, hands))];
  expect(counts.get('handOver')?.n).toBe(legs.length);
  const signs = new Set(
    ['dossier.sign', 'dossier.clerk', 'dossier.present'].flatMap((p) => unitsWhere(staff, p as 'dossier.sign')),
  );
  const laid = await lines(
    world.db,
    [...signs].map((unitId) => ({ unitId, act: 'sign' })),
    { edges, doors: mine, size: 100 },
  );
  const inHand = laid.filter((line) => !line.waiting && (line.leg_position === null || line.given_at !== null));
  expect(counts.get('signing')?.n).toBe(inHand.length);
});

it('what was late yesterday is late on the rail, and not before', async () => {
  const staff = (await staffByLogin(world.db, 'do.minh.chau'))!;
  const lateAt = async (wall: string) => {
    forget(world.db);
    return (await railCounts(world.db, staff, at(wall))).get('day')?.late;
  };
  expect(await lateAt('2019-02-21T16:59')).toBe(false);
  expect(await lateAt('2019-02-22T07:30')).toBe(true);
});

it('what somebody did is counted on the next page they see; what others did, within two seconds', async () => {
  const staff = (await staffByLogin(world.db, 'do.minh.chau'))!;
  const now = at('2019-02-22T08:00');
  const day = async () => (await railCounts(world.db, staff, now)).get('day')?.n ?? 0;
  forget(world.db);
  const before = await day();
  await world.db.run(sql`update dossiers.tasks set ready = true
    where id = (select t.id from dossiers.tasks t where t.holder_id = ${staff.accountId} and t.closed_at is null
      and not t.ready order by t.due_at limit 1)`);
  expect(await day()).toBe(before);
  await perform(world.db, { actor: staff, now, key: newId(), body: {} }, async () => accept(null));
  expect(await day()).toBe(before - 1);
});

it('nobody waits for somebody from outside', async () => {
  expect(await railCounts(world.db, { kind: 'citizen' }, at('2019-02-22T08:00'))).toEqual(new Map());
});
