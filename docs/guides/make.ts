import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { demonstrationPassword } from '../../src/foundations/access/password/password.rules.ts';

/**
 * Takes the pictures of the guides, each as the one who reads it sees it. The house must be running as `npm start` opens
 * it. `node --import tsx docs/guides/make.ts [address]`; CHROMIUM names the browser.
 */
const address = process.argv[2] ?? 'http://localhost:3000';

const pictures = [
  { name: 'quay', who: 'nguyen.thi.lan.huong', path: '/can-bo/tiep-nhan?quay=mot-cua-huyen&thu-tuc=thay-doi-cai-chinh-ho-tich-du-14-tuoi' },
  { name: 'viec', who: 'quang.van.thuan', path: '/can-bo/viec' },
  { name: 'ky', who: 'hoang.trong.nghia', path: '/can-bo/ho-so/000.00.29.H18-190218-0006' },
  { name: 'lich', who: 'ngo.quang.vinh', path: '/quan-tri/lich' },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const { name, who, path } of pictures) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
    await signIn(page, who);
    await page.goto(address + path);
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
