import { expect, test } from 'vitest';
import { type Attempt, closedUntil } from './attempt.rules.ts';

const wall = Temporal.Instant.from('2026-11-25T01:00:00Z');
const ago = (minutes: number): Temporal.Instant => wall.subtract({ seconds: Math.round(minutes * 60) });
const failed = (minutes: number, where: Partial<Attempt> = {}): Attempt => ({
  sameLogin: true,
  sameAddress: true,
  at: ago(minutes),
  succeeded: false,
  ...where,
});
const times = (n: number, attempt: (n: number) => Attempt): Attempt[] =>
  Array.from({ length: n }, (_, i) => attempt(i));

test('four mistakes at one’s own place are forgiven, the fifth closes the door for a quarter of an hour', () => {
  expect(
    closedUntil(
      times(4, (n) => failed(n)),
      wall,
    ),
  ).toBeUndefined();
  expect(
    closedUntil(
      times(5, (n) => failed(n)),
      wall,
    ),
  ).toEqual(ago(4).add({ minutes: 15 }));
});

test('mistakes older than a quarter of an hour no longer count', () => {
  expect(
    closedUntil(
      times(9, (n) => failed(15 + n)),
      wall,
    ),
  ).toBeUndefined();
});

test('whoever got in after some mistakes starts afresh', () => {
  const welcomed = failed(2, { succeeded: true });
  expect(closedUntil([failed(1), welcomed, ...times(4, (n) => failed(3 + n))], wall)).toBeUndefined();
});

test('a stranger’s guesses from elsewhere do not lock an official out until there are twenty', () => {
  const elsewhere = (n: number) => failed(n / 10, { sameAddress: false });
  expect(closedUntil(times(19, elsewhere), wall)).toBeUndefined();
  expect(closedUntil(times(20, elsewhere), wall)).toBeDefined();
});

test('an address that guesses at many accounts is closed at sixty; ninety officials share one address', () => {
  const others = (n: number) => failed(n / 10, { sameLogin: false });
  expect(closedUntil(times(59, others), wall)).toBeUndefined();
  expect(closedUntil(times(60, others), wall)).toBeDefined();
});
