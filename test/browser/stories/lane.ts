import { expect } from 'vitest';
import { each, handsOn, type Spent } from '../hands.ts';
import { readPrinted } from '../paper.ts';
import type { Stage } from '../story.ts';

/** What people bring on a morning of the loan season: papers, pages, copies. */
const brought = [
  ['Bằng tốt nghiệp THPT', '1', '3'],
  ['Học bạ', '30', '2'],
  ['CMND', '2', '2'],
  ['Sổ hộ khẩu', '16', '1'],
  ['Giấy chứng nhận QSDĐ', '4', '2'],
] as const;

/** A line of a visit, who it is counted in. */
export async function certificationLine({ telling: told }: Stage): Promise<Spent> {
  const telling = told({ javaScript: true });
  const clerk = await telling.enter('ca.thi.thanh');
  await clerk.go('/can-bo/chung-thuc');
  const hands = handsOn(clerk);
  await hands.type('Lò Văn Pâng');
  await hands.key('Tab');
  await hands.type('1986');
  await hands.keys('Tab', 3);
  for (const [paper, pages, copies] of brought) {
    await hands.type(paper);
    await hands.key('Tab');
    await hands.type(pages);
    await hands.key('Tab');
    await hands.type(copies);
    await hands.keys('Tab', 3);
  }
  await hands.press('F9');
  // After the told morning.
  expect(await clerk.text()).toContain('Đã vào sổ: số 530');
  await telling.close();
  return each(hands.spent(), brought.length);
}

/** The list of the told morning comes back signed by hand. */
export async function listOfForty({ telling: told }: Stage): Promise<Spent> {
  const telling = told({ javaScript: true });
  const clerk = await telling.enter('ca.thi.thanh');
  await clerk.go('/can-bo/chung-thuc');
  const hands = handsOn(clerk);
  await hands.press('F7');
  expect(await clerk.page.locator('input[name=lines]:checked').count()).toBe(40);
  await hands.key('ArrowDown');
  await hands.press('F9');
  expect(await clerk.text()).toMatch(/đã ký, ghi nhận/);
  await telling.close();
  return hands.spent();
}

const families = ['Lò Văn', 'Quàng Thị', 'Cà Văn', 'Lường Thị'];
const given = ['Hặc', 'Sen', 'Toản', 'Piếng', 'Ón'];
const papers = ['Sổ hộ khẩu', 'CMND', 'Học bạ THPT', 'Bằng tốt nghiệp'];

/** Twenty lines of a page that stood on paper while the power was out. */
export async function pageOfPaperBook({ telling: told }: Stage): Promise<Spent> {
  const telling = told({ javaScript: true });
  const clerk = await telling.enter('ca.thi.thanh');
  await clerk.go('/can-bo/chung-thuc/nhap-bu');
  const hands = handsOn(clerk);
  await hands.choose('m');
  await hands.key('Tab');
  await hands.type('20/02/2019');
  await hands.key('Tab');
  await hands.type('7h35');
  await hands.key('Tab');
  for (let n = 0; n < 20; n++) {
    // The page holds ten lines: more are asked for, and the hand is where it goes on.
    if (n === 10) await hands.press('F6');
    else if (n > 0) await hands.keys('Tab', 3);
    await hands.type(`${families[n % 4]} ${given[n % 5]}`);
    await hands.keys('Tab', 2);
    await hands.type(papers[n % 4] ?? '');
    await hands.key('Tab');
    await hands.type(String(2 + (n % 9)));
    await hands.key('Tab');
    await hands.type(String(1 + (n % 3)));
  }
  await hands.press('F9');
  const text = await clerk.text();
  const said = /Đã nhập bù: số (\d+) đến (\d+)/.exec(text);
  expect(Number(said?.[2]) - Number(said?.[1]), text).toBe(19);
  await telling.close();
  return hands.spent();
}

/** The month's book, from the page of the books: one press. */
export async function monthBook({ telling: told, house }: Stage): Promise<Spent> {
  const telling = told({ javaScript: true });
  const clerk = await telling.enter('ca.thi.thanh');
  await clerk.go('/can-bo/chung-thuc/so');
  const hands = handsOn(clerk);
  const book = await readPrinted(await hands.print('F8'), house.url);
  expect(book.text).toContain('SỔ CHỨNG THỰC BẢN SAO TỪ BẢN CHÍNH');
  await telling.close();
  expect(hands.spent().keys).toBe(1);
  return hands.spent();
}
