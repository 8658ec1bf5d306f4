import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { testPress } from '#test/support/press.ts';
import { samples } from '#test/support/samples-of-forms.ts';
import { type Filled, printForm } from './print-form.ts';

const press = testPress();

/** What is read aloud instead of the pictures of a paper (PDF/UA), as the file says it. */
async function readAloud(form: Filled['form']): Promise<string> {
  const data = samples[form];
  const filled = { form, data, set: 'TT01-2018', baseUrl: 'https://motcua.dienbien.example' };
  const pdf = Buffer.from(await printForm(press, filled as Parameters<typeof printForm>[1])).toString('latin1');
  const streams = [...pdf.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream]) => opened(stream ?? ''));
  return [...[pdf, ...streams].join('\n').matchAll(/\/Alt\s*(\((?:\\[\s\S]|[^\\)])*\)|<[0-9A-Fa-f\s]*>)/g)]
    .map(([, said]) => spoken(said ?? ''))
    .join('; ');
}

function opened(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A string of a PDF is UTF-16 behind its mark; in brackets some bytes are escaped. */
function spoken(said: string): string {
  const bytes = said.startsWith('<')
    ? Buffer.from(said.replace(/[<>\s]/g, ''), 'hex')
    : Buffer.from(
        said
          .slice(1, -1)
          .replace(/\\([0-7]{1,3})|\\([\s\S])/g, (_, octal?: string, one?: string) =>
            octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (escapes[one ?? ''] ?? one ?? ''),
          ),
        'latin1',
      );
  if (bytes[0] !== 0xfe) return bytes.toString('latin1');
  return bytes.subarray(2).swap16().toString('utf16le');
}

test.each([
  ['trinh-ky', 'Mã QR mở danh sách trình ký'],
  ['buu-gui', 'Mã QR mở danh sách bưu gửi'],
  ['ban-giao', 'Mã QR mở danh sách bàn giao'],
  ['bang-ke', 'Mã QR mở bảng này trên phần mềm'],
  ['so-chung-thuc', 'Mã QR mở sổ chứng thực của tháng'],
  ['06', 'Mã QR mở sổ theo dõi hồ sơ'],
] as const)('the QR of list %s is read aloud by what it opens, which is no dossier', async (form, said) => {
  const aloud = await readAloud(form);
  expect(aloud).toContain(said);
  expect(aloud).not.toContain('trang tra cứu hồ sơ');
});

test('the QR of a dossier’s slip opens the page where it is looked up', async () => {
  expect(await readAloud('01')).toContain('Mã QR mở trang tra cứu hồ sơ');
});
