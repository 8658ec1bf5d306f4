import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canTell, openStage, type Role, type Stage, skippedWithoutTools, type Telling } from './story.ts';

describe.skipIf(!canTell).each([true, false])(`on a phone, JavaScript: %s${skippedWithoutTools}`, (javaScript) => {
  let stage: Stage;
  let telling: Telling;
  let reader: Role;
  beforeAll(async () => {
    stage = await openStage();
    telling = stage.telling({ javaScript });
    reader = await telling.outside('reader');
    await reader.page.setViewportSize({ width: 360, height: 740 });
    await reader.go('/cong-khai');
  });
  afterAll(async () => {
    await telling?.close();
    await stage?.close();
  });

  test('the open figures are short: what is long is folded under a line that says what is in it', async () => {
    const { page } = reader;
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(tall).toBeLessThan(8 * 740);
    const communes = page.locator('.mc-brief tr', { hasText: 'UBND xã Thanh Xương' });
    expect(await communes.isVisible()).toBe(false);
    await page.getByText(/xã có hồ sơ: \d+ hồ sơ tiếp nhận/).click();
    expect(await communes.isVisible()).toBe(true);
    const running = communes.getByRole('term').first();
    expect(await running.isVisible()).toBe(false);
    await communes.getByText('UBND xã Thanh Xương').locator('visible=true').click();
    expect(await running.isVisible()).toBe(true);
  });

  test('its chart is seen whole, and each bar leads to the row of its office', async () => {
    const { page } = reader;
    const chart = page.getByRole('group', { name: 'Hồ sơ tiếp nhận theo nơi giải quyết' }).locator('visible=true');
    const box = await chart.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
    await chart.getByRole('link').first().click();
    const row = page.locator('tr:target');
    expect(await row.isVisible()).toBe(true);
  });

  test('on a wide screen all of it stands open', async () => {
    const { page } = reader;
    await page.setViewportSize({ width: 1280, height: 900 });
    await reader.go('/cong-khai');
    expect(await page.locator('.mc-brief tr', { hasText: 'UBND xã Thanh Xương' }).isVisible()).toBe(true);
    expect(await page.getByText(/xã có hồ sơ: \d+ hồ sơ tiếp nhận/).isVisible()).toBe(false);
  });
});

describe.skipIf(!canTell)(`an office page on a phone${skippedWithoutTools}`, () => {
  let stage: Stage;
  let telling: Telling;
  beforeAll(async () => {
    stage = await openStage();
    telling = stage.telling({ javaScript: true });
  });
  afterAll(async () => {
    await telling?.close();
    await stage?.close();
  });

  test('the menu shows whole where one is', async () => {
    const clerk = await telling.enter('ca.thi.thanh');
    await clerk.page.setViewportSize({ width: 360, height: 740 });
    for (const [path, name] of [
      ['/can-bo', 'Ngày của tôi'],
      ['/can-bo/chung-thuc', 'Chứng thực'],
      ['/can-bo/tim', 'Tìm hồ sơ'],
    ] as const) {
      await clerk.go(path);
      const box = await clerk.page.getByRole('link', { name }).and(clerk.page.locator('[aria-current]')).boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 360, path).toBe(true);
    }
  });

  test.each([
    ['ngo.quang.vinh', '/quan-tri/don-vi/xa-na-u'],
    ['ngo.quang.vinh', '/quan-tri/quy-trinh'],
    ['pham.thu.trang', '/can-bo/niem-yet'],
    ['pham.thu.trang', '/can-bo/so-quy'],
    ['pham.thu.trang', '/can-bo/bien-lai'],
    ['pham.thu.trang', '/can-bo/tu-choi-tiep-nhan'],
    ['lo.thi.xuan', '/can-bo/tra-nhieu'],
    ['ca.thi.thanh', '/can-bo/chung-thuc'],
  ])('nothing of a list is cut for %s at %s: its rows are cards', async (login, path) => {
    const { page, go } = await telling.enter(login);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await go(path)).toBe(200);
    expect(await page.evaluate(cutLists)).toEqual([]);
  });
});

describe.skipIf(!canTell)(`a dossier on a phone${skippedWithoutTools}`, () => {
  let stage: Stage;
  let telling: Telling;
  beforeAll(async () => {
    stage = await openStage();
    telling = stage.telling({ javaScript: true });
  });
  afterAll(async () => {
    await telling?.close();
    await stage?.close();
  });

  test('it shows its state, its day and what may be done before anything else; the rest is folded, and printed whole', async () => {
    const head = await telling.enter('hoang.trong.nghia');
    const { page } = head;
    await page.setViewportSize({ width: 360, height: 740 });
    await head.go('/can-bo/ho-so/000.00.29.H18-190218-0006');
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2_500);
    const press = await page.getByRole('button', { name: /Ký kết quả/ }).boundingBox();
    const folds = page.locator('.mc-fold > summary');
    const after = await Promise.all((await folds.all()).slice(1).map((one) => one.boundingBox()));
    expect(after.every((box) => box && press && box.y > press.y)).toBe(true);
    const born = page.getByText('03/03/1986', { exact: true });
    expect(await born.isVisible()).toBe(false);
    await page.getByText('Chủ hồ sơ, nội dung, phí, lệ phí').click();
    expect(await born.isVisible()).toBe(true);
    await head.go('/can-bo/ho-so/000.00.29.H18-190218-0006');
    await page.emulateMedia({ media: 'print' });
    expect([await born.isVisible(), await folds.first().isVisible()]).toEqual([true, false]);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1280, height: 900 });
    expect([await born.isVisible(), await folds.first().isVisible()]).toEqual([true, false]);
  });
});

/** Runs in the page: lists whose columns do not fit, so that they would have to be scrolled sideways. */
const cutLists = (): (string | null)[] =>
  [...document.querySelectorAll('.mc-scroll')]
    .filter((box) => box.checkVisibility() && box.scrollWidth > box.clientWidth + 1)
    .map((box) => box.getAttribute('aria-label'));
