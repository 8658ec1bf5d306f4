import { expect, test } from 'vitest';
import { loginShape, proposeLogin } from './login.rules.ts';

test('a login is the name without diacritics, in any Unicode form', () => {
  expect(proposeLogin('Đặng Thị  Lụa')).toBe('dang.thi.lua');
  expect(proposeLogin('Vừ A Sủa'.normalize('NFD'))).toBe('vu.a.sua');
  expect(proposeLogin("  K'Brơi - Niê ")).toBe('k.broi.nie');
});

test('whoever has the same name has the next number', () => {
  expect(proposeLogin('Lò Văn Pâng', new Set(['lo.van.pang', 'lo.van.pang2']))).toBe('lo.van.pang3');
});

test('a name that gives no login proposes none', () => {
  expect(proposeLogin(' – ')).toBe('');
  expect(proposeLogin('A'.repeat(200))).toMatch(loginShape);
});
