import { describe, expect, it } from 'vitest';
import { judgeUpload, largestUpload, readName, type Upload } from './upload.rules.ts';
import { uploadReasonText } from './upload.text.ts';

const upload = (given: Partial<Upload> = {}): Upload => ({
  name: 'CMND.jpg',
  bytes: Buffer.alloc(100),
  truncated: false,
  ...given,
});
const scan = { type: 'image/jpeg', picture: { width: 2480, height: 3508 } };
const reasons = (judged: ReturnType<typeof judgeUpload>): string[] =>
  judged.ok ? [] : judged.reasons.map((r) => r.reason);

describe('what may be kept', () => {
  it('a scan of a page and a PDF are kept as what they are, whatever their name says', () => {
    expect(judgeUpload(upload(), scan)).toEqual({ ok: true, value: 'image/jpeg' });
    expect(judgeUpload(upload({ name: 'x.exe' }), { type: 'application/pdf', picture: undefined }).ok).toBe(true);
  });

  it('every reason against a file is named at once', () => {
    const large = upload({ bytes: Buffer.alloc(largestUpload + 1) });
    expect(reasons(judgeUpload(large, { type: 'image/gif', picture: undefined }))).toEqual([
      'file-too-large',
      'file-type',
    ]);
    expect(reasons(judgeUpload(upload({ truncated: true }), scan))).toEqual(['file-too-large']);
    expect(reasons(judgeUpload(upload({ bytes: Buffer.alloc(0) }), undefined))).toEqual(['file-empty']);
    expect(reasons(judgeUpload(upload(), undefined))).toEqual(['file-type']);
  });

  it('a small file that would unfold to a flood of pixels is refused by its header', () => {
    const flood = (width: number, height: number) =>
      judgeUpload(upload(), { type: 'image/png', picture: { width, height } });
    expect(reasons(flood(100_000, 1))).toEqual(['file-pixels']);
    expect(reasons(flood(20_000, 20_000))).toEqual(['file-pixels']);
    expect(flood(20_000, 10_000).ok).toBe(true);
    expect(reasons(judgeUpload(upload(), { type: 'image/tiff', picture: undefined }))).toEqual(['file-damaged']);
  });

  it('a name is shown without its path and without what cannot be seen', () => {
    expect(readName('C:\\Users\\Nga\\Đơn đề nghị.pdf'.normalize('NFD'))).toBe('Đơn đề nghị.pdf');
    expect(readName('../../etc/passwd')).toBe('passwd');
    expect(readName('a\u0000\u202egpj.exe')).toBe('agpj.exe');
    expect(readName('/')).toBe('tệp');
  });

  it('each reason tells the person what to do, in both languages', () => {
    const said = uploadReasonText({ reason: 'file-too-large', name: 'a.pdf', limit: largestUpload }, 'vi');
    expect(said).toBe('Tệp “a.pdf” lớn hơn 20 MB. Hãy quét ở 200–300 dpi hoặc chia thành nhiều tệp.');
    expect(uploadReasonText({ reason: 'file-pixels', name: 'a.png', limit: 20_000 }, 'en')).toContain(
      'at most 20,000 pixels',
    );
  });
});
