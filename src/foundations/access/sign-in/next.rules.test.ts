import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localPath } from './next.rules.ts';

test('whoever had to sign in goes back to the page they asked for', () => {
  expect(localPath('/can-bo/ho-so/000.00.29.H18-190218-0006?trang=2')).toBe(
    '/can-bo/ho-so/000.00.29.H18-190218-0006?trang=2',
  );
  expect(localPath(undefined)).toBe('/can-bo');
  expect(localPath('/dang-xuat')).toBe('/can-bo');
  expect(localPath('/dang-nhap?tiep=/x')).toBe('/can-bo');
});

test.each([
  'https://example.org/',
  '//example.org',
  '/\\example.org',
  '\\\\example.org',
  '/\t/example.org',
  '/.//example.org',
  '/x/..//example.org',
  'javascript:alert(1)',
  'can-bo',
  '',
])('nobody is led to another site by %s', (next) => {
  expect(localPath(next)).toBe('/can-bo');
});

test('whatever is asked for, the answer stays in the house', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((tail) => `/${tail}`),
      ),
      (next) => {
        const answer = localPath(next);
        expect(new URL(answer, 'http://house.test').host).toBe('house.test');
        expect(answer.startsWith('/')).toBe(true);
      },
    ),
  );
});
