import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basketOfThree } from './stories/counter.ts';
import { canTell, openStage, type Stage, skippedWithoutTools } from './story.ts';

describe.skipIf(!canTell)(`several procedures at once, by keyboard alone${skippedWithoutTools}`, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());

  test('a birth, five extracts and an acknowledgement by the father: to the last byte of a slip in 150 seconds', async () => {
    expect((await basketOfThree(stage)).seconds).toBeLessThanOrEqual(150);
  });
});
