import { describe, expect, it } from 'vitest';
import { canReadPapers, readPaper, skippedWithoutPoppler } from '#test/support/paper.ts';
import { testPress } from '#test/support/press.ts';
import { certificationBook } from '#test/support/sample-books.ts';
import { printForm } from './print-form.ts';

const press = testPress();

describe.skipIf(!canReadPapers)(`books${skippedWithoutPoppler}`, () => {
  it('the certification book says every number, its columns on every page, and the totals at its end', async () => {
    const { pages } = readPaper(await print());
    const text = pages.join(' ').replace(/\s+/g, ' ');
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages.slice(0, -1)) expect(page).toContain('Người yêu cầu chứng thực');
    for (const line of certificationBook.lines) expect(text).toContain(` ${line.number} 01 20/02/2019`);
    expect(text).toContain('Tổng số việc đã chứng thực: 39; số bản: 78; số hủy: 1');
  });

  const print = (): Promise<Uint8Array> =>
    printForm(press, {
      form: 'so-chung-thuc',
      data: certificationBook,
      set: 'TT01-2018',
      baseUrl: 'https://motcua.dienbien.example',
    });
});
