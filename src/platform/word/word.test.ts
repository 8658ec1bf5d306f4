import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { docx, p, table } from '../../../tools/word.ts';
import { zipOf } from '../../../tools/zip.ts';
import { fillWord, readWord, tagsOf } from './index.ts';

const why = (bytes: Uint8Array) => {
  const read = readWord(bytes);
  return read.ok ? [] : read.reasons;
};
const lines = (bytes: Uint8Array | undefined): readonly string[] => {
  const read = bytes && readWord(bytes);
  return read?.ok ? read.value.lines : [];
};
const rels = (type: string, mode: string) => ({
  'word/_rels/header1.xml.rels': `<Relationships><Relationship Id="r1" Type="http://x/${type}" Target="http://elsewhere.example/a" TargetMode="${mode}"/></Relationships>`,
});

describe('a file that is brought as a Word document', () => {
  it('is one by its content, whatever its name', () => {
    expect(why(docx(p('Kính gửi')))).toEqual([]);
    expect(why(Buffer.from('%PDF-1.7'))).toEqual(['no-word']);
    expect(why(zipOf({ 'a.txt': 'x' }))).toEqual(['no-word']);
    expect(why(docx(p('x')).subarray(0, 500))).toEqual(['no-word']);
    expect(why(docx('<!DOCTYPE w [<!ENTITY a "b">]>'))).toEqual(['no-word']);
  });

  it('that would fill the memory is not unpacked, also where its directory lies about it', () => {
    const bomb = docx(p('x'), { 'word/media/a.png': Buffer.alloc(30_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(why(bomb)).toEqual(['too-large']);
    const lying = Buffer.from(bomb);
    for (let at = lying.indexOf('PK\u0001\u0002'); at >= 0; at = lying.indexOf('PK\u0001\u0002', at + 4))
      lying.writeUInt32LE(10, at + 24);
    expect(why(lying)).toEqual(['no-word']);
  });

  it('runs no program and fetches nothing; a link in it may be pressed', () => {
    const both = docx(p('x'), { 'word/vbaProject.bin': 'x', ...rels('attachedTemplate', 'External') });
    expect(why(both)).toEqual(['word-program', 'word-outside']);
    expect(why(docx(p('x'), rels('hyperlink', 'External')))).toEqual([]);
  });
});

describe('a template', () => {
  const facts = {
    'chủ hồ sơ': 'Lò Văn <b>&Tướng',
    'lý do': '',
    'giấy tờ': [{ tên: 'Tờ khai' }, { tên: 'Giấy khai sinh' }],
  };

  it('is filled with what is known, in capitals where its tag is; a text stays a text', async () => {
    const filled = await fillWord(docx(p(['Ông ', '{Chủ', ' hồ  sơ}', ' ({CHỦ HỒ SƠ})'])), facts);
    expect(lines(filled)).toEqual(['Ông Lò Văn <b>&Tướng (LÒ VĂN <B>&TƯỚNG)']);
  });

  it('repeats a list by rows or paragraphs, and leaves no empty line where there is nothing', async () => {
    const rows = table([1000, 1000], [[p('{#giấy tờ}{tên}'), p('x{/giấy tờ}')]]);
    const filled = await fillWord(
      docx(rows + p('{#giấy tờ}- {tên}{/giấy tờ}') + p('{#lý do}Vì {lý do}{/lý do}') + p('Hết')),
      facts,
    );
    expect(lines(filled)).toEqual(['Tờ khai | x', 'Giấy khai sinh | x', '- Tờ khai', '- Giấy khai sinh', 'Hết']);
  });

  it('tells its tags as they stand, also where Word cut them in pieces; a list that does not end is told', async () => {
    const tags = await tagsOf(docx(p(['{#giấy', ' tờ}{tên}', '{/giấy tờ}'])));
    expect(tags?.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['begins giấy tờ', 'one tên', 'ends giấy tờ']);
    expect(await fillWord(docx(p('{#giấy tờ}{tên}')), facts)).toBeUndefined();
  });
});

it('the templates that come with the house may be kept', () => {
  for (const name of ['to-trinh', 'tra-ho-so', 'xac-nhan-hon-nhan'])
    expect([name, why(readFileSync(`db/seed/word/${name}.docx`))]).toEqual([name, []]);
});
