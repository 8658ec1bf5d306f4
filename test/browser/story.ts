import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { demonstrationPassword } from '#foundations/access/index.ts';
import { newId } from '#platform/id/index.ts';
import { type OpenTestHouse, openTestHouse } from '#test/support/house.ts';

const chromiumPath = '/usr/bin/chromium';

export const canTell: boolean = existsSync(chromiumPath);
export const skippedWithoutChromium = canTell ? '' : ' (skipped: chromium is not installed)';

/** One telling: the house, and a browser in which everybody has a window of their own. */
export interface Stage {
  readonly house: OpenTestHouse;
  /** Somebody signs in by the sign-in page, in a browser of their own. */
  enter(login: string): Promise<Role>;
  /** Somebody from outside. */
  citizen(): Promise<Role>;
  close(): Promise<void>;
}

export interface Role {
  readonly page: Page;
  readonly login: string;
  /** Presses the button with this text; waits for the page that answers. */
  press(name: string | RegExp): Promise<void>;
  fill(label: string | RegExp, text: string): Promise<void>;
  go(path: string): Promise<number>;
  /** What the page says. */
  text(): Promise<string>;
  /** Fetches a file with this role's own session. */
  file(path: string): Promise<Buffer>;
  /** Tries a press that is not theirs, with everything a form would send; answers with the status. */
  forbidden(path: string, form?: Readonly<Record<string, string>>): Promise<number>;
}

/** Opens the stage, with or without JavaScript in the browsers. */
export async function openStage({ javaScript }: { readonly javaScript: boolean }): Promise<Stage> {
  const house = await openTestHouse();
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  const window = async (login: string): Promise<Role> => {
    const context = await browser.newContext({
      javaScriptEnabled: javaScript,
      viewport: { width: 1280, height: 900 },
      locale: 'vi-VN',
    });
    context.setDefaultTimeout(10_000);
    return roleIn(context, await context.newPage(), { login, url: house.url });
  };
  return {
    house,
    citizen: () => window('citizen'),
    async enter(login) {
      const role = await window(login);
      await role.go('/dang-nhap');
      await role.page.fill('#username', login);
      await role.page.fill('#password', demonstrationPassword);
      await role.page
        .locator('form', { has: role.page.locator('#password') })
        .locator('button[type=submit]')
        .first()
        .click();
      await role.page.waitForLoadState();
      if (role.page.url().includes('/dang-nhap')) throw new Error(`${login} could not sign in: ${await role.text()}`);
      return role;
    },
    close: () => closeStage(house, browser),
  };
}

async function closeStage(house: OpenTestHouse, browser: Browser): Promise<void> {
  await browser.close();
  await house.close();
}

function roleIn(context: BrowserContext, page: Page, { login, url }: { login: string; url: string }): Role {
  const text = async (): Promise<string> => (await page.locator('body').innerText()).replace(/\s+/g, ' ');
  return {
    page,
    login,
    text,
    async press(name) {
      await page.getByRole('button', { name }).first().click();
      await page.waitForLoadState();
    },
    fill: (label, given) => page.getByLabel(label, { exact: typeof label === 'string' }).first().fill(given),
    async go(path) {
      const answer = await page.goto(url + path);
      return answer?.status() ?? 0;
    },
    async file(path) {
      const answer = await context.request.get(url + path);
      if (!answer.ok()) throw new Error(`${path} answered ${answer.status()} to ${login}`);
      return answer.body();
    },
    async forbidden(path, form = {}) {
      const answer = await context.request.post(url + path, {
        form: { key: newId(), seq: '1', ...form },
        headers: { 'sec-fetch-site': 'same-origin' },
        maxRedirects: 0,
      });
      return answer.status();
    },
  };
}
