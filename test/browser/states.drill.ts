import { describe } from 'vitest';
import { judgePages, onStage, otherStates } from './page-for-everybody.ts';
import { canBrowse, skippedWithoutChromium } from './story.ts';

// Each route once is in `npm test`; here what a page says when something is wrong, found, printed or folded out.
describe.skipIf(!canBrowse)(`a page for everybody in its other states${skippedWithoutChromium}`, () => {
  judgePages(otherStates, onStage());
});
