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
