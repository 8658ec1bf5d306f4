import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { papersByCheck, printPaper, readCheck } from '#casework/documents/index.ts';
import { type Filled, forms } from '#casework/documents/print/print-form.ts';
import { system } from '#platform/actor/index.ts';
import { newId } from '#platform/id/index.ts';
import { canReadPapers, readPaper, skippedWithoutPoppler } from '#test/support/paper.ts';
import { openPaperHouse } from '#test/support/paper-house.ts';
import { samples } from '#test/support/samples-of-forms.ts';

// What somebody signs is a PDF that is kept, and found by the code on it. Only the press makes PDFs, and `printPaper` and `issuePaper`
// keep what it makes: whoever goes to the press by another door is named here, with the reason why nothing of it is kept.
const unkept: Readonly<Record<string, string>> = {
  'src/casework/documents/print/print-ticket.ts': 'a number in a line: nothing hangs on it after its day',
  'src/casework/documents/print/print-slips.ts':
    'blank slips with reserved numbers: nothing is said on them yet; what is entered from one is kept as its Mẫu 01',
  'src/casework/documents/print/print-posters.ts':
    'sheets for a wall, signed by nobody; each leads to the version it was made from (/niem-yet/…)',
};

const sets = ['QĐ09-2015', 'TT01-2018', 'TT03-2025'] as const;
const now = Temporal.Instant.from('2019-02-20T08:28:00+07:00');
const asking = { actor: system('seed'), now };

const { house, close } = await openPaperHouse('https://motcua.dienbien.example');
const { db, files } = house;
afterAll(close);

describe.skipIf(!canReadPapers)(`every paper that is signed${skippedWithoutPoppler}`, () => {
  const walked = sets.flatMap((set) => forms.map((form) => [set, form] as const));

  it.each(walked)('%s, form %s: is kept, and found by the code on each of its pages', async (set, form) => {
    const order = { form, set, subjectId: newId(), data: samples[form] } as Filled & { set: string; subjectId: string };
    const paper = await printPaper(house, asking, order);
    const bytes = (await files.get(paper.digest)) as Buffer;
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(paper.digest);
    for (const page of readPaper(bytes).pages) {
      const codes = [...page.matchAll(/Mã kiểm tra: (\S+) · kiểm tra tại motcua.dienbien.example\/kiem-tra-giay/g)];
      expect(codes, page).not.toEqual([]);
      for (const [, code = ''] of codes) {
        const found = await papersByCheck(db, readCheck(code) ?? '');
        expect(found.map(({ id }) => id)).toEqual([paper.id]);
      }
    }
    expect((await papersByCheck(db, paper.digest)).map(({ id }) => id)).toEqual([paper.id]);
  });
});

describe('the doors to the press', () => {
  const sources = globSync('src/**/*.{ts,tsx}').filter((path) => !path.includes('.test.'));
  const mentioning = (said: RegExp): string[] => sources.filter((path) => said.test(readFileSync(path, 'utf8'))).sort();

  it('are the one that keeps, and those named with a reason', () => {
    const door = 'src/casework/documents/print/print-form.ts';
    expect(mentioning(/\bpress\.print\(|\.print\(\{\s*template/)).toEqual([door, ...Object.keys(unkept)].sort());
  });

  it('of forms, is used by the act that keeps alone', () => {
    const keeper = 'src/casework/documents/print/paper.act.ts';
    expect(mentioning(/\bprintForm\b/)).toEqual([keeper, 'src/casework/documents/print/print-form.ts']);
  });
});
