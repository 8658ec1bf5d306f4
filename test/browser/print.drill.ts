import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '#doors/routes.ts';
import { canBrowse, openStage, type Role, type Stage, skippedWithoutChromium, type Telling } from './story.ts';
import { type Visit, visits } from './visits.ts';

/** What a sheet of A4 leaves between its margins of 13 mm, in the pixels of a page (96 to the inch). */
const upright = Math.floor(((210 - 26) * 96) / 25.4);
const across = Math.floor(((297 - 26) * 96) / 25.4);

const forPaper = 'xem=in';

/** Pages that have a view for paper, as the router knows them: none is forgotten. Files of them are no pages. */
const printed = routes
  .filter(({ method, path }) => method === 'GET' && !/\.(csv|xlsx|pdf)$/.test(path))
  .filter(({ query }) => {
    const { xem } = ((query as { properties?: object } | undefined)?.properties ?? {}) as { xem?: { const?: string } };
    return xem && (xem.const ?? 'in') === 'in';
  })
  .map(({ path }) => path);

const visitOf = (path: string): Visit | undefined =>
  visits.find(({ route, at }) => route === path && at?.includes(forPaper)) ??
  visits.find(({ route, state }) => route === path && !state);

test('every page with a view for paper is among the visits', () => {
  expect(printed.length).toBeGreaterThan(12);
  expect(printed.filter((path) => !visitOf(path))).toEqual([]);
});

describe.skipIf(!canBrowse)(`what is printed${skippedWithoutChromium}`, () => {
  let stage: Stage;
  let telling: Telling;
  beforeAll(async () => {
    stage = await openStage();
    telling = stage.telling({ javaScript: true });
  });
  afterAll(async () => {
    await telling?.close();
    await stage?.close();
  });

  test('a button and a table that is too wide are found out', async () => {
    const { page } = await telling.outside('visitor');
    const cells = Array.from({ length: 30 }, (_, n) => `<td>Giấy${n}</td>`).join('');
    await page.setContent(`<main><h1>Sổ</h1><button>In</button><table><tr>${cells}</tr></table></main>`);
    const { pressed, wide, said } = await onPaper(page);
    expect([pressed.length, wide.length > 0, said]).toEqual([1, true, '']);
  });

  test.each(printed)('%s: a heading, when and where, no button or field, nothing beyond the sheet', async (path) => {
    const visit = visitOf(path) as Visit;
    const role = await (visit.as ? telling.enter(visit.as) : telling.outside('visitor'));
    await openForPaper(role, visit);
    const seen = await onPaper(role.page);
    expect(seen.headings).toHaveLength(1);
    expect(seen.pressed).toEqual([]);
    expect(seen.wide).toEqual([]);
    expect(seen.said).toMatch(/^(Lập lúc|Made at) \d\d:\d\d \d\d\/\d\d\/\d{4} · \S/);
  });
});

async function openForPaper(role: Role, { route, at, act }: Visit): Promise<void> {
  await role.go(at ?? route);
  await act?.(role);
  const url = role.page.url();
  if (!url.includes(forPaper)) await role.page.goto(`${url}${url.includes('?') ? '&' : '?'}${forPaper}`);
}

/** What of a page reaches the sheet: laid out as the printer does it, upright or, where the page asks for it, across. */
async function onPaper(page: Page): Promise<ReturnType<typeof seenOnPaper>> {
  await page.emulateMedia({ media: 'print' });
  const turned = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('page') === 'wide');
  const width = turned ? across : upright;
  await page.setViewportSize({ width, height: 1000 });
  const seen = await page.evaluate(seenOnPaper, width);
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 1280, height: 900 });
  return seen;
}

/** Runs in the page. */
function seenOnPaper(width: number) {
  const all = [...document.querySelectorAll('body *')].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0,
  );
  const among = (selector: string) => all.filter((element) => element.matches(selector));
  const controls = 'nav, button, .govuk-button, input, select, textarea';
  return {
    headings: among('h1').map((element) => element.textContent ?? ''),
    pressed: among(controls).map((element) => element.outerHTML.slice(0, 120)),
    wide: all
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => element.outerHTML.slice(0, 100)),
    said: among('.mc-onpaper')[0]?.textContent ?? '',
  };
}
