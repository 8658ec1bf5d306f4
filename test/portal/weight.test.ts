import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildAssets } from '../../tools/assets.ts';
import { type Doors, openDoors } from './doors.ts';

const budget = 100 * 1024;
const folder = '.build/assets';

let doors: Doors;
beforeAll(async () => {
  await buildAssets('.');
  doors = await openDoors(join(process.cwd(), folder));
});
afterAll(() => doors.close());

/** What a first visit takes over the wire: the page as it is answered, and every file it and its styles ask for, fonts whole. */
async function firstVisit(path: string, cookies?: Record<string, string>): Promise<Map<string, number>> {
  const { status, text, bytes } = await doors.look(path, cookies);
  expect(status, path).toBe(200);
  const asked = new Set(namesIn(text, /(?:href|src)="\/assets\/([^"]+)"/g));
  for (const sheet of [...asked].filter((name) => name.endsWith('.css'))) {
    for (const name of namesIn(
      readFileSync(join(folder, sheet), 'utf8'),
      /url\("?(?:\/assets\/)?([^")]+\.(?:woff2|svg))"?\)/g,
    ))
      asked.add(name);
  }
  const files = await Promise.all(
    [...asked].map(async (name) => [name, (await doors.look(`/assets/${name}`)).bytes] as const),
  );
  return new Map([['the page', bytes], ...files]);
}

const namesIn = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1]!);

const code = '000.00.29.H18-190218-0006';

it.each([
  ['the home page', '/'],
  ['a procedure', '/thu-tuc/dang-ky-thanh-lap-ho-kinh-doanh'],
  ['the search of procedures', '/thu-tuc?tu=khai+sinh'],
  ['the question for a dossier', '/tra-cuu'],
  ['a dossier by its code', `/tra-cuu?ma=${code}`],
  ['the open figures', '/cong-khai'],
  ['dossiers by code', '/cong-khai/ho-so'],
  ['what is late', '/cong-khai/qua-han'],
  ['the list of the district’s procedures', '/cong-khai/danh-muc'],
  ['the list of the communes’ procedures', '/cong-khai/danh-muc?cap=xa'],
  ['who is there today', '/cong-khai/lich-truc'],
  ['the regulations', '/cong-khai/quy-che'],
  ['the check of a paper', '/kiem-tra-giay'],
  ['the sign-in page', '/dang-nhap'],
])('%s comes whole in at most 100 KB on a first visit', async (_name, path) => {
  const parts = await firstVisit(path);
  const total = [...parts.values()].reduce((sum, size) => sum + size, 0);
  expect(parts.size, 'styles and fonts are counted too').toBeGreaterThan(4);
  expect(total, JSON.stringify(Object.fromEntries(parts))).toBeLessThanOrEqual(budget);
});

it('a dossier opened with its word too', async () => {
  const parts = await firstVisit(`/tra-cuu?ma=${code}`, await doors.scan(code));
  expect([...parts.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget);
});

it('a page goes packed to who is signed out, and as it is to a browser that takes no gzip', async () => {
  const { text, bytes } = await doors.look('/');
  expect(text).toContain('<!doctype html>');
  expect(bytes).toBeLessThan(Buffer.byteLength(text) / 2);
});
