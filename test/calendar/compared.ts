import { anyCalendar, anyQuestion, type Chance, chanceOf } from './chance.ts';
import type { Engine } from './engine.ts';
import { type WallCalendar, type WallQuestion, wallOf } from './reference.ts';

const firstDay = 17_532; // 2018-01-01

export interface Difference {
  readonly seed: number;
  readonly asked: WallQuestion;
  readonly wall: WallCalendar;
  readonly ours: number;
  readonly theirs: number;
}

/** Asks the engine and the reference the same until they differ; answers with where. */
export function firstDifference(
  engine: Engine,
  seeds: readonly [number, number],
  ask = anyQuestion,
): Difference | undefined {
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
