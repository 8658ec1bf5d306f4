import { afterAll, expect, it } from 'vitest';
import { forget } from '#platform/cache/index.ts';
import { openClock } from '#platform/clock/index.ts';
import { seedOnce } from '#platform/seed/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { madeUpOf } from './made-up.store.ts';

const { db, close } = await emptyDatabase();
afterAll(close);

it('the figures say what they are made of', async () => {
  const clock = openClock('demo');
  const played = async (name: string) => {
    await seedOnce(db, name, async () => undefined);
    forget(db);
    return madeUpOf({ db, clock });
  };
  expect(await madeUpOf({ db, clock: openClock('production') })).toBe('real');
  expect(await played('district')).toBe('told');
  expect(await played('year/small')).toBe('short-year');
  expect(await played('year/small/3')).toBe('short-year');
  expect(await played('year/1')).toBe('full-year');
});
