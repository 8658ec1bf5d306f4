import { expect, it } from 'vitest';
import { checkCode, contentDigest, readCheck } from './content.rules.ts';

it('the digest is that of the content, whatever order its fields were written in', () => {
  const one = contentDigest({ form: '01', data: { a: 1, b: ['x', { c: 2, d: 3 }] } });
  expect(contentDigest({ data: { b: ['x', { d: 3, c: 2 }], a: 1 }, form: '01' })).toBe(one);
  expect(contentDigest({ data: { b: [{ d: 3, c: 2 }, 'x'], a: 1 }, form: '01' })).not.toBe(one);
});

it('a code is read as it stands on the paper, as it is typed, and as a file’s digest', () => {
  const digest = contentDigest('giấy');
  expect(checkCode(digest)).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
  expect(readCheck(` ${checkCode(digest).replaceAll('-', ' ')} `)).toBe(digest.slice(0, 16));
  expect(readCheck(digest.toUpperCase())).toBe(digest);
  for (const wrong of ['', '3F7A', digest.slice(0, 17), 'O'.repeat(16)]) expect(readCheck(wrong)).toBeUndefined();
});
