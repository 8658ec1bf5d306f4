import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openClock } from '#platform/clock/index.ts';
import { openDatabase } from '#platform/db/index.ts';
import { openFiles } from '#platform/files/index.ts';
import { openLog } from '#platform/log/index.ts';
import { openPress } from '#platform/pdf/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { houseServer } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'motcua-away-'));
const db = openDatabase('postgres://nobody@127.0.0.1:1/none', { connections: 1 });
const press = openPress({ forms: 'db/seed/forms', fonts: 'node_modules/@expo-google-fonts/tinos' });
const house = {
  db,
  seed: openSeed('db/seed'),
  clock: openClock('demo'),
  log: openLog('silent'),
  files: openFiles(folder),
  press,
  timers: new Map(),
  listeners: [],
};
const server = await houseServer(
  { ...house, baseUrl: 'http://localhost', parkedDays: 3, witnesses: 2 },
  { assetsDir: process.cwd() },
);
afterAll(async () => {
  await Promise.all([server.close(), press.close(), db.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const browser = { cookie: 'phien=whoever', 'sec-fetch-site': 'same-origin' };

it('a page whose database is away says so, and when to ask again', async () => {
  const page = await server.inject({ url: '/tra-cuu', headers: browser });
  expect([page.statusCode, page.headers['retry-after']]).toEqual([503, '10']);
  expect(page.body).toContain('Cơ sở dữ liệu tạm thời không trả lời');
  const english = await server.inject({ url: '/tra-cuu', headers: { ...browser, cookie: 'ngon-ngu=en' } });
  expect(english.body).toContain('The database does not answer right now');
});

it('a form that could not be taken is given back with what was typed, to be sent again', async () => {
  const payload = 'key=kept&name=L%C3%B2+V%C4%83n+%3CT%C6%B0%E1%BB%9Bng%3E';
  const headers = { ...browser, 'content-type': 'application/x-www-form-urlencoded' };
  const page = await server.inject({ method: 'POST', url: '/can-bo/tiep-nhan', headers, payload });
  expect(page.statusCode).toBe(503);
  expect(page.body).toContain('action="/can-bo/tiep-nhan" method="post"');
  expect(page.body).toContain('name="key" value="kept"');
  expect(page.body).toContain('value="Lò Văn &lt;Tướng');
});

it('a program is told the same as a problem; that the process lives is told without the database', async () => {
  const ready = await server.inject({ url: '/readyz', headers: { accept: 'application/json' } });
  expect([ready.statusCode, ready.json().type]).toEqual([503, 'urn:motcua:problem:away']);
  const alive = await server.inject({ url: '/healthz' });
  expect([alive.statusCode, alive.json()]).toEqual([200, { status: 'ok' }]);
});
