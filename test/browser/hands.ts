import type { Role } from './story.ts';

const keysASecond = 4;

/** What a story took: keys at four a second, and the time in which the hands waited. */
export interface Spent {
  readonly keys: number;
  /** Seconds in which house and browser were waited for. */
  readonly server: number;
  /** Seconds in all, typing counted in. */
  readonly seconds: number;
}

/** Keys and waiting, as they add up. */
function counting() {
  let keys = 0;
  let server = 0;
  return {
    count(more: number) {
      keys += more;
    },
    async timed(act: () => Promise<unknown>): Promise<void> {
      const from = performance.now();
      await act();
      server += (performance.now() - from) / 1000;
    },
    spent: (): Spent => ({ keys, server, seconds: keys / keysASecond + server }),
  };
}

/** The clerk's hands: every key counted, and the time in which they wait. */
export function handsOn(role: Role) {
  const { page } = role;
  const { count, timed, spent } = counting();
  const key = async (name: string): Promise<void> => {
    count(1);
    await timed(() => page.keyboard.press(name));
  };
  /** What the page answers is waited for, and its time counted. */
  const led = (name: string): Promise<void> =>
    timed(async () => {
      // The page before may still be loading: it is the next one that is waited for.
      await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press(name)]);
      await page.waitForLoadState('load');
    });
  const typed = typing(role, { count, timed });
  return {
    ...typed,
    /** A code whose line the scanner ends by itself: no key of a hand, and the page answers. */
    async scanOne(code: string) {
      await typed.scan(code);
      await led('Enter');
    },
    /** A key that leads to no other page. */
    key,
    /** The same key again and again. */
    async keys(name: string, times: number) {
      for (let n = 0; n < times; n++) await key(name);
    },
    async press(name: string) {
      count(1);
      await led(name);
    },
    /** Tab until the focus is on what has this name. */
    async tab(name: string | RegExp, most = 10) {
      await timed(() => page.waitForFunction(() => document.activeElement !== document.body));
      for (let n = 0; n < most; n++) {
        count(1);
        await page.keyboard.press('Tab');
        const at = (await page.evaluate(focused))?.name ?? '';
        if (typeof name === 'string' ? at === name : name.test(at)) return;
      }
      throw new Error(`${most} tabs do not lead to ${name}`);
    },
    /** Jumps over the menu into the page itself. */
    async intoPage() {
      count(2);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    },
    spent,
  };
}

/** What hands type, choose, scan and print. */
function typing({ page, file }: Role, { count, timed }: Pick<ReturnType<typeof counting>, 'count' | 'timed'>) {
  const into = async (text: string): Promise<void> => {
    await timed(() => page.waitForFunction(mayType));
    await page.keyboard.type(text);
  };
  return {
    /** Types where the page has put the focus: no hand goes to a mouse for it. Diacritics are typed as Telex types them. */
    async type(text: string) {
      count(telexKeys(text));
      await into(text);
    },
    /** A scanner types faster than any hand: its trigger is the key. */
    async scan(text: string) {
      count(1);
      await into(text);
    },
    /** Chooses in the list that has the focus, by the first letters of what stands there. */
    async choose(letters: string) {
      count(letters.length);
      await timed(() => page.waitForFunction(() => document.activeElement instanceof HTMLSelectElement));
      await page.keyboard.type(letters);
    },
    async print(key: string) {
      count(1);
      let paper: Buffer = Buffer.alloc(0);
      await timed(async () => {
        const shown = page.waitForResponse((answer) => new URL(answer.url()).pathname.endsWith('.pdf'));
        await page.keyboard.press(key);
        // A browser without a viewer lays the paper by and never says that it came whole: it is fetched once more.
        const { pathname, search } = new URL((await shown).url());
        paper = await file(pathname + search);
      });
      return paper;
    },
  };
}

/** Each sign of a letter is a key of its own, and so is the second d of đ. */
const telexKeys = (text: string): number => text.normalize('NFD').length + (text.match(/đ/giu)?.length ?? 0);

/** Runs in the page: there is somewhere to type. */
const mayType = (): boolean =>
  document.activeElement instanceof HTMLInputElement || document.activeElement instanceof HTMLTextAreaElement;

/** Says a story as it was told: keys, server, sum, target. */
export function tell(name: string, { keys, server, seconds }: Spent, target: number): void {
  const typing = (keys / keysASecond).toFixed(1);
  process.stdout.write(
    `  ${name}: ${keys} keys = ${typing} s, server and browser ${server.toFixed(1)} s, together ${seconds.toFixed(1)} s of ${target} s\n`,
  );
}

/** Of work that is done many times in one go: what one of them took. */
export const each = ({ keys, server, seconds }: Spent, times: number): Spent => ({
  keys: Math.round((10 * keys) / times) / 10,
  server: server / times,
  seconds: seconds / times,
});

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
