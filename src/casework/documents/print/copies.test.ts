import { describe, expect, it } from 'vitest';
import { canReadPapers, readPaper, skippedWithoutPoppler, wordsAcross } from '#test/support/paper.ts';
import { testPress } from '#test/support/press.ts';
import { samples } from '#test/support/samples-of-forms.ts';
import { printForm } from './print-form.ts';

const press = testPress();
const baseUrl = 'https://motcua.dienbien.example';

describe.skipIf(!canReadPapers)(`copies and their edges${skippedWithoutPoppler}`, () => {
  it('a second copy on a sheet of its own is a first page: it bears no number', async () => {
    const data = { ...samples['01'], letterhead: { ...samples['01'].letterhead, day: '2025-11-03' } };
    const { pages } = readPaper(await printForm(press, { form: '01', data, set: 'TT03-2025', baseUrl }));
    expect(pages).toHaveLength(2);
    for (const page of pages) expect(page).not.toMatch(/^2 /);
  });

  it.each(['tra-kq', 'buu-gui'] as const)('%s: nothing runs off the sheet, or into the next column', async (form) => {
    const pdf = await printForm(press, { form, data: samples[form], set: 'TT01-2018', baseUrl } as never);
    const wide = form === 'buu-gui' ? 297 : 210;
    for (const { right } of wordsAcross(pdf)) expect(right).toBeLessThan(wide - 10);
    expect(readPaper(pdf).pages.join(' ')).toContain(
      form === 'buu-gui' ? '190218-0006 Lò Văn Tướng' : 'Số điện thoại: ……',
    );
  });
});
