import type { Response } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { receive } from '#casework/dossiers/index.ts';
import type { Database } from '#platform/db/index.ts';
import { certifiedAt } from '#test/support/certified.ts';
import { paidSubject } from '#test/support/paid.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { stuckWork } from '#test/support/stuck.ts';
import { judged } from './judging.ts';
import { lostWhenSpaced } from './spaced.ts';
import { openStage, type Role, type Stage, type Telling } from './story.ts';
import { type Visit, visits } from './visits.ts';

/** The first visit of each route: what `npm test` sees. Its other states are seen by the drill. */
export const eachOnce = visits.filter(({ route }, n) => visits.findIndex((one) => one.route === route) === n);
export const otherStates = visits.filter((visit) => !eachOnce.includes(visit));

/** A browser in a house with something of everything in it; to be called inside `describe`. */
export function onStage(): () => Telling {
  let stage: Stage;
  let telling: Telling;
  beforeAll(async () => {
    stage = await openStage();
    telling = stage.telling({ javaScript: true });
    await somethingToHandOver(stage.house.house.db);
    await stuckWork(stage.house.house.db);
    await paidSubject(stage.house.house.db);
    await certifiedAt(stage.house.house.db, 'xa-thanh-xuong');
  });
  afterAll(async () => {
    await telling?.close();
    await stage?.close();
  });

  return () => telling;
}

/** Visits each page and judges it: no fault that axe finds, its language, one heading, nothing lost when a reader spaces it out, and no sideways scroll at 320 px. */
export function judgePages(seen: readonly Visit[], telling: () => Telling): void {
  const told = seen.map((visit, n) => ({ visit, language: n % 2 ? 'en' : 'vi', name: nameOf(visit) }));
  test.each(told)('$name, in $language', async ({ visit, language }) => {
    const role = await (visit.as ? telling().enter(visit.as) : telling().outside('visitor'));
    expect(await visitIt(role, visit, language)).toBe(visit.status ?? 200);
    const { page } = role;
    expect(await judged(page)).toEqual([]);
    expect(await lostWhenSpaced(page)).toEqual([]);
    expect(await page.evaluate(namedTwice), 'a label leads to the first of them').toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.title()).toMatch(/\p{L}{3}/u);
    expect(await page.locator('h1').count()).toBe(1);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(wider)).toEqual([]);
    // Nobody looks at it any more: a page of a thousand rows need not be laid out once more.
    await page.evaluate(() => document.body.replaceChildren());
    await page.setViewportSize({ width: 1280, height: 900 });
  });
}

async function somethingToHandOver(db: Database): Promise<void> {
  const brief = { counter: 'mot-cua-huyen', procedure: 'dang-ky-thanh-lap-ho-kinh-doanh' };
  const reception = await receptionOf(db, brief);
  const received = await as(db, { login: 'pham.thu.trang', at: '2019-02-20T08:00' }, (deed) =>
    receive(deed, reception),
  );
  expect(received.ok).toBe(true);
}

const nameOf = ({ route, state }: Visit): string => (state ? `${route} (${state})` : route);

/** Goes there in this language, does what is to be done, and answers with the status of the page that is judged. */
async function visitIt(role: Role, visit: Visit, language: string): Promise<number> {
  const { page } = role;
  let status = 0;
  const hear = (answer: Response): void => {
    if (answer.request().isNavigationRequest() && answer.frame() === page.mainFrame()) status = answer.status();
  };
  page.on('response', hear);
  await role.go(inLanguage(await addressOf(role, visit), language));
  await visit.act?.(role);
  page.off('response', hear);
  return status;
}

async function addressOf(role: Role, { route, at, from }: Visit): Promise<string> {
  if (!from) return at ?? route;
  await role.go(from);
  const pattern = new RegExp(`^${route.replace(/:\w+/g, '[^/?]+')}$`);
  const links = await role.page
    .locator('main a[href]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  // A page of its own beside those of the route, such as the one that takes files, is none of them.
  const known = new Set(visits.map((one) => one.route).filter((one) => one !== route));
  const found = links.find((href) => href && pattern.test(pathOf(href)) && !known.has(pathOf(href)));
  if (!found) throw new Error(`${from} has no link to ${route}`);
  return found;
}

const pathOf = (href: string): string => href.replace(/\?.*$/, '');

const inLanguage = (address: string, language: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}ngon-ngu=${language}`;

/** Runs in the page: ids that more than one element has; axe no longer minds. */
function namedTwice(): string[] {
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}

/** Runs in the page: empty when nothing makes it scroll sideways, else what sticks out. */
function wider(): string[] {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const out = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
  );
  return [`${root.scrollWidth} px wide`, ...out.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
}
