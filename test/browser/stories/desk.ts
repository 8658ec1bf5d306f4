import { expect } from 'vitest';
import { numberAndSeal, sign } from '#casework/dossiers/index.ts';
import { whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { type Database, sql } from '#platform/db/index.ts';
import { as } from '#test/support/play.ts';
import { business, walked } from '#test/support/walked.ts';
import { handsOn, type Spent } from '../hands.ts';
import { readPrinted } from '../paper.ts';
import type { Stage } from '../story.ts';

/** A result that waits at the counter, its fee unpaid. */
async function ready(db: Database, who: { readonly name: string; readonly identity: string }): Promise<string> {
  const code = await walked(db, { way: business, day: '2019-02-19', to: 'settled', ...who });
  const asked = { code, seq: null };
  await as(db, { login: business.head, at: '2019-02-19T15:00' }, (deed) => sign(deed, asked));
  const unit = await unitByKey(db, 'tai-chinh-ke-hoach');
  const login = (await whoMay(db, 'dossier.clerk', unit?.id ?? ''))[0]?.login ?? '';
  await as(db, { login, at: '2019-02-19T15:10' }, (deed) => numberAndSeal(deed, asked));
  return code;
}

/** The slip is scanned, the person looked at, the fee taken, the result handed over. */
export async function returnByScan({ telling: told, house }: Stage): Promise<Spent> {
  const { db } = house.house;
  const code = await ready(db, { name: 'Cà Thị Mang', identity: '047000112' });
  const { check_word: word } = await db.one<{ check_word: string }>(
    sql`select check_word from dossiers.dossiers where code = ${code}`,
  );
  const telling = told({ javaScript: true });
  const desk = await telling.enter('lo.thi.xuan');
  await desk.go('/can-bo');
  const hands = handsOn(desk);
  await hands.key('/');
  await hands.scan(`${house.url}/h/${code}/${word}`);
  // A scanner ends with this key by itself.
  await hands.press('Enter');
  await hands.key('F4');
  await hands.key('Space');
  await hands.press('F9');
  expect(await desk.text()).toContain('Đã trả kết quả');
  await telling.close();
  return hands.spent();
}

/** Nothing but an identity card: from the first key to the last byte of the undertaking. */
export async function lostSlip({ telling: told, house }: Stage): Promise<Spent> {
  const identity = '047000111';
  const code = await ready(house.house.db, { name: 'Lò Thị Quên', identity });
  const telling = told({ javaScript: true });
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
  await hands.choose('C');
  await hands.tab('slipNumber');
  await hands.type(identity);
  await hands.key('F4');
  await hands.key('Space');
  await hands.press('F9');
  const paper = await readPrinted(await hands.print('F8'), house.url);
  expect(paper.text).toContain('BẢN CAM KẾT MẤT GIẤY HẸN TRẢ KẾT QUẢ');
  expect(paper.text).toContain(`Giấy tờ: CMND, CCCD số ${identity}`);
  await telling.close();
  return hands.spent();
}
