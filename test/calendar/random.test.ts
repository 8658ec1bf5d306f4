import { expect, test } from 'vitest';
import { firstDifference } from './compared.ts';
import { product } from './engine.ts';
import { type Fault, faults } from './faults.ts';

test('1,000 random calendars: every due date is the one found by walking minute by minute', { timeout: 60_000 }, () => {
  expect(firstDifference(product, [1, 1_000])).toBeUndefined();
});

test.each(faults.map((fault): [string, Fault] => [fault.name, fault]))(
  'the reference catches: %s',
  (_, { engine, ask }) => {
    expect(firstDifference(engine, [1, 3_000], ask)).toBeDefined();
  },
);
