import { execFileSync } from 'node:child_process';
import { afterAll, expect, it } from 'vitest';
import { printForm } from '#casework/documents/print/print-form.ts';
import { openPress } from '#platform/pdf/index.ts';
import { readPaper } from '#test/support/paper.ts';
import { codes, receipt } from '#test/support/sample-papers.ts';

const press = openPress({ forms: 'db/seed/forms', fonts: 'node_modules/@expo-google-fonts/tinos' });
afterAll(() => press.close());

const print = (n: number): Promise<Uint8Array> => {
  const code = `000.00.29.H18-190220-${String(n).padStart(4, '0')}`;
  const data = { ...receipt, owner: `Lò Văn Tướng ${n}`, codes: { ...codes, code, line: String(n) } };
  return printForm(press, { set: 'TT01-2018', baseUrl: 'https://motcua.dienbien.example', form: '01', data });
};

/** The largest child of this process: megabytes it holds, seconds of the processor it has used. */
function child(): { megabytes: number; seconds: number } {
  const list = execFileSync('ps', ['-o', 'rss=,cputimes=', '--sort=-rss', '--ppid', String(process.pid)], {
    encoding: 'utf8',
  });
  const [size = 0, seconds = 0] = list.trim().split('\n')[0]?.trim().split(/\s+/).map(Number) ?? [];
  return { megabytes: size / 1000, seconds };
}

async function printed(from: number, to: number): Promise<number> {
  let largest = 0;
  for (let n = from; n < to; n++) {
    await print(n);
    if (n % 50 === 0) largest = Math.max(largest, child().megabytes);
  }
  return largest;
}

it('1,000 receipts are printed in bounded memory, 30 ms of the processor each once warm', {
  timeout: 300_000,
}, async () => {
  await printed(0, 50);
  const warm = child().seconds;
  const largest = [await printed(50, 450)];
  // Of the processor, not of the clock: what else the machine does at the time is no fault of the press.
  expect((child().seconds - warm) / 400).toBeLessThan(0.03);
  largest.push(await printed(450, 1_000));
  expect(Math.max(...largest)).toBeLessThan(400);
  expect(process.memoryUsage().rss / 1e6).toBeLessThan(400);
});

it('50 counters print at once: each has its own paper, and memory stays bounded', { timeout: 300_000 }, async () => {
  let largest = 0;
  const counter = async (at: number): Promise<string[]> => {
    const wrong: string[] = [];
    for (let n = 0; n < 20; n++) {
      const number = 2_000 + at * 20 + n;
      const paper = await print(number);
      // Reading a paper back takes longer than printing it: one of each counter is read.
      if (n === 19 && !readPaper(Buffer.from(paper)).pages.join(' ').includes(`Lò Văn Tướng ${number}`))
        wrong.push(`${number}`);
      largest = Math.max(largest, child().megabytes);
    }
    return wrong;
  };
  const wrong = await Promise.all(Array.from({ length: 50 }, (_, at) => counter(at)));
  expect(wrong.flat()).toEqual([]);
  expect(largest).toBeLessThan(400);
});
