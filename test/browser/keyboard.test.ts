import type { Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { focused } from './hands.ts';
import { knownPerson, unknownWithoutPapers } from './stories/counter.ts';
import { canTell, openStage, type Stage, skippedWithoutTools, type Telling } from './story.ts';

const counter = '/can-bo/tiep-nhan?quay=mot-cua-huyen&thu-tuc=dang-ky-thanh-lap-ho-kinh-doanh';

describe.skipIf(!canTell)(`the counter by keyboard alone${skippedWithoutTools}`, () => {
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

  test('a known person and one procedure: from the first key to the last byte of the slip in 60 seconds', async () => {
    expect((await knownPerson(stage)).seconds).toBeLessThanOrEqual(60);
  });

  test('somebody old nobody knows, without papers, who cannot sign: to the last byte of the slip in 120 seconds', async () => {
    expect((await unknownWithoutPapers(stage)).seconds).toBeLessThanOrEqual(120);
  });

  test('the tab key goes round the whole counter: every control once, each seen, none a trap', async () => {
    const { page } = await telling.enter('pham.thu.trang');
    await page.goto(stage.house.url + counter);
    const expected = await page.evaluate(reachable);
    const walked: string[] = [];
    // The page opens in the field of known people; past its end the browser's own bar comes once, then its beginning.
    for (let n = 0; n <= expected.length; n++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(focused);
      if (!at) continue;
      expect(at.seen, at.name).toBe(true);
      walked.push(at.name);
    }
    const opened = expected.indexOf('find') + 1;
    expect(walked).toEqual([...expected.slice(opened), ...expected.slice(0, opened)]);
  });

  test('each function key presses what it stands beside, wherever the focus is', async () => {
    const { page } = await telling.enter('pham.thu.trang');
    await page.goto(stage.house.url + counter);
    const shown = await page.evaluate(keysShown);
    expect(shown.map(({ key }) => key).sort()).toEqual(['/', 'F2', 'F3', 'F4', 'F6', 'F8', 'F9']);
    expect(shown.filter(({ key, text }) => !text.includes(key))).toEqual([]);
    for (const [key, does] of [
      ['F3', 'find'],
      ['F4', 'all'],
      ['F8', 'show'],
      ['F9', 'receive'],
    ] as const) {
      await page.focus('#name');
      const posted = page.waitForRequest((request) => request.method() === 'POST');
      const [sent] = await Promise.all([posted, page.waitForEvent('load'), page.keyboard.press(key)]);
      expect(sentAs(sent)).toBe(does);
    }
    await page.keyboard.press('F2');
    expect((await page.evaluate(focused))?.name).toBe('find');
  });

  test('a press that shows the counter anew gives the focus back: the eye stays where the hands were', async () => {
    const { page } = await telling.enter('pham.thu.trang');
    await page.goto(stage.house.url + counter);
    await page.fill('#find', '040000417');
    const press = (key: string) => Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press(key)]);
    await press('F3');
    await page.waitForLoadState('load');
    for (const key of ['F4', 'F8']) {
      await press(key);
      await page.waitForFunction((shown) => document.activeElement?.matches(`[data-key="${shown}"]`), key);
      expect((await page.evaluate(focused))?.seen).toBe(true);
    }
  });

  test('on a low window the tab key brings every press of a dossier whole into view, clear of the edge', async () => {
    const { page } = await telling.enter('lo.thi.xuan');
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`${stage.house.url}/can-bo/ho-so/000.00.29.H18-190128-0003`);
    const cut: string[] = [];
    for (let n = 0; n < 60; n++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(focused);
      if (!at) break;
      const inside = await page.evaluate(standsClear);
      if (!at.seen || !inside) cut.push(at.name);
    }
    expect(cut).toEqual([]);
  });

  test('printing keeps the focus on its button, and is not sent twice', async () => {
    const { page } = await telling.enter('pham.thu.trang');
    await page.goto(`${stage.house.url}/can-bo/ho-so/000.00.29.H18-190218-0006`);
    let printed = 0;
    page.on('request', (request) => {
      if (request.method() === 'POST') printed += 1;
    });
    const button = page.getByRole('button', { name: /^In: Giấy tiếp nhận/ });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    expect(printed).toBe(1);
    expect((await page.evaluate(focused))?.name).toMatch(/^In: Giấy tiếp nhận/);
  });

  test('what was refused takes the focus: its summary first, then the field it leads to', async () => {
    const { page } = await telling.enter('pham.thu.trang');
    await page.goto(stage.house.url + counter);
    await Promise.all([page.waitForResponse((answer) => answer.status() === 422), page.keyboard.press('F9')]);
    await page.waitForLoadState();
    await page.waitForFunction(() => document.activeElement?.classList.contains('govuk-error-summary'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await page.evaluate(focused))?.name).toBe('name');
  });
});

/** Runs in the page: what has the focus stands whole in the window, and its rings too. */
function standsClear(): boolean {
  const ring = 7;
  const box = document.activeElement?.getBoundingClientRect();
  const fixed = document.activeElement?.closest('.mc-rail, .govuk-skip-link, .mc-demo, .mc-top, footer') !== null;
  return box !== undefined && (fixed || (box.top >= ring && box.bottom <= innerHeight - ring));
}

/** Which button of the counter's form was pressed. */
const sentAs = (request: Request): string | undefined =>
  /name="do"\r\n\r\n(\w+)/.exec(request.postDataBuffer()?.toString('latin1') ?? '')?.[1];

/** Runs in the page: everything the tab key should reach, in the order of reading; of a group of choices, one. */
function reachable(): string[] {
  const groups = new Set<string>();
  return [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
  ]
    .filter((one) => !one.matches(':disabled, [type=hidden]') && one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => {
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
      const chosen = document.querySelector(`input[name="${one.name}"]:checked`);
      if (groups.has(one.name) || (chosen && chosen !== one)) return false;
      groups.add(one.name);
      return true;
    })
    .map((one) => one.id || one.textContent.trim());
}

/** Runs in the page: every function key that is offered, and what stands on it. */
function keysShown(): { key: string; text: string }[] {
  return [...document.querySelectorAll<HTMLElement>('[data-key]')].map((one) => {
    const label = one.id ? document.querySelector<HTMLElement>(`label[for="${CSS.escape(one.id)}"]`) : null;
    const text = `${one.textContent} ${label?.textContent ?? ''} ${one.parentElement?.textContent ?? ''}`;
    return { key: one.dataset.key ?? '', text };
  });
}
