import { afterAll, expect, it } from 'vitest';
import { badAskings, badPaths, oneByOne } from './bad.ts';
import { harm, openHazard } from './hazard.ts';

const { inside, as, known, diary } = await openHazard();
afterAll(() => inside.close());

it('ten thousand bad inputs: no fault, nothing shown unescaped', async () => {
  const askings = [...badAskings(as, known), ...badPaths(as), ...oneByOne(as, known)].filter(
    ({ url }) => url !== '/dang-xuat',
  );
  expect(askings.length).toBeGreaterThanOrEqual(10_000);
  expect(await harm(inside.ask, askings)).toEqual([]);
  expect(diary).toEqual([]);
});
