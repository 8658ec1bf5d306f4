import { expect, test } from 'vitest';
import type { Database } from '#platform/db/index.ts';
import { openLog } from '#platform/log/index.ts';
import { json } from './answer.ts';
import { sessionCookie } from './cookies.ts';
import { routesOf } from './route.ts';
import { buildServer } from './server.ts';

const route = routesOf<object>();
const post = { method: 'POST', needs: 'staff', handle: async () => json({}) } as const;
const deeds: string[] = [];
const server = await buildServer<object>({
  house: {},
  routes: [route({ ...post, path: '/tim', onlyAsks: true }), route({ ...post, path: '/nhan' })],
  db: {} as Database,
  clock: { mode: 'production', wall: Temporal.Now.instant, business: async () => Temporal.Now.instant() },
  log: openLog('silent'),
  baseUrl: 'http://localhost',
  assetsDir: `${process.cwd()}/src/design/pictures`,
  actorOf: async () => ({ kind: 'staff', accountId: '1', personId: '1', name: 'Lò Thị Xuân', grants: [] }),
  errorPage: async () => null as never,
  signInPath: () => '/dang-nhap',
  hasRoom: async () => room,
  afterDeed: () => void deeds.push('deed'),
});
let room = true;

const ask = async (url: string): Promise<number> => {
  const headers = { accept: 'application/json', 'sec-fetch-site': 'same-origin' };
  return (
    await server.inject({
      method: 'POST',
      url,
      headers,
      cookies: { [sessionCookie('http://localhost')]: 'a' },
      payload: {},
    })
  ).statusCode;
};

test('a look-up by POST wakes nobody, and is answered with a full disk', async () => {
  expect([await ask('/tim'), deeds.length]).toEqual([200, 0]);
  expect([await ask('/nhan'), deeds.length]).toEqual([200, 1]);
  room = false;
  expect([await ask('/tim'), await ask('/nhan')]).toEqual([200, 507]);
});
