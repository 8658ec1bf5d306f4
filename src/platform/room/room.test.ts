import { afterAll, expect, test } from 'vitest';
import { mayMount, type SmallDisk, smallDisk } from '#test/drill/small-disk.ts';
import { tellOfRoom, watchRoom, whyNoRoom } from './index.ts';

const disk: SmallDisk | undefined = mayMount ? smallDisk(64) : undefined;
afterAll(() => disk?.remove());

const skipped = mayMount ? '' : ' (skipped: only root on Linux may mount a disk)';

test.skipIf(!mayMount)(`a disk is told as full or as read-only, whichever it is${skipped}`, async () => {
  if (!disk) return;
  expect(await whyNoRoom(disk.folder)).toBeUndefined();
  disk.fill();
  expect(await whyNoRoom(disk.folder)).toBe('full');
  disk.empty();
  disk.shut();
  expect(await whyNoRoom(disk.folder)).toBe('read-only');
  expect(await watchRoom(disk.folder)()).toBe('read-only');
  disk.open();
  expect(await whyNoRoom(disk.folder)).toBeUndefined();
});

test.skipIf(!mayMount)(
  `the operator hears once that it became read-only, and once that it writes again${skipped}`,
  async () => {
    if (!disk) return;
    const said: string[] = [];
    const telling = tellOfRoom(disk.folder, (sentence) => said.push(sentence));
    disk.shut();
    await expect.poll(() => said.length, { timeout: 5_000 }).toBe(1);
    disk.open();
    await expect.poll(() => said.length, { timeout: 5_000 }).toBe(2);
    telling.stop();
    expect(said).toEqual([
      `The disk of ${disk.folder} is read-only: nothing is recorded until it can be written to again.`,
      'The disk takes what is written again: what people send is recorded.',
    ]);
  },
);
