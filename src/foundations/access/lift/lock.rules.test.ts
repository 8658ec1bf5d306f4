import { expect, test } from 'vitest';
import { lockOf, type Try, whyNotLift } from './lock.rules.ts';

const wall = Temporal.Instant.from('2026-11-25T01:00:00Z');
const ago = (seconds: number): Temporal.Instant => wall.subtract({ seconds });
const wrong = (n: number, address: string): Try[] =>
  Array.from({ length: n }, (_, i) => ({ address, at: ago(i + 1), succeeded: false }));

test('five mistakes at one desk close the login there, and the page may say until when', () => {
  expect(lockOf(wrong(4, '10.0.0.1'), wall)).toBeUndefined();
  expect(lockOf([...wrong(5, '10.0.0.1'), ...wrong(2, '10.0.0.2')], wall)).toEqual({
    until: ago(5).add({ minutes: 15 }),
    addresses: ['10.0.0.1'],
  });
});

test('whoever is guessed at from many places is closed everywhere', () => {
  const many = Array.from({ length: 5 }, (_, i) => wrong(4, `10.0.0.${i}`)).flat();
  expect(lockOf(many, wall)?.addresses).toEqual([]);
});

test('a lock is lifted by somebody else, with a reason, while there is one', () => {
  const lock = { until: wall, addresses: [] };
  expect(whyNotLift({ accountId: 'a', by: 'b', why: 'Gọi điện' }, lock)).toEqual([]);
  expect(whyNotLift({ accountId: 'a', by: 'a', why: '' }, undefined).map(({ reason }) => reason)).toEqual([
    'own',
    'not-locked',
    'why-missing',
  ]);
});
