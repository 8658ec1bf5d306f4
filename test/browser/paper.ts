import { expect } from 'vitest';
import { codesOn, readPaper, type SeenCode } from '#test/support/paper.ts';

export interface Printed {
  /** What the paper says, all its pages in one line. */
  readonly text: string;
  readonly pages: number;
  /** Bar codes of the first page from its upper edge down, read from its picture. */
  readonly bars: readonly SeenCode[];
  /** Addresses in the QR codes of the first page, without the house. */
  readonly links: readonly string[];
}

/** Reads a paper that left the house, and asks of it what must hold for every one: embedded Tinos alone, paper of size A4. */
export async function readPrinted(pdf: Uint8Array, url: string): Promise<Printed> {
  const paper = readPaper(pdf);
  expect(paper.fonts.length).toBeGreaterThan(0);
  expect(paper.fonts.filter((font) => !font.embedded || !font.name.startsWith('Tinos'))).toEqual([]);
  expect(paper.info['Page size']).toContain('(A4)');
  const codes = await codesOn(pdf, 1);
  const links = codes.filter((code) => code.format.startsWith('QR')).map((code) => code.text);
  expect(links.filter((link) => !link.startsWith(`${url}/`))).toEqual([]);
  return {
    text: paper.pages.join(' '),
    pages: paper.pages.length,
    bars: codes.filter((code) => code.format === 'Code128'),
    links: links.map((link) => link.slice(url.length)),
  };
}

/** Two copies on one sheet of A4, one in each half, to be cut apart in the middle. */
export function expectHalves({ text, pages, bars, links }: Printed, code: string): void {
  const middle = 297 / 2;
  expect(pages).toBe(1);
  expect(bars.map((bar) => bar.text)).toEqual([code, code]);
  expect(bars.map((bar) => bar.down < middle)).toEqual([true, false]);
  expect(new Set(links).size).toBe(1);
  expect(links).toHaveLength(2);
  expectBothCopies(text, code);
}

function expectBothCopies(text: string, code: string): void {
  expect(text.match(/\(Liên: [^)]+\)/g)).toEqual(['(Liên: Lưu)', '(Liên: Giao khách hàng)']);
  expect(text.split(code).length - 1).toBe(2);
}
