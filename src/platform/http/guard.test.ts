import { expect, test } from 'vitest';
import type { Database } from '#platform/db/index.ts';
import { openLog } from '#platform/log/index.ts';
import { file, json, missing } from './answer.ts';
import { guardingHeaders } from './guard.ts';
import { routesOf } from './route.ts';
import { buildServer } from './server.ts';

const route = routesOf<object>();
const routes = [
  route({ method: 'GET', path: '/mot', needs: 'public', handle: async () => json({}) }),
  route({ method: 'GET', path: '/hai', needs: 'public', handle: async () => missing }),
  route({
    method: 'GET',
    path: '/ba',
    needs: 'public',
    handle: async () => file(new Uint8Array(1), 'application/pdf', 'a'),
  }),
  route({ method: 'GET', path: '/bon', needs: 'public', handle: () => Promise.reject(new Error('a fault')) }),
];

const server = await buildServer<object>({
  house: {},
  routes,
  db: {} as Database,
  clock: { mode: 'production', wall: Temporal.Now.instant, business: async () => Temporal.Now.instant() },
  log: openLog('silent'),
  baseUrl: 'https://motcua.example',
  assetsDir: `${process.cwd()}/src/design/pictures`,
  actorOf: async () => undefined,
  errorPage: () => Promise.reject(new Error('programs are answered without a page')),
  signInPath: () => '/dang-nhap',
});

test('every answer is guarded: pages, papers, refusals, faults and what is not there', async () => {
  for (const url of ['/mot', '/hai', '/ba', '/bon', '/nam', '/assets/mark.svg']) {
    const { headers } = await server.inject({ url, headers: { accept: 'application/json' } });
    expect([url, headers['content-security-policy']]).toEqual([url, expect.stringContaining("default-src 'self'")]);
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['strict-transport-security']).toContain('max-age=31536000');
  }
});

test('without https nobody is told to come by https only', async () => {
  expect(Object.keys(await guardingHeaders('http://localhost'))).not.toContain('strict-transport-security');
});

test('a refusal is told in the language asked for, and its type is the same in both', async () => {
  const ask = async (url: string, language: string) =>
    (await server.inject({ url, headers: { accept: 'application/json', 'accept-language': language } })).json();
  expect(await ask('/hai', 'vi')).toMatchObject({ type: 'urn:motcua:problem:not-found', title: 'Không tìm thấy' });
  expect(await ask('/hai', 'en-GB,en;q=0.9,vi;q=0.1')).toMatchObject({
    type: 'urn:motcua:problem:not-found',
    title: 'Not Found',
  });
  expect(await ask('/bon', 'fr')).toMatchObject({ type: 'urn:motcua:problem:fault', title: 'Máy chủ gặp sự cố' });
});
