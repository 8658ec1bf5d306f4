import { describe, expect, it } from 'vitest';
import { canReadPapers, codesOn, readPaper, skippedWithoutPoppler } from '#test/support/paper.ts';
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

  it('a book printed before everything is signed counts what waits apart and does not call it certified', async () => {
    const waiting = { ...certificationBook, totals: { ...certificationBook.totals, unsigned: 2 } };
    const text = readPaper(await print(waiting))
      .pages.join(' ')
      .replace(/\s+/g, ' ');
    expect(text).toContain('Tổng số việc đã vào sổ: 39; số bản: 78; số hủy: 1; trong đó chưa ký: 2');
    expect(text).not.toContain('đã chứng thực: ');
  });

  it('its QR, read from the picture, opens the month it was printed from', async () => {
    const seen = await codesOn(await print(), 1);
    expect(seen.map(({ format, text }) => ({ format, text }))).toEqual([
      {
        format: 'QRCode',
        text: 'https://motcua.dienbien.example/can-bo/chung-thuc/so/thang?noi=xa-thanh-xuong&loai=copy&thang=02/2019',
      },
    ]);
  });

  const print = (data = certificationBook): Promise<Uint8Array> =>
    printForm(press, {
      form: 'so-chung-thuc',
      data,
      set: 'TT01-2018',
      baseUrl: 'https://motcua.dienbien.example',
    });
});
