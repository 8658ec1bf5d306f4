import { expect } from 'vitest';
import { handsOn, type Spent } from '../hands.ts';
import { readPrinted } from '../paper.ts';
import type { Stage } from '../story.ts';

/** A known person and one procedure: from the first key to the last byte of the slip. */
export async function knownPerson({ telling: told, house }: Stage): Promise<Spent> {
  const telling = told({ javaScript: true });
  const clerk = await telling.enter('pham.thu.trang');
  await clerk.go('/can-bo');
  const hands = handsOn(clerk);
  await hands.press('F2');
  await hands.type('thanh lap ho kinh doanh');
  await hands.press('Enter');
  await hands.tab('Đăng ký thành lập hộ kinh doanh');
  await hands.press('Enter');
  await hands.type('040000417');
  await hands.press('F3');
  await hands.press('F4');
  await hands.press('F9');
  const slip = await readPrinted(await hands.print('F8'), house.url);
  expect(slip.text).toContain('Tiếp nhận hồ sơ của: Lò Thị Phượng');
  await telling.close();
  return hands.spent();
}

/** An old woman whom nobody knows here, without any paper, who cannot sign and speaks Mông: witnesses and an interpreter. */
export async function unknownWithoutPapers({ telling: told, house }: Stage): Promise<Spent> {
  const telling = told({ javaScript: true });
  const clerk = await telling.enter('pham.thu.trang');
  await clerk.go('/can-bo');
  const hands = handsOn(clerk);
  const fill = async (field: string, text: string): Promise<void> => {
    await hands.tab(field);
    await hands.type(text);
  };
  await hands.press('F2');
  await hands.type('thanh lap ho kinh doanh');
  await hands.press('Enter');
  await hands.tab('Đăng ký thành lập hộ kinh doanh');
  await hands.press('Enter');
  await hands.type('vang thi chia');
  await hands.press('F3');
  // Among many thousands some bear that name: she is none of them.
  if ((await clerk.page.locator('input[name=ownerId][type=radio]').count()) > 0) {
    await hands.key('ArrowUp');
    await hands.keys('Tab', 2);
  }
  await hands.type('Vàng Thị Chía');
  await fill('born', '1937');
  await hands.tab('identityKind');
  await hands.key('K');
  await fill('noIdentityReason', 'mất');
  await fill('address', 'bản Con Cang, xã Na Ư');
  await fill('householdBook', '120034551');
  await hands.key('F6');
  await hands.tab('cannotSign');
  await hands.key('Space');
  await fill('witnessName1', 'Vàng A Sếnh');
  await fill('witnessPaper1', '040000612');
  await fill('witnessName2', 'Lầu A Dế');
  await fill('witnessPaper2', 'trưởng bản');
  await fill('interpreterName', 'Sùng Thị Mỷ');
  await fill('interpreterLanguage', 'Mông');
  await fill('interpreterPaper', 'cán bộ huyện');
  await hands.press('F4');
  await hands.press('F9');
  const slip = await readPrinted(await hands.print('F8'), house.url);
  expect(slip.text).toContain('Người làm chứng: Vàng A Sếnh, Lầu A Dế');
  expect(slip.text).toContain('đã đối chiếu sổ hộ khẩu 120034551');
  await telling.close();
  return hands.spent();
}

/** A birth, five extracts and an acknowledgement by the father: to the last byte of a slip. */
export async function basketOfThree({ telling: told, house }: Stage): Promise<Spent> {
  const telling = told({ javaScript: true });
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
  const slip = await readPrinted(await hands.print('F8'), house.url);
  expect(slip.text).toContain('Tiếp nhận hồ sơ của: Lò Thị Phượng');
  await telling.close();
  return hands.spent();
}
