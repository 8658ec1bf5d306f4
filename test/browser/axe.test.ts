import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { type OpenTestHouse, openTestHouse } from '#test/support/house.ts';
import { tokenOf } from '#test/support/staffed.ts';
import { publicPages, staffPages } from '../portal/pages.ts';

const chromiumPath = '/usr/bin/chromium';
const canLook = existsSync(chromiumPath);
const skipped = canLook ? '' : ' (skipped: chromium is not installed)';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

describe.skipIf(!canLook)(`every page is open to everybody${skipped}`, () => {
  let house: OpenTestHouse;
  let browser: Browser;
  beforeAll(async () => {
    house = await openTestHouse();
    browser = await chromium.launch({
      executablePath: chromiumPath,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  /** What axe finds on each page, and what runs over its right edge; nothing is the good answer. */
  async function faults(window: BrowserContext, paths: readonly string[]): Promise<Record<string, string[]>> {
    const found: Record<string, string[]> = {};
    const page = await window.newPage();
    for (const path of paths) {
      const answer = await page.goto(house.url + path);
      expect(path.startsWith('/dang-nhap') || !page.url().includes('/dang-nhap'), `${path} is opened`).toBe(true);
      if (!answer?.headers()['content-type']?.includes('html')) continue;
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      await page.evaluate(axe);
      const said = await page.evaluate(look, rules);
      if (said.length > 0) found[path] = said;
    }
    await page.close();
    return found;
  }

  /** What the QR codes of slips open. */
  const slips = async (): Promise<string[]> =>
    (
      await house.house.db.rows<{ link: string }>(
        sql`select '/h/' || code || '/' || check_word as link from dossiers.dossiers order by code limit 5`,
      )
    ).map(({ link }) => link);

  const widthOf = (width: number) => browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });

  it.each([1280, 360, 320])(
    'the citizen’s pages, %i pixels wide',
    async (width) => {
      const paths = [...(await publicPages(house.house.db, 120)), ...(await slips())];
      expect(await faults(await widthOf(width), paths)).toEqual({});
    },
    120_000,
  );

  it.each(['nguyen.thi.lan.huong', 'ngo.quang.vinh'])(
    'the pages of %s',
    async (login) => {
      for (const width of [1280, 360]) {
        const window = await widthOf(width);
        const token = await tokenOf(house.house.db, login);
        await window.addCookies([{ name: 'phien', value: token, url: house.url }]);
        expect(await faults(window, await staffPages(house.house.db)), `${width} pixels wide`).toEqual({});
      }
    },
    240_000,
  );
});

/** Runs in the page. */
async function look(wanted: string[]): Promise<string[]> {
  interface Found {
    violations: { id: string; nodes: { html: string }[] }[];
  }
  const { run } = (globalThis as unknown as { axe: { run(at: unknown, how: object): Promise<Found> } }).axe;
  const { violations } = await run(document, { runOnly: wanted });
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  const over = document.documentElement.scrollWidth - window.innerWidth;
  return over > 0 ? [...said, `runs ${over} pixels over the right edge`] : said;
}
