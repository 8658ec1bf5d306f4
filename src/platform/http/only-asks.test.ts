import { expect, test } from 'vitest';
import type { Database } from '#platform/db/index.ts';
import { openLog } from '#platform/log/index.ts';
import type { Shut } from '#platform/room/index.ts';
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
  whyNoRoom: async () => shut,
  afterDeed: () => void deeds.push('deed'),
});
let shut: Shut | undefined;

const press = (url: string) =>
  server.inject({
    method: 'POST',
    url,
    headers: { accept: 'application/json', 'sec-fetch-site': 'same-origin' },
    cookies: { [sessionCookie('http://localhost')]: 'a' },
    payload: {},
  });
const ask = async (url: string): Promise<number> => (await press(url)).statusCode;

test('a look-up by POST wakes nobody, and is answered with a full disk', async () => {
  expect([await ask('/tim'), deeds.length]).toEqual([200, 0]);
  expect([await ask('/nhan'), deeds.length]).toEqual([200, 1]);
  shut = 'full';
  expect([await ask('/tim'), await ask('/nhan')]).toEqual([200, 507]);
});

test('what refuses a deed is called what it is: a full disk, or one that became read-only', async () => {
  const told = async (kind: Shut) => {
    shut = kind;
    return (await press('/nhan')).json();
  };
  expect(await told('full')).toMatchObject({ status: 507, title: 'Máy chủ hết chỗ lưu trữ' });
  expect(await told('read-only')).toMatchObject({ status: 507, title: 'Ổ đĩa của máy chủ chỉ đọc được' });
});
