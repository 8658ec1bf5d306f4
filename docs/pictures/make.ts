import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { demonstrationPassword } from '../../src/foundations/access/password/password.rules.ts';

/**
 * Takes the README's picture: a dossier that waits for its signature, as the head of the office sees it. The house
 * must be running as `npm start` opens it. `node --import tsx docs/pictures/make.ts [address]`; CHROMIUM names the browser.
 */
const address = process.argv[2] ?? 'http://localhost:3000';
const who = 'hoang.trong.nghia';
const dossier = '000.00.29.H18-190218-0006';

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: 'vi-VN' });
  await page.goto(`${address}/dang-nhap`);
  await page.fill('#username', who);
  await page.fill('#password', demonstrationPassword);
  await page.locator('form', { has: page.locator('#password') }).locator('button[type=submit]').first().click();
  await page.goto(`${address}/can-bo/ho-so/${dossier}`);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(import.meta.dirname, 'dossier.png') });
} finally {
  await browser.close();
}
