import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterPerson, receiveIt } from './counter.ts';
import {
  canBrowse,
  openStage,
  type Role,
  type Stage,
  skippedWithoutChromium,
  type Telling,
  tellings,
} from './story.ts';

const counter = '/can-bo/tiep-nhan?quay=mot-cua-huyen&thu-tuc=dang-ky-thanh-lap-ho-kinh-doanh';
const trader = {
  name: 'Vừ A Chống',
  born: '1988',
  identity: '040009988',
  address: 'bản Púng Bửa, xã Na Ư',
  phone: '0912 000 988',
};

describe.skipIf(!canBrowse)(`what was typed is not lost${skippedWithoutChromium}`, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());

  describe.each(tellings)('%o', ({ javaScript }) => {
    let telling: Telling;
    let clerk: Role;
    beforeAll(async () => {
      telling = stage.telling({ javaScript });
      clerk = await telling.enter('pham.thu.trang');
    });
    afterAll(() => telling?.close());

    test('back from the dossier is the counter as it was left, and its press is the same deed', async () => {
      await clerk.go(counter);
      await enterPerson(clerk, { ...trader, identity: javaScript ? '040009988' : '040009989' });
      await clerk.press(/Đủ giấy tờ bắt buộc/);
      const code = await receiveIt(clerk);
      await clerk.page.goBack();
      expect(await clerk.page.inputValue('#name')).toBe(trader.name);
      expect(decodeURI(clerk.page.url())).not.toContain('Chống');
      expect(await receiveIt(clerk)).toBe(code);
    });

    test('a draft is read by whoever typed it and by nobody else', async () => {
      await clerk.go(counter);
      await clerk.page.fill('#name', trader.name);
      await clerk.press(/Xem lại/);
      const { pathname, search } = new URL(clerk.page.url());
      const other = await telling.enter('nguyen.thi.lan.huong');
      expect(await other.go(pathname + search)).toBe(200);
      expect(await other.text()).not.toContain(trader.name);
      expect(await other.page.inputValue('#name')).toBe('');
    });

    test('a form sent after the session ended is given back, and goes out after signing in beside it', async () => {
      const { page } = clerk;
      await clerk.go(counter);
      await page.fill('#name', trader.name);
      await page.fill('#subject', '“Tạp hóa” <Na Ư> & con');
      await page.context().clearCookies();
      await clerk.press(/Xem lại/);
      expect(await clerk.text()).toContain('Phiên làm việc đã hết');
      const [beside] = await Promise.all([page.context().waitForEvent('page'), page.click('main a[target=_blank]')]);
      await beside.fill('#username', 'pham.thu.trang');
      await beside.fill('#password', 'motcua2019');
      await beside.press('#password', 'Enter');
      await beside.waitForURL(/can-bo/);
      await beside.close();
      await clerk.press('Gửi lại biểu mẫu');
      expect(await page.inputValue('#name')).toBe(trader.name);
      expect(await page.inputValue('#subject')).toBe('“Tạp hóa” <Na Ư> & con');
    });
  });

  test('back from a dossier is what was found, and what was typed stands in no address', async () => {
    const telling = stage.telling({ javaScript: true });
    const { page, go } = await telling.enter('pham.thu.trang');
    await go('/can-bo/tim');
    await page.fill('main input[name=q]', 'Lò Thị');
    await page.press('main input[name=q]', 'Enter');
    await page.locator('main table a').first().click();
    await page.waitForURL(/ho-so/);
    await page.goBack();
    expect(await page.inputValue('main input[name=q]')).toBe('Lò Thị');
    expect(await page.locator('main tbody tr').count()).toBeGreaterThan(0);
    expect(decodeURI(page.url())).not.toMatch(/Lò|L%C3/);
    await telling.close();
  });
});
