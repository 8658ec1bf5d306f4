import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canReadPapers, skippedWithoutPoppler } from '#test/support/paper.ts';
import { testPress } from '#test/support/press.ts';
import { samples } from '#test/support/samples-of-forms.ts';
import { withoutSuspects } from './marked.rules.ts';

/** Of poppler, as `test/support/paper.ts` asks it. */
const reader = 'pdfinfo';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

describe('a tagged PDF', () => {
  it('loses the word in its catalogue alone, and no byte of its length', () => {
    const page = '(/MarkInfo << /Suspects false >>) ';
    const pdf = `${page}/MarkInfo << /Marked true /Suspects false >> /Lang (vi)`;
    const mended = textOf(withoutSuspects(bytesOf(pdf)));
    expect(mended).toBe(`${page}/MarkInfo << /Marked true                 >> /Lang (vi)`);
    expect(mended).toHaveLength(pdf.length);
  });

  it('that says nothing of it stays as it is', () => {
    for (const pdf of ['', '/MarkInfo << /Marked true >> /Suspects false', 'nothing marked'])
      expect(textOf(withoutSuspects(bytesOf(pdf)))).toBe(pdf);
  });

  it.skipIf(!canReadPapers)(`of the press is read without a complaint${skippedWithoutPoppler}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'motcua-marked-'));
    try {
      const path = join(folder, 'paper.pdf');
      const pdf = await testPress().print({
        template: 'chung/dung.typ',
        data: { ...samples.dung, check: { code: 'A', at: 'b' } },
        pictures: { 'qr.svg': new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>') },
      });
      writeFileSync(path, pdf);
      const { stderr, stdout } = spawnSync(reader, [path], { encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(stdout).toMatch(/Tagged:\s+yes/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
