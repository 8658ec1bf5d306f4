import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { pictures } from './pictures.ts';
import { signIn } from './sign-in.ts';

/**
 * Takes the pictures of the guides, each as the one who reads it sees it. The house must be running as `npm start` opens
 * it. `node --import tsx docs/guides/make.ts [address] [name…]`; CHROMIUM names the browser. With names only those are taken.
 */
const [address = 'http://localhost:3000', ...only] = process.argv.slice(2);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const { name, who, path, first, then, of } of pictures) {
    if (only.length > 0 && !only.includes(name)) continue;
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN', reducedMotion: 'reduce' });
    await signIn(page, who, address);
    await page.goto(address + path);
    await first?.(page);
    if (of) await page.locator(of).first().evaluate((part) => part.scrollIntoView({ block: 'center' }));
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(import.meta.dirname, 'pictures', `${name}.png`) });
    await then?.(page);
    await page.context().close();
  }
} finally {
  await browser.close();
}
