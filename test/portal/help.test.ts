import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Doors, openDoors } from './doors.ts';
import { publicPages } from './pages.ts';

/** WCAG 2.2, 3.2.6: who can help, and where to look, stand at one place in one order on every page. */
let doors: Doors;
beforeAll(async () => {
  doors = await openDoors();
});
afterAll(() => doors.close());

const footIn = (page: string): string => /<footer[\s\S]*<\/footer>/.exec(page)?.[0] ?? '';

it('whoever needs help finds the telephone of the counter at the same place of every page', async () => {
  const feet = new Map<string, string[]>();
  for (const path of await publicPages(doors.db, 60)) {
    const { text, type } = await doors.look(path);
    if (!type.includes('html') || !text.includes('<main')) continue;
    const foot = footIn(text);
    feet.set(foot, [...(feet.get(foot) ?? []), path]);
  }
  const [[foot = '', pages = []] = [], ...others] = feet;
  expect(others.map(([, paths]) => paths.slice(0, 5))).toEqual([]);
  expect(pages.length).toBeGreaterThan(20);
  expect(foot).toMatch(/href="tel:\d+"/);
});
