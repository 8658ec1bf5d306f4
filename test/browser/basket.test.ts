import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handsOn } from './hands.ts';
import { readPrinted } from './paper.ts';
import { canTell, openStage, type Stage, skippedWithoutTools } from './story.ts';

describe.skipIf(!canTell)(`several procedures at once, by keyboard alone${skippedWithoutTools}`, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());

  test('a birth, five extracts and an acknowledgement by the father: to the last byte of a slip in 150 seconds', async () => {
    const telling = stage.telling({ javaScript: true });
    const clerk = await telling.enter('lo.thi.thuy');
    await clerk.go('/can-bo/nhieu-thu-tuc');
    const hands = handsOn(clerk);
    await hands.type('040000417');
    await hands.press('F3');
    for (const procedure of ['1.001193', '2.000635 x5', '1.001022']) {
      await hands.key('F7');
      await hands.type(procedure);
      await hands.press('F6');
    }
    await hands.press('F4');
    await hands.press('F9');
    // For the acknowledgement both must be there: the refusal leads to the question.
    for (const key of ['Tab', 'Enter', 'Space']) await hands.key(key);
    await hands.press('F9');
    expect(await clerk.text()).toContain('Đã tiếp nhận 3 hồ sơ.');
    const slip = await readPrinted(await hands.print('F8'), stage.house.url);
    expect(slip.text).toContain('Tiếp nhận hồ sơ của: Lò Thị Phượng');
    expect(hands.sum()).toBeLessThanOrEqual(150);
    await telling.close();
  });
});
