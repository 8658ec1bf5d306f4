import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { openPages, type Picture } from './pages.ts';
import { type Run, runsOf } from './runs.rules.ts';

/**
 * The child process that takes one batch apart and ends: a file from outside is read by code that is not ours, and what
 * it does to memory or time stays here.
 */
export interface Order {
  readonly pdf: Uint8Array;
  /** What a mark begins with. */
  readonly prefix: string;
  readonly mostPages: number;
}

export type Reply =
  | { readonly runs: readonly (Run & { readonly pdf: Uint8Array })[] }
  | { readonly fault: 'unreadable' | 'too-many-pages' };

/** A4 at about 110 dots an inch: a mark as wide as a hand is read from it, and a page takes some tens of milliseconds. */
const longest = 1300;

// The library would fetch it from a public server.
prepareZXingModule({
  overrides: {
    wasmBinary: readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
      .buffer as ArrayBuffer,
  },
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit());
process.on('message', async (order: Order) => process.send?.(await takenApart(order)));

async function takenApart({ pdf, prefix, mostPages }: Order): Promise<Reply> {
  const pages = await openPages(pdf);
  if (!pages) return { fault: 'unreadable' };
  if (pages.count > mostPages) return { fault: 'too-many-pages' };
  const marks: (string | undefined)[] = [];
  for (let n = 0; n < pages.count; n++) marks.push(await markIn(pages.pictureOf(n, longest), prefix));
  return { runs: runsOf(marks).map((run) => ({ ...run, pdf: pages.copyOf(run.pages) })) };
}

async function markIn(picture: Picture, prefix: string): Promise<string | undefined> {
  const found = await readBarcodes(picture as ImageData, { formats: ['QRCode'], maxNumberOfSymbols: 4 });
  return found
    .map(({ text }) => text)
    .find((text) => text.startsWith(prefix))
    ?.slice(prefix.length);
}
