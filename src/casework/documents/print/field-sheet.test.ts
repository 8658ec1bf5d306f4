import { expect, test } from 'vitest';
import { canReadPapers, readPaper } from '#test/support/paper.ts';
import { testPress } from '#test/support/press.ts';
import { fieldSheet } from '#test/support/sample-desk-papers.ts';
import { printForm } from './print-form.ts';

const print = async (form: 'thuc-dia' | 'bien-ban', papers: number): Promise<readonly string[]> => {
  const data = {
    ...fieldSheet,
    papers: Array.from({ length: papers }, (_, n) => `Bản vẽ thiết kế xây dựng, tờ ${n + 1}`),
    requestDetail: 'thửa đất '.repeat(12),
    marks: { illustrative: true, reprint: 1 },
  };
  const filled = { form, data, set: 'TT01-2018', baseUrl: 'https://motcua.example' } as const;
  return readPaper(await printForm(testPress(), filled)).pages;
};

test.skipIf(!canReadPapers)(
  'what is longer leaves fewer lines to write on, and nobody signs a page of its own',
  async () => {
    expect(await print('bien-ban', 6)).toHaveLength(1);
    expect(await print('thuc-dia', 6)).toHaveLength(1);
    const [facts = '', notes = ''] = await print('thuc-dia', 12);
    expect(facts).not.toContain('Ghi chép tại thực địa');
    for (const said of ['Ghi chép tại thực địa', 'NGƯỜI ĐI THỰC ĐỊA']) expect(notes).toContain(said);
  },
);
