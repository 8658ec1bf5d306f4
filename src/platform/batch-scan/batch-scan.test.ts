import { expect, test } from 'vitest';
import { mostPages, splitAtMarks } from './index.ts';
import { runsOf } from './runs.rules.ts';

test('pages lie behind the last mark before them; a mark that comes again goes on, one with nothing behind it stays known', () => {
  expect(runsOf(['a', undefined, undefined, 'b', 'c', undefined, 'a', undefined])).toEqual([
    { mark: 'a', pages: [1, 2, 7] },
    { mark: 'b', pages: [] },
    { mark: 'c', pages: [5] },
  ]);
  expect(runsOf([undefined, 'a', undefined])).toEqual([
    { mark: undefined, pages: [0] },
    { mark: 'a', pages: [2] },
  ]);
});

test('what is no PDF, or one cut off, is unreadable; neither hurts who asked', async () => {
  for (const bytes of ['Tờ trình', '%PDF-1.4\n1 0 obj\n<<', ''])
    expect(await splitAtMarks(Buffer.from(bytes), 'X:')).toEqual({ ok: false, reasons: ['unreadable'] });
});

test('a PDF of more pages than a folder has is not taken apart', async () => {
  const kids = '3 0 R '.repeat(mostPages + 1);
  const pdf = [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    `2 0 obj<</Type/Pages/Count ${mostPages + 1}/Kids[${kids}]>>endobj`,
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj',
    'trailer<</Root 1 0 R>>',
  ].join('\n');
  expect(await splitAtMarks(Buffer.from(pdf), 'X:')).toEqual({ ok: false, reasons: ['too-many-pages'] });
});
