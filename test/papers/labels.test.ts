import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canReadPapers, readPaper, skippedWithoutPoppler } from '#test/support/paper.ts';
import { labelled } from './labels.ts';
import { realPapers } from './real.ts';
import { slips } from './slip-labels.ts';

// A label is the law's: read back word by word, in its order, from papers of dossiers that were played through the acts.
let papers: Awaited<ReturnType<typeof realPapers>>;
beforeAll(async () => {
  papers = await realPapers();
});
afterAll(() => papers.close());

const rows = [...labelled, ...slips].flatMap(({ form, sets, labels }) => sets.map((set) => ({ form, set, labels })));

/** Words of the notes that are missing from the paper or stand before the ones they should follow. */
function misplaced(read: string, wanted: readonly (readonly [string, string])[]): string[] {
  // A line may end after a stroke.
  const text = read.replaceAll('/ ', '/');
  let from = 0;
  return wanted.flatMap(([source, words]) => {
    const at = text.indexOf(words, from);
    if (at < 0) return `${source}: ${words}`;
    from = at + words.length;
    return [];
  });
}

describe.skipIf(!canReadPapers)(`the labels of DOMAIN §1.3${skippedWithoutPoppler}`, () => {
  it.each(rows)('$set, form $form', async ({ form, set, labels }) => {
    const text = readPaper(await papers.print(set, form)).pages.join(' ');
    expect(misplaced(text, labels), text).toEqual([]);
  });
});
