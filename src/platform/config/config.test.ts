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
