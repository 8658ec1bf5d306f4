import type { Role } from './story.ts';

/** How fast a clerk types. */
export const keysASecond = 4;

/** The clerk's hands: every key counted, and the time in which they wait. */
export function handsOn({ page, file }: Role) {
  let keys = 0;
  let server = 0;
  const timed = async (act: () => Promise<unknown>): Promise<void> => {
    const from = performance.now();
    await act();
    server += (performance.now() - from) / 1000;
  };
  const press = async (key: string): Promise<void> => {
    keys++;
    await timed(async () => {
      // The page before may still be loading: it is the next one that is waited for.
      await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press(key)]);
      await page.waitForLoadState('load');
    });
  };
  return {
    press,
    /** A key that leads to no other page. */
    async key(key: string) {
      keys++;
      await page.keyboard.press(key);
    },
    /** Types where the page has put the focus: no hand goes to a mouse for it. */
    async type(text: string) {
      keys += text.length;
      await timed(() => page.waitForFunction(() => document.activeElement instanceof HTMLInputElement));
      await page.keyboard.type(text);
    },
    /** Tab until the focus is on what has this name. */
    async tab(name: string) {
      await timed(() => page.waitForFunction(() => document.activeElement !== document.body));
      for (let n = 0; n < 10; n++) {
        keys++;
        await page.keyboard.press('Tab');
        if ((await page.evaluate(focused))?.name === name) return;
      }
      throw new Error(`ten tabs do not lead to ${name}`);
    },
    async print(key: string) {
      keys++;
      let paper: Buffer = Buffer.alloc(0);
      await timed(async () => {
        const shown = page.waitForResponse((answer) => answer.url().endsWith('.pdf'));
        await page.keyboard.press(key);
        // A browser without a viewer lays the paper by and never says that it came whole: it is fetched once more.
        paper = await file(new URL((await shown).url()).pathname);
      });
      return paper;
    },
    get keys() {
      return keys;
    },
    get server() {
      return server;
    },
  };
}

/** Runs in the page: what has the focus, and whether it can be seen; undefined when nothing has. */
export function focused(): { name: string; seen: boolean } | undefined {
  const at = document.activeElement;
  if (!at || at === document.body) return undefined;
  const { left, top, width, height } = at.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  const label = at.id ? document.querySelector(`label[for="${CSS.escape(at.id)}"]`) : null;
  const seen = hit !== null && (at.contains(hit) || hit.contains(at) || label?.contains(hit) === true);
  return { name: at.id || (at as HTMLElement).textContent.trim(), seen };
}
