import { describe, expect, it } from 'vitest';
import { canReadPapers, readPaper, skippedWithoutPoppler, wordsOn } from '#test/support/paper.ts';
import { testPress } from '#test/support/press.ts';
import { longReceipt, manyPapers, receipt } from '#test/support/sample-papers.ts';
import { samples } from '#test/support/samples-of-forms.ts';
import type { ReceiptData } from '../forms/receipt.form.ts';
import { type Filled, printForm } from './print-form.ts';

const press = testPress();
const cut = 148.5;
const print = (data: ReceiptData, set = 'TT01-2018'): Promise<Uint8Array> =>
  printForm(press, { form: '01', data, set, baseUrl: 'https://motcua.example' });

const two = [
  { title: 'NGƯỜI LÀM CHỨNG 1', name: 'Lò Văn Pâng' },
  { title: 'NGƯỜI LÀM CHỨNG 2', name: 'Lường Thị Inh' },
];
const pressed: ReceiptData = {
  ...receipt,
  papers: receipt.papers.slice(0, 2),
  present: 'Người nộp điểm chỉ; Người làm chứng: Lò Văn Pâng, Lường Thị Inh',
  fingerprint: true,
  beside: two,
};

describe.skipIf(!canReadPapers)(`the slip of whoever cannot sign${skippedWithoutPoppler}`, () => {
  it.each(['TT01-2018', 'TT03-2025', 'QĐ09-2015'])(
    '%s: has a box for each witness between those of the form, in both halves of one A4',
    async (set) => {
      const pdf = await print(pressed, set);
      const { pages } = readPaper(pdf);
      expect(pages).toHaveLength(1);
      const text = pages.join(' ').replace(/\s+/g, ' ');
      for (const said of ['NGƯỜI NỘP HỒ SƠ', 'NGƯỜI LÀM CHỨNG 1', 'NGƯỜI LÀM CHỨNG 2', 'NGƯỜI TIẾP NHẬN HỒ SƠ'])
        expect(text.split(said)).toHaveLength(3);
      const manner = set === 'QĐ09-2015' ? '(Ký và ghi rõ họ tên)' : '(ký, ghi rõ họ tên)';
      expect([text.split('(Điểm chỉ)').length, text.split(manner).length]).toEqual([3, 7]);
      expect(wordsOn(pdf).filter(({ bottom, top }) => bottom > cut - 3 && top < cut + 3)).toEqual([]);
    },
  );

  it('leaves a finger 15 mm above the name, on a half and on a sheet of its own', async () => {
    for (const data of [pressed, { ...pressed, papers: receipt.papers }]) {
      const words = wordsOn(await print(data)).filter(({ top }) => top < (data === pressed ? cut : 297));
      const manner = Math.max(...words.filter(({ word }) => word === 'chỉ)').map(({ bottom }) => bottom));
      const name = Math.max(...words.filter(({ word }) => word === 'Pâng').map(({ top }) => top));
      expect(name - manner).toBeGreaterThan(14);
    }
  });

  it('keeps the boxes with the text: of a long slip no page holds signatures alone', async () => {
    for (const more of [{}, { beside: [...two, { title: 'NGƯỜI PHIÊN DỊCH', name: 'Giàng A Chống' }] }]) {
      const long = { ...longReceipt, fingerprint: true, present: pressed.present, beside: two, ...more };
      const { pages } = readPaper(await print(long));
      expect(pages).toHaveLength(2);
      for (const page of pages) expect(page).toContain('Lường Thị Inh');
    }
  });

  it('is whole however many papers there are', async () => {
    for (const count of [0, 1, 3, 5, 25]) {
      const pdf = await print({ ...pressed, papers: manyPapers.papers.slice(0, count) });
      const text = readPaper(pdf).pages.join(' ');
      expect([count, text.split('(Điểm chỉ)').length]).toEqual([count, 3]);
    }
  });

  it('of whoever signs with nobody beside is as it was', async () => {
    const text = readPaper(await print(receipt)).pages.join(' ');
    expect(text).not.toMatch(/LÀM CHỨNG|PHIÊN DỊCH|Điểm chỉ/);
  });
});

describe.skipIf(!canReadPapers)(`the later papers of whoever cannot sign${skippedWithoutPoppler}`, () => {
  const read = async (form: 'bien-ban' | 'tra-kq' | 'cam-ket' | 'rut' | 'ban-chinh' | 'hen-80', more: object) => {
    const filled = { form, data: { ...samples[form], ...more } } as Filled;
    const pdf = await printForm(press, { ...filled, set: 'TT01-2018', baseUrl: 'https://motcua.example' });
    return readPaper(pdf).pages.map((page) => page.replace(/\s+/g, ' '));
  };

  it.each(['tra-kq', 'cam-ket', 'rut', 'ban-chinh'] as const)(
    '%s: a place for the finger and for two witnesses',
    async (form) => {
      expect((await read(form, {})).join(' ')).not.toMatch(/Điểm chỉ|LÀM CHỨNG/);
      const text = (await read(form, { fingerprint: true })).join(' ');
      for (const said of ['(Điểm chỉ)', 'CHỨNG 1', 'CHỨNG 2']) expect(text, said).toContain(said);
    },
  );

  it('the minutes ask neither a written name of who presses a finger, nor a witness or interpreter to sign a page of their own', async () => {
    const [facts = '', hands = ''] = await read('bien-ban', { fingerprint: true, interpreted: 'Mông' });
    for (const said of ['5. Người làm chứng 1:', '6. Người làm chứng 2:', '7. Người phiên dịch tiếng Mông:'])
      expect(facts).toContain(said);
    for (const said of ['V. Kết luận', '(Điểm chỉ)', 'Quàng Văn Bun', 'NGƯỜI LÀM CHỨNG 2', 'NGƯỜI PHIÊN DỊCH'])
      expect(hands).toContain(said);
    expect(await read('bien-ban', {})).toHaveLength(1);
  });

  it('the slip of 80 mm names them, as the others do', async () => {
    const [strip] = await read('hen-80', { present: pressed.present });
    expect(strip).toContain('Người làm chứng: Lò Văn Pâng, Lường Thị Inh');
  });
});

it.skipIf(!canReadPapers)(
  'the grounds of a refusal end as the layout of their year asks: ; and , in 2019, ; and . from 05/03/2020',
  async () => {
    const law = ['Luật Doanh nghiệp số 68/2014/QH13', 'Nghị định 78/2015/NĐ-CP ngày 14/9/2015, Điều 71'];
    const read = async (day: string): Promise<string> => {
      const { 'tu-choi': refusal } = samples;
      const data = { ...refusal, law, letterhead: { ...refusal.letterhead, day } };
      const pdf = await printForm(press, {
        form: 'tu-choi',
        data,
        set: 'TT01-2018',
        baseUrl: 'https://motcua.example',
      });
      return readPaper(pdf).pages.join(' ').replace(/\s+/g, ' ');
    };
    for (const [day, end] of [
      ['2019-02-20', ','],
      ['2021-02-20', '.'],
    ] as const) {
      const text = await read(day);
      expect(text).toContain(`Căn cứ ${law[0]};`);
      expect(text).toContain(`Căn cứ ${law[1]}${end} `);
      expect(text).toContain('- Như trên; - Bộ phận Tiếp nhận và Trả kết quả; - Lưu: VT, hồ sơ.');
    }
  },
);
