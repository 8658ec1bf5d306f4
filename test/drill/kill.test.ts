import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/id/index.ts';
import { signIn } from './clients.ts';
import { killUnderWork } from './killing.ts';
import { openShop, type Shop } from './shop.ts';

/** Of the house that runs in several processes, and is killed afterwards: planting one is dear. */
const folder = mkdtempSync(join(tmpdir(), 'motcua-drill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('three web processes', () => {
  let shop: Shop;
  let cookie: string;

  beforeAll(async () => {
    shop = await openShop({ WEB_PROCESSES: '3' }, folder);
    await shop.start();
    cookie = await signIn(shop.url, 'ngo.quang.vinh', 1);
  }, 120_000);

  afterAll(() => shop?.close());

  it('what one process changes, every other shows at the next press', async () => {
    const people = lines(shop.url, cookie, 6);
    const before = await Promise.all(people.map((ask) => ask('GET', '/can-bo')));
    expect(before.map(dayIn)).toEqual(before.map(() => '20/02/2019'));
    await people[0]?.('POST', '/can-bo/dong-ho', `key=${newId()}&to=21/02/2019&next=/can-bo`);
    const after = await Promise.all(people.map((ask) => ask('GET', '/can-bo')));
    expect(after.map(dayIn)).toEqual(before.map(() => '21/02/2019'));
  });

  it('the figures are those of all processes together', async () => {
    const figures = await (await fetch(`${shop.url}/metrics`)).text();
    const resident = Number(/^process_resident_memory_bytes (\d+)/m.exec(figures)?.[1]);
    // One process holds some 150 MB.
    expect(resident / 2 ** 20).toBeGreaterThan(250);
  });
});

it('program, web process, database and start.mjs are killed once each while clerks receive: what they were told is there, once', async () => {
  const { said, ...seen } = await killUnderWork({
    clients: 8,
    kills: ['program', 'web', 'database', 'checkpointer', 'start.mjs'],
    folder,
  });
  expect(seen).toMatchObject({ refusals: [], disagreements: [], unsound: [] });
  expect(seen.told).toBeGreaterThan(20);
  expect(said, 'an end is told in a sentence').not.toMatch(/^ +at /m);
  expect(said.split('\n').filter((line) => /^(The|A|start)/.test(line))).toEqual([
    'The program was ended by force (SIGKILL). What it had confirmed is kept: start it again and it goes on.',
    'A process that answers pages ended by itself; another takes its place.',
    'The database server ended by itself and is started again; until it serves, pages ask to wait.',
    'The database serves again. What was confirmed to people is kept.',
    'The database has begun anew after one of its processes was ended. What was confirmed to people is kept.',
    'start.mjs was ended, so the house closes.',
  ]);
}, 240_000);

it('told to stop while the year behind the demonstration is played, the house says so and does not open', async () => {
  const shop = await openShop({ DEMO_YEAR: '400' }, folder);
  const opening = shop.start().then(
    () => 'it opened',
    (fault: Error) => fault.message,
  );
  await expect.poll(() => shop.said(), { timeout: 150_000 }).toContain('Playing a year of 400 dossiers: 25 %');
  await shop.close();
  expect(await opening).toContain('Stopped before the house was open; the next start goes on.');
}, 200_000);

const dayIn = (page: string): string | undefined => /\d\d\/\d\d\/2019/.exec(page)?.[0];

/** Connections that are kept, so that each stays with the process that took it: more of them than processes. */
const lines = (url: string, cookie: string, count: number) =>
  Array.from({ length: count }, () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    return (method: string, path: string, body?: string): Promise<string> =>
      new Promise((resolve, reject) => {
        const headers = {
          cookie,
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/x-www-form-urlencoded',
        };
        const asked = request(`${url}${path}`, { method, agent, headers }, (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (part) => {
            text += part;
          });
          answer.on('end', () => resolve(text));
        });
        asked.on('error', reject).end(body);
      });
  });
