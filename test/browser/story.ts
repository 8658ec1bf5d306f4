import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { vi } from 'vitest';
import { demonstrationPassword, whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import type { Permission } from '#platform/actor/index.ts';
import { newId } from '#platform/id/index.ts';
import { type OpenTestHouse, openTestHouse } from '#test/support/house.ts';
import { canReadPapers } from '#test/support/paper.ts';

// The one without windows starts a page in half the time.
const chromiumPath = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync);

export const canBrowse: boolean = chromiumPath !== undefined;
/** Added to the name of what cannot be told here. @public */
export const skippedWithoutChromium = canBrowse ? '' : ' (skipped: chromium is not installed)';

/** A story prints papers and reads them back. */
export const canTell: boolean = canBrowse && canReadPapers;
export const skippedWithoutTools = canTell ? '' : ' (skipped: chromium or poppler-utils are not installed)';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

/** How every story is told: twice. */
export const tellings = [{ javaScript: true }, { javaScript: false }];

/** The house and a browser, open for all the tellings of one file. */
export interface Stage {
  readonly house: OpenTestHouse;
  readonly browser: Browser;
  telling(how: { readonly javaScript: boolean }): Telling;
  close(): Promise<void>;
}

/** One telling: everybody has a browser window of their own, and keeps it. */
export interface Telling {
  /** Somebody of the house; the first time they sign in by the sign-in page. */
  enter(login: string): Promise<Role>;
  /** Whoever is given this work at this unit, signed in. */
  holder(permission: Permission, unitKey: string): Promise<Role>;
  /** Somebody from outside, by what they are called in the story. */
  outside(name: string): Promise<Role>;
  /** Addresses of the presses that changed something, in their order; printing is none. */
  readonly presses: readonly string[];
  close(): Promise<void>;
}

export interface Role {
  readonly page: Page;
  readonly login: string;
  /** Presses the button with this text; waits for the page that answers. */
  press(name: string | RegExp): Promise<void>;
  /** Presses a button that answers with a paper, and takes the paper. */
  print(name: string | RegExp): Promise<Buffer>;
  /** Follows the link with this text. */
  follow(name: string | RegExp): Promise<void>;
  fill(label: string | RegExp, text: string): Promise<void>;
  /** Opens an address of the house; answers with the status. */
  go(path: string): Promise<number>;
  /** What the page says. */
  text(): Promise<string>;
  /** Fetches a file with this role's own session. */
  file(path: string): Promise<Buffer>;
  /** Tries a press that is not theirs, with everything a form would send; answers with the status. */
  forbidden(path: string, form?: Readonly<Record<string, string>>): Promise<number>;
}

// Nobody sees what is drawn: drawing within the browser's own process spares a quarter of the work of a page.
const browserArguments = ['--no-sandbox', '--disable-dev-shm-usage', '--in-process-gpu', '--no-zygote'];

/** Opens the house and one browser. */
export async function openStage(): Promise<Stage> {
  const [house, browser] = await Promise.all([
    openTestHouse(),
    chromium.launch({ executablePath: chromiumPath ?? '', args: browserArguments }),
  ]);
  return {
    house,
    browser,
    telling: ({ javaScript }) => openTelling({ house, browser, javaScript }),
    async close() {
      await browser.close();
      await house.close();
    },
  };
}

interface Ground {
  readonly house: OpenTestHouse;
  readonly browser: Browser;
  readonly javaScript: boolean;
}

function openTelling(ground: Ground): Telling {
  const presses: string[] = [];
  const cast = new Map<string, Promise<Role>>();
  const once = (name: string, come: () => Promise<Role>): Promise<Role> => {
    const role = cast.get(name) ?? come();
    cast.set(name, role);
    return role;
  };
  const enter = (login: string): Promise<Role> => once(login, () => signIn(ground, login, presses));
  return {
    presses,
    enter,
    async holder(permission, unitKey) {
      const { db } = ground.house.house;
      const unit = await unitByKey(db, unitKey);
      const [holder] = unit ? await whoMay(db, permission, unit.id) : [];
      if (!holder) throw new Error(`nobody is given ${permission} at ${unitKey}`);
      return enter(holder.login);
    },
    outside: (name) => once(name, () => window(ground, name, presses)),
    async close() {
      for (const role of await Promise.all(cast.values())) await role.page.context().close();
    },
  };
}

async function window({ house, browser, javaScript }: Ground, login: string, presses: string[]): Promise<Role> {
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    viewport: { width: 1280, height: 900 },
    locale: 'vi-VN',
    // The glide from page to page is for eyes.
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url());
    // The counter shown anew with what was typed is no deed.
    const shownAnew = answer.headers().location?.includes('&nhap=');
    const changed = answer.request().method() === 'POST' && answer.status() === 303 && !shownAnew;
    if (changed && pathname.startsWith('/can-bo') && !/\/in\/\d\d$/.test(pathname)) presses.push(pathname);
  });
  return roleIn(context, page, { login, url: house.url });
}

async function signIn(ground: Ground, login: string, presses: string[]): Promise<Role> {
  const role = await window(ground, login, presses);
  const { page } = role;
  await role.go('/dang-nhap');
  await page.fill('#username', login);
  await page.fill('#password', demonstrationPassword);
  const form = page.locator('form', { has: page.locator('#password') });
  await form.locator('button[type=submit]').first().click();
  await page.waitForLoadState();
  if (page.url().includes('/dang-nhap')) throw new Error(`${login} could not sign in: ${await role.text()}`);
  return role;
}

function roleIn(context: BrowserContext, page: Page, { login, url }: { login: string; url: string }): Role {
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
  return {
    page,
    login,
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen, not what lies folded away.
    text: async () => (await page.locator('body').innerText()).replace(/\s+/g, ' '),
    async press(name) {
      await button(name).click();
      await page.waitForLoadState();
    },
    async print(name) {
      const shown = page.waitForResponse((answer) => answer.url().endsWith('.pdf'));
      await button(name).click();
      const address = (await shown).url();
      // The browser shows the paper in a viewer of its own, or lays it by; neither gives bytes away. A look changes nothing.
      const paper = await context.request.get(address);
      if (page.url() === address) await page.goBack();
      return paper.body();
    },
    async follow(name) {
      await page.getByRole('link', { name }).first().click();
      await page.waitForLoadState();
    },
    fill: (label, given) =>
      page
        .getByLabel(label, { exact: typeof label === 'string' })
        .first()
        .fill(given),
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
