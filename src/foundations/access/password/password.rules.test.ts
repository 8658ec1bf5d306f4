import { expect, test } from 'vitest';
import { demonstrationPassword, passwordReasons } from './password.rules.ts';

test('a long sentence is a good password, whatever its letters', () => {
  expect(passwordReasons('con trâu đi trước cái cày theo sau', 'ngo.quang.vinh')).toEqual([]);
});

test('everything that is wrong is said at once', () => {
  expect(passwordReasons('admin', 'admin')).toEqual([
    { reason: 'too-short', given: 5, least: 8 },
    { reason: 'is-login' },
  ]);
});

test('the password of the demonstration is refused to everybody else', () => {
  expect(passwordReasons(demonstrationPassword, 'x')).toEqual([{ reason: 'well-known' }]);
  expect(passwordReasons('MotCua 2019', 'x')).toEqual([{ reason: 'well-known' }]);
});
