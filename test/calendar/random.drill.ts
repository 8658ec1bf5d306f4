import { expect, test } from 'vitest';
import { firstDifference } from './compared.ts';
import { product } from './engine.ts';

test('10,000 random calendars: every due date is the one found by walking minute by minute', () => {
  expect(firstDifference(product, [1, 10_000])).toBeUndefined();
});
