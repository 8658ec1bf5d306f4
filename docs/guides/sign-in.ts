import type { Page } from 'playwright-core';
import { demonstrationPassword } from '../../src/foundations/access/password/password.rules.ts';

export async function signIn(page: Page, who: string, address: string): Promise<void> {
  await page.goto(`${address}/dang-nhap`);
  await page.fill('#username', who);
  await page.fill('#password', demonstrationPassword);
  await page.locator('form', { has: page.locator('#password') }).locator('button[type=submit]').first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/dang-nhap'));
}
