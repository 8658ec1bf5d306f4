import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** Reads printed papers back with poppler and a code reader: what is tested is the paper, not our idea of it. */
export interface ReadPaper {
  /** Page by page; runs of blanks are one blank, soft line breaks are gone. */
  readonly pages: readonly string[];
  /** Names without the tag of the subset, and whether each is embedded. */
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  /** `Title`, `Tagged`, `Page size`, … as pdfinfo says them. */
  readonly info: Readonly<Record<string, string>>;
  /** The XMP packet. */
  readonly metadata: string;
}

export interface SeenCode {
  readonly format: string;
  readonly text: string;
  /** Millimetres of its middle from the upper edge of the page. */
  readonly down: number;
}

/** False where poppler-utils are not installed: tests of papers then say that they are skipped. */
export const canReadPapers: boolean = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

export const skippedWithoutPoppler = canReadPapers ? '' : ' (skipped: poppler-utils are not installed)';

/** A tool is asked when somebody first looks at what it tells: most look at the text alone. */
export function readPaper(pdf: Uint8Array): ReadPaper {
  const asked = new Map<string, string>();
  const told = (command: string, options: string[] = [], last: string[] = []): string => {
    const asking = [command, ...options].join(' ');
    const answer = asked.get(asking) ?? withFile(pdf, (path) => run(command, [...options, path, ...last]));
    asked.set(asking, answer);
    return answer;
  };
  return {
    get pages() {
      const pages = told('pdftotext', ['-raw'], ['-']).split('\f').slice(0, -1);
      return pages.map((page) => page.replace(/\s+/g, ' ').trim());
    },
    get fonts() {
      return fontsIn(told('pdffonts'));
    },
    get info() {
      const lines = told('pdfinfo').split('\n');
      return Object.fromEntries(
        lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
      );
    },
    get metadata() {
      return told('pdfinfo', ['-meta']);
    },
  };
}

/** Every word of a page and where it stands, in millimetres from the upper edge. */
export const wordsOn = (pdf: Uint8Array): { word: string; top: number; bottom: number }[] =>
  withFile(pdf, (path) =>
    [
      ...run('pdftotext', ['-f', '1', '-l', '1', '-bbox', path, '-']).matchAll(
        /yMin="([\d.]+)".*yMax="([\d.]+)">(.*)<\/word>/g,
      ),
    ].map(([, top, bottom, word]) => ({
      word: word as string,
      top: Number(top) / dotsPerMm,
      bottom: Number(bottom) / dotsPerMm,
    })),
  );

/** How far every word of the first page reaches to either side, in millimetres. */
export const wordsAcross = (pdf: Uint8Array): { left: number; right: number }[] =>
  withFile(pdf, (path) =>
    [
      ...run('pdftotext', ['-f', '1', '-l', '1', '-bbox', path, '-']).matchAll(
        /<word xMin="([\d.]+)".*xMax="([\d.]+)"/g,
      ),
    ].map(([, left, right]) => ({ left: Number(left) / dotsPerMm, right: Number(right) / dotsPerMm })),
  );

/** The codes a reader finds in the picture of one page at 200 dots an inch, from the upper edge down. */
export async function codesOn(pdf: Uint8Array, page: number): Promise<SeenCode[]> {
  prepareZXingModule({ overrides: { wasmBinary: reader } });
  // Unpacked (PGM): to pack a picture that is thrown away takes a second, ten times what drawing it does.
  const picture = withFile(pdf, (path) => {
    run('pdftoppm', [
      '-r',
      '200',
      '-gray',
      '-f',
      String(page),
      '-l',
      String(page),
      '-singlefile',
      path,
      `${path}-page`,
    ]);
    return readFileSync(`${path}-page.pgm`);
  });
  const found = await readBarcodes(picture, { formats: ['QRCode', 'Code128'], tryHarder: true, maxNumberOfSymbols: 8 });
  return found
    .map(({ format, text, position }) => ({
      format,
      text,
      down: (((position.topLeft.y + position.bottomRight.y) / 2) * 25.4) / 200,
    }))
    .sort((a, b) => a.down - b.down);
}

const dotsPerMm = 72 / 25.4;

// The library would fetch it from a public server.
const reader = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')).buffer;

const run = (command: string, args: string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

function withFile<Value>(pdf: Uint8Array, read: (path: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-paper-'));
  try {
    const path = join(folder, 'paper.pdf');
    writeFileSync(path, pdf);
    return read(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fontsIn(table: string): ReadPaper['fonts'] {
  const [head = '', , ...rows] = table.trimEnd().split('\n');
  const at = head.indexOf('emb');
  return rows.map((row) => ({
    name: (row.split(/\s/)[0] ?? '').replace(/^[A-Z]{6}\+/, ''),
    embedded: row.slice(at, at + 3) === 'yes',
  }));
}
