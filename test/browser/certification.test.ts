import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPrinted } from './paper.ts';
import { certificationLine } from './stories/lane.ts';
import { canTell, openStage, type Stage, skippedWithoutTools } from './story.ts';

describe.skipIf(!canTell)(`the certification lane${skippedWithoutTools}`, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());

  test('by keyboard alone a line takes 15 seconds, keys counted at four a second', async () => {
    expect((await certificationLine(stage)).seconds).toBeLessThanOrEqual(15);
  });

  test('a hurried hand that types on in the wrong field is told beside it, and the page stays as wide as the screen', async () => {
    const telling = stage.telling({ javaScript: true });
    const { page, go } = await telling.enter('lo.thi.thuy');
    await go('/can-bo/chung-thuc');
    await page.fill('#born', 'Bằng tốt nghiệp');
    await page.keyboard.press('F9');
    await page.locator('#born-error').waitFor();
    const wide = () => [
      document.documentElement.scrollWidth - innerWidth,
      document.querySelector('#born-error')?.clientHeight,
    ];
    const [over, high] = await page.evaluate(wide);
    expect(over).toBeLessThanOrEqual(0);
    expect(high).toBeLessThan(120);
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
    await page.getByRole('button', { name: /In (lại )?sổ tháng|In lại/ }).click();
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
