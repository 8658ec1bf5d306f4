import { expect, test } from 'vitest';
import { readConfig } from './index.ts';

const refused = (given: string) => {
  const read = readConfig({ BASE_URL: given });
  return read.ok ? [] : read.reasons.map(({ variable, needed }) => `${variable}: ${needed}`);
};

test.each(['https://motcua.example.vn/motcua', 'https://example.vn/?a=b', 'https://user@example.vn', 'https://a:b:c'])(
  'an address with more than a host and a port is refused in one sentence: %s',
  (given) => {
    expect(refused(given)).toEqual([
      'BASE_URL: an address such as https://motcua.example.vn with no path behind it: the pages live at the root of a host name of their own',
    ]);
  },
);

test('a slash at the end of the address is no path', () => {
  expect(readConfig({ BASE_URL: 'https://motcua.example.vn:8443/' })).toMatchObject({
    ok: true,
    value: { baseUrl: 'https://motcua.example.vn:8443' },
  });
});

const misread = (environment: Record<string, string>) => {
  const read = readConfig(environment);
  return read.ok ? [] : read.reasons.map(({ variable, given }) => `${variable} ${given}`);
};

test('an owner without a database to serve is refused: one schema would be changed and another served', () => {
  const owner = 'postgres://chu:matkhau@db/motcua';
  expect(misread({ DATABASE_OWNER_URL: owner })).toEqual(['DATABASE_OWNER_URL postgres://chu:…@db/motcua']);
  expect(misread({ DATABASE_OWNER_URL: owner, DATABASE_URL: 'postgres://motcua@db/motcua' })).toEqual([]);
});

test.each(['postgres://motcua:mat/khau@db/motcua', 'postgres://motcua:m@t:khau%@db/motcua'])(
  'a password with a sign that breaks the address is refused, and not shown: %s',
  (given) => expect(misread({ DATABASE_URL: given })).toEqual(['DATABASE_URL postgres://motcua:…@db/motcua']),
);
