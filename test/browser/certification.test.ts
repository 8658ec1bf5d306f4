import type { Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPrinted } from './paper.ts';
import { canTell, openStage, type Role, type Stage, skippedWithoutTools } from './story.ts';

const keysASecond = 4;

/** What eleven people bring on a morning of the loan season: papers, pages, copies. */
const brought = [
  ['Bằng tốt nghiệp THPT', '1', '3'],
  ['Học bạ', '30', '2'],
  ['CMND', '2', '2'],
  ['Sổ hộ khẩu', '16', '1'],
  ['Giấy chứng nhận QSDĐ', '4', '2'],
] as const;

describe.skipIf(!canTell)(`the certification lane${skippedWithoutTools}`, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());

  test('by keyboard alone a line takes 15 seconds, keys counted at four a second', async () => {
    const telling = stage.telling({ javaScript: true });
    const clerk = await telling.enter('ca.thi.thanh');
    await clerk.go('/can-bo/chung-thuc');
    const hands = handsOn(clerk);
    await hands.type('Lo Van Pang');
    await hands.press('Tab');
    await hands.type('1986');
    for (let n = 0; n < 3; n += 1) await hands.press('Tab');
    for (const [paper, pages, copies] of brought) {
      await hands.type(paper);
      await hands.press('Tab');
      await hands.type(pages);
      await hands.press('Tab');
      await hands.type(copies);
      for (let n = 0; n < 3; n += 1) await hands.press('Tab');
    }
    await hands.press('F9');
    await clerk.page.getByText('Đã vào sổ: số 01').waitFor();
    const each = hands.keys / keysASecond / brought.length + hands.server / brought.length;
    process.stdout.write(`  ${hands.keys} keys for ${brought.length} lines: ${each.toFixed(1)} s a line\n`);
    expect(each).toBeLessThanOrEqual(15);
    await telling.close();
  });

  test.each([true, false])('from the window to the month’s book, JavaScript %s', async (javaScript) => {
    const telling = stage.telling({ javaScript });
    const clerk = await telling.enter('lo.thi.thuy');
    const { page } = clerk;
    await clerk.go('/can-bo/chung-thuc');
    const owner = javaScript ? 'Vừ A Páo' : 'Lường Thị Sen';
    await page.fill('#requester', owner);
    await page.fill('#paper-1', 'Hồ sơ dự tuyển');
    await page.fill('#pages-1', '5');
    await page.fill('#copies-1', '3');
    await page.click('button[name=do][value=enter]');
    await page.getByText('phí 21.000').waitFor();
    await page.getByRole('button', { name: 'Lập danh sách trình ký' }).click();
    await page.waitForURL(/danh-sach/);
    await page.selectOption('#signatory', { index: 1 });
    await page.getByRole('button', { name: /Ghi nhận đã ký/ }).click();
    await page.getByText(/đã ký, ghi nhận/).waitFor();
    await clerk.go('/can-bo/chung-thuc');
    await page
      .getByRole('row', { name: new RegExp(owner) })
      .getByRole('link')
      .last()
      .click();
    await page.getByRole('button', { name: /trả và thu phí/ }).click();
    await page.getByText('Phí đã thu').waitFor();
    await clerk.go('/can-bo/chung-thuc/so/thang?noi=xa-thanh-xuong&loai=copy&thang=02/2019');
    const shown = page.waitForResponse((answer) => answer.url().includes('/so/thang.pdf'));
    await page.getByRole('button', { name: /In (lại )?sổ tháng/ }).click();
    const href = new URL((await shown).url()).pathname + new URL((await shown).url()).search;
    const answer = await page.request.get(stage.house.url + href);
    const book = await readPrinted(await answer.body(), stage.house.url);
    expect(book.text).toContain('SỔ CHỨNG THỰC BẢN SAO TỪ BẢN CHÍNH');
    expect(book.text).toContain(owner);
    expect(book.text).toMatch(/Tổng số việc đã chứng thực: \d/);
    const stranger = await telling.enter('hoang.trong.nghia');
    expect((await stranger.page.goto(stage.house.url + href))?.status()).toBe(404);
    await telling.close();
  });
});

/** Counts keys as a person presses them, and the seconds the house needs between them. */
function handsOn({ page }: Role) {
  let waited = 0;
  let began = 0;
  page.on('request', (request: Request) => {
    if (request.isNavigationRequest()) began = performance.now();
  });
  page.on('load', () => {
    waited += began ? performance.now() - began : 0;
    began = 0;
  });
  const hands = {
    keys: 0,
    get server() {
      return waited / 1000;
    },
    async type(text: string) {
      hands.keys += text.length;
      await page.keyboard.type(text);
    },
    async press(key: string) {
      hands.keys += 1;
      await page.keyboard.press(key);
    },
  };
  return hands;
}
