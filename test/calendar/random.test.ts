import { expect, test } from 'vitest';
import { anyCalendar, anyQuestion, type Chance, chanceOf } from './chance.ts';
import { type Engine, product } from './engine.ts';
import { type Fault, faults } from './faults.ts';
import { type WallCalendar, type WallQuestion, wallOf } from './reference.ts';

const calendars = 10_000;
const firstDay = 17_532; // 2018-01-01

interface Difference {
  readonly seed: number;
  readonly asked: WallQuestion;
  readonly wall: WallCalendar;
  readonly ours: number;
  readonly theirs: number;
}

/** Asks the engine and the reference the same until they differ; answers with where. */
function firstDifference(engine: Engine, seeds: readonly [number, number], ask = anyQuestion): Difference | undefined {
  for (let seed = seeds[0]; seed < seeds[1]; seed += 1) {
    const chance: Chance = chanceOf(seed);
    const around = firstDay + chance.below(3650);
    const wall = anyCalendar(chance, around);
    const reference = wallOf(wall);
    const answers = engine(wall);
    for (let n = 0; n < 2; n += 1) {
      const asked = ask(chance, around);
      const [ours, theirs] = [answers(asked), reference.dueMinute(asked)];
      if (ours !== theirs) return { seed, asked, wall, ours, theirs };
    }
  }
  return undefined;
}

test('10,000 random calendars: every due date is the one found by walking minute by minute', {
  timeout: 240_000,
}, () => {
  expect(firstDifference(product, [1, calendars])).toBeUndefined();
});

test.each(faults.map((fault): [string, Fault] => [fault.name, fault]))(
  'the reference catches: %s',
  (_, { engine, ask }) => {
    expect(firstDifference(engine, [1, 3_000], ask)).toBeDefined();
  },
);
