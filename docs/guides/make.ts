import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { demonstrationPassword } from '../../src/foundations/access/password/password.rules.ts';

/**
 * Takes the pictures of the guides, each as the one who reads it sees it. The house must be running as `npm start` opens
 * it. `node --import tsx docs/guides/make.ts [address]`; CHROMIUM names the browser.
 */
const address = process.argv[2] ?? 'http://localhost:3000';

interface Picture {
  readonly name: string;
  readonly who: string;
  readonly path: string;
  /** What is done before it is taken. */
  readonly first?: (page: Page) => Promise<void>;
}

const pictures: readonly Picture[] = [
  { name: 'quay', who: 'nguyen.thi.lan.huong', path: '/can-bo/tiep-nhan?quay=mot-cua-huyen&thu-tuc=thay-doi-cai-chinh-ho-tich-du-14-tuoi' },
  { name: 'danh-sach', who: 'thao.thi.do', path: '/can-bo/nop-theo-danh-sach?quay=mot-cua-xa-na-u&thu-tuc=cong-nhan-ho-ngheo-phat-sinh', first: (page) => page.locator('summary', { hasText: 'Nhập bù' }).click() },
  { name: 'chung-thuc', who: 'ca.thi.thanh', path: '/can-bo/chung-thuc' },
  { name: 'trinh-ky-chung-thuc', who: 'ca.thi.thanh', path: '/can-bo/chung-thuc', first: followed('F7') },
  { name: 'ke', who: 'lo.thi.xuan', path: '/can-bo/ke-ket-qua' },
  { name: 'viec', who: 'quang.van.thuan', path: '/can-bo/viec' },
  { name: 'ky', who: 'hoang.trong.nghia', path: '/can-bo/ho-so/000.00.29.H18-190218-0006' },
  { name: 'van-thu', who: 'ca.van.sang', path: '/can-bo/trinh-ky' },
  { name: 'lich', who: 'ngo.quang.vinh', path: '/quan-tri/lich' },
];


const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const { name, who, path, first } of pictures) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN', reducedMotion: 'reduce' });
    await signIn(page, who);
    await page.goto(address + path);
    await first?.(page);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(import.meta.dirname, 'pictures', `${name}.png`) });
    await page.context().close();
  }
} finally {
  await browser.close();
}

async function signIn(page: Page, who: string): Promise<void> {
  await page.goto(`${address}/dang-nhap`);
  await page.fill('#username', who);
  await page.fill('#password', demonstrationPassword);
  await page.locator('form', { has: page.locator('#password') }).locator('button[type=submit]').first().click();
  await page.waitForLoadState();
}

/** Presses a key that leads to another page. */
function followed(key: string) {
  return async (page: Page): Promise<void> => {
    await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press(key)]);
    await page.waitForLoadState();
  };
}
