import { describe, expect, it } from 'vitest';
import { canReadPapers, codesOn, readPaper, skippedWithoutPoppler, wordsAcross } from '#test/support/paper.ts';
import { testPress } from '#test/support/press.ts';
import { letterhead, longReceipt, receipt } from '#test/support/sample-papers.ts';
import { samples } from '#test/support/samples-of-forms.ts';
import { type Filled, printForm } from './print-form.ts';
import { printSlips } from './print-slips.ts';

const press = testPress();
const baseUrl = 'https://motcua.dienbien.example';
const code = '000.00.29.H18-190220-0007';
const page = `${baseUrl}/tra-cuu`;

/** In millimetres, as pdfinfo says them in points. */
const sizeOf = (pdf: Uint8Array): number[] =>
  [...(readPaper(pdf).info['Page size'] ?? '').matchAll(/[\d.]+/g)]
    .slice(0, 2)
    .map(([points]) => Math.round((Number(points) * 25.4) / 72));

const print = (filled: Filled, reprint = 0, set = 'TT01-2018'): Promise<Uint8Array> => {
  const data = { ...filled.data, marks: { ...filled.data.marks, reprint } };
  return printForm(press, { ...filled, data, set, baseUrl } as Parameters<typeof printForm>[1]);
};

const read = async (pdf: Uint8Array, n = 1) => {
  const codes = await codesOn(pdf, n);
  return codes.map(({ format, text }) => [format, text]);
};

describe.skipIf(!canReadPapers)(`papers smaller than A4${skippedWithoutPoppler}`, () => {
  it.each(['thu-tien', 'hoan-phi'] as const)(
    '%s is an A5 across, its codes scan, and a reprint says so',
    async (form) => {
      const filled = { form, data: samples[form] } as Filled;
      const pdf = await print(filled);
      expect(sizeOf(pdf)).toEqual([210, 148]);
      expect(readPaper(pdf).pages).toHaveLength(1);
      expect((await read(pdf)).map(([format]) => format).sort()).toEqual(['Code128', 'QRCode']);
      expect(readPaper(await print(filled, 2)).pages[0]).toContain('In lại lần 2');
    },
  );

  it.each([
    ['a short one', receipt],
    ['a long one', longReceipt],
  ])('the slip of 80 mm, %s: as long as it has to be, within the 72 mm a printer reaches', async (_, data) => {
    const pdf = await print({ form: 'hen-80', data });
    expect(sizeOf(pdf)[0]).toBe(80);
    expect(readPaper(pdf).pages).toHaveLength(1);
    const across = wordsAcross(pdf);
    expect([
      Math.min(...across.map(({ left }) => left)) > 3.9,
      Math.max(...across.map(({ right }) => right)) < 76.1,
    ]).toEqual([true, true]);
    const codes = await read(pdf);
    expect(codes).toContainEqual(['Code128', code]);
    expect(codes.some(([format, text]) => format === 'QRCode' && text?.startsWith(baseUrl))).toBe(true);
  });

  it.each(['QĐ09-2015', 'TT01-2018', 'TT03-2025'])(
    'the slip of 80 mm, %s: says when, what and which print',
    async (set) => {
      const [text = ''] = readPaper(await print({ form: 'hen-80', data: receipt }, 1, set)).pages;
      const labels = [
        ...['GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 'In lại lần 1', code, 'Từ kiểm tra:', 'Tiếp nhận hồ sơ của:'],
        ...['Nội dung yêu cầu giải quyết:', '4. Thời gian nhận hồ sơ:', '5. Thời gian trả kết quả giải quyết hồ sơ:'],
        ...['Phiếu này không thay biên lai.', 'NGƯỜI TIẾP NHẬN HỒ SƠ:'],
      ];
      expect(labels.filter((label) => !text.includes(label))).toEqual([]);
    },
  );

  it('blank slips on A5: a sheet for each copy, the codes of both scan', async () => {
    const slips = [{ code, checkWord: 'K7QX' }];
    const made = { letterhead: letterhead(''), size: 'a5' as const, day: '20/02/2019', oneStop: 'huyện Điện Biên' };
    const marks = { illustrative: true, reprint: 0 };
    const pdf = await printSlips(press, { ...made, lookUpAt: page, slips, marks, baseUrl });
    expect(sizeOf(pdf)).toEqual([210, 148]);
    expect(readPaper(pdf).pages).toHaveLength(2);
    for (const n of [1, 2]) expect(await read(pdf, n)).toContainEqual(['Code128', code]);
  });
});
