import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { numberAndSeal, sign } from '#casework/dossiers/index.ts';
import { whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import type { Database } from '#platform/db/index.ts';
import { as } from '#test/support/play.ts';
import { business, walked } from '#test/support/walked.ts';
import { handsOn } from './hands.ts';
import { readPrinted } from './paper.ts';
import { canTell, openStage, type Stage, skippedWithoutTools, type Telling } from './story.ts';

const identity = '047000111';

/** A result that waits at the counter, its fee unpaid. */
async function ready(db: Database): Promise<string> {
  const who = { name: 'Lò Thị Quên', identity };
  const code = await walked(db, { way: business, day: '2019-02-19', to: 'settled', ...who });
  const asked = { code, seq: null };
  await as(db, { login: business.head, at: '2019-02-19T15:00' }, (deed) => sign(deed, asked));
  const unit = await unitByKey(db, 'tai-chinh-ke-hoach');
  const login = (await whoMay(db, 'dossier.clerk', unit?.id ?? ''))[0]?.login ?? '';
  await as(db, { login, at: '2019-02-19T15:10' }, (deed) => numberAndSeal(deed, asked));
  return code;
}

describe.skipIf(!canTell)(`a lost slip by keyboard alone${skippedWithoutTools}`, () => {
  let stage: Stage;
  let telling: Telling;
  let code = '';
  beforeAll(async () => {
    stage = await openStage();
    code = await ready(stage.house.house.db);
    telling = stage.telling({ javaScript: true });
  });
  afterAll(async () => {
    await telling?.close();
    await stage?.close();
  });

  test('from the first key to the last byte of the undertaking in 45 seconds', async () => {
    const desk = await telling.enter('lo.thi.xuan');
    await desk.go('/can-bo');
    const hands = handsOn(desk);
    await hands.key('/');
    await hands.type(identity);
    await hands.press('Enter');
    await hands.tab(code);
    await hands.press('Enter');
    await hands.key('F6');
    await hands.tab('slipPaper');
    await hands.key('C');
    await hands.tab('slipNumber');
    await hands.type(identity);
    await hands.tab('paid');
    await hands.key('Space');
    await hands.press('F9');
    const paper = await readPrinted(await hands.print('F8'), stage.house.url);
    expect(paper.text).toContain('BẢN CAM KẾT MẤT GIẤY HẸN TRẢ KẾT QUẢ');
    expect(paper.text).toContain(`Giấy tờ: CMND, CCCD số ${identity}`);
    expect(hands.sum()).toBeLessThanOrEqual(45);
  });
});
