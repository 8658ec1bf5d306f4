import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lostSlip } from './stories/desk.ts';
import { canTell, openStage, type Stage, skippedWithoutTools } from './story.ts';

describe.skipIf(!canTell)(`a lost slip by keyboard alone${skippedWithoutTools}`, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());

  test('from the first key to the last byte of the undertaking in 45 seconds', async () => {
    expect((await lostSlip(stage)).seconds).toBeLessThanOrEqual(45);
  });
});
