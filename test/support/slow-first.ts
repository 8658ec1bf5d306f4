import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, by where it lies: begun last, it would keep one worker busy while the others rest. */
const slow = [
  'test/browser/axe',
  'test/browser',
  'test/drill',
  'test/input',
  'src/oversight/rehearsal',
  'src/casework/documents',
];

/** Long files first, so that a run ends on short ones; without it, a clean clone knows no durations to sort by. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = slow.findIndex((place) => moduleId.includes(place));
      return at < 0 ? slow.length : at;
    };
    return files.toSorted((one, other) => rank(one) - rank(other));
  }
}
