import { describe, expect, test } from 'vitest';
import { routes } from '#doors/routes.ts';
import { fileOf } from '#platform/spreadsheet/index.ts';
import { judged } from './judging.ts';
import { eachOnce, judgePages, onStage } from './page-for-everybody.ts';
import { lostWhenSpaced } from './spaced.ts';
import { canBrowse, skippedWithoutChromium } from './story.ts';
import { excused, visits } from './visits.ts';

test('every page of the router is visited, and whatever is not visited is excused by name', () => {
  const served = routes.filter((route) => route.method === 'GET').map((route) => route.path);
  const visited = new Set(visits.map((visit) => visit.route));
  const files = new Set(served.flatMap((path) => [fileOf(path, 'csv'), fileOf(path, 'xlsx')]));
  expect(served.filter((path) => !visited.has(path) && !(path in excused) && !files.has(path))).toEqual([]);
  expect(Object.keys(excused).filter((path) => !served.includes(path) || visited.has(path))).toEqual([]);
  expect([...visited].filter((path) => !served.includes(path))).toEqual(['/khong-co']);
});

describe.skipIf(!canBrowse)(`a page for everybody${skippedWithoutChromium}`, () => {
  const telling = onStage();

  test('axe is asked in earnest: a page without names for its fields and its language is found out', async () => {
    const { page } = await telling().outside('visitor');
    await page.setContent('<html><body><h1>Tra cứu</h1><input><p style="color: #ccc">Mã hồ sơ</p></body></html>');
    const found = (await judged(page)).map((line) => line.replace(/:.*/s, ''));
    expect(found).toEqual(expect.arrayContaining(['color-contrast', 'document-title', 'html-has-lang', 'label']));
  });

  test('a box too small for spaced text is found out', async () => {
    const { page } = await telling().outside('visitor');
    const box = (style: string) => `<p style="width: 9em; height: 1.2em; ${style}">Tra cứu hồ sơ của bạn</p>`;
    await page.setContent(`<html lang="vi"><title>Tra cứu</title>${box('overflow: hidden')}</html>`);
    expect(await lostWhenSpaced(page)).toEqual([expect.stringContaining('Tra cứu hồ sơ')]);
    await page.setContent(`<html lang="vi"><title>Tra cứu</title>${box('height: auto')}</html>`);
    expect(await lostWhenSpaced(page)).toEqual([]);
  });

  test.each([
    ['of another colour', 'td.pale { color: #ccc }'],
    ['on another ground', 'tr.pale { background: #555 }'],
    ['that only its place makes pale', 'tr:nth-child(31) td { color: #ccc }'],
    ['seen through', 'tr:has(.pale) { opacity: 0.3 }'],
  ])('one row %s among forty is found out', async (_name, style) => {
    const { page } = await telling().outside('visitor');
    const rows = Array.from({ length: 40 }, (_, n) => {
      const mark = n === 30 ? ' class="pale"' : '';
      return `<tr${mark}><td${mark}>Hồ sơ ${n}</td></tr>`;
    });
    await page.setContent(
      `<html lang="vi"><title>Hồ sơ</title><style>${style}</style><main><table>${rows.join('')}</table></main></html>`,
    );
    expect(await judged(page)).toEqual([expect.stringMatching(/^color-contrast: .*Hồ sơ 30/)]);
  });

  judgePages(eachOnce, telling);
});
