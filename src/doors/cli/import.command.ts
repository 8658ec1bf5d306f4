import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { type Imported, importNational, sayImported, sayImporting } from '#casework/procedures/index.ts';
import { StartFailure } from '#platform/postgres/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { OpenHouse } from './open-house.ts';
import { reportLanguage } from './report-language.ts';
import { toldToStop } from './stop.ts';

type Open = (stop?: AbortSignal) => Promise<OpenHouse>;

interface Options {
  readonly language: Language;
  readonly json?: boolean;
}

/** `motcua import procedures FILE`: the national portal's records, .jsonl or .jsonl.gz; the same file twice is no change. */
export function importCommand(program: Command, open: Open): void {
  program
    .command('import')
    .description('take in records from outside')
    .command('procedures')
    .description('the national portal’s procedures, one JSON record a line')
    .argument('<file>', '.jsonl or .jsonl.gz')
    .addOption(reportLanguage())
    .option('--json', 'the report as JSON')
    .action((file: string, options: Options) => importProcedures(file, options, open));
}

async function importProcedures(path: string, options: Options, open: Open): Promise<void> {
  const bytes = sizeOf(path);
  if (bytes === undefined) return fail(`There is no file ${path}.`);
  const stop = toldToStop();
  const { house, close } = await open(stop);
  const shown = showProgress(bytes, options.language);
  try {
    const now = await house.clock.business(house.db);
    const progress = (lines: number, read: number): void => {
      shown.at(lines, read);
      if (stop.aborted) throw new StartFailure(stoppedAfter(lines));
    };
    const imported = await importNational(house.db, { path, now, progress });
    shown.end();
    const lines = sayImported(imported, options.language);
    process.stdout.write(options.json ? `${JSON.stringify(imported)}\n` : `${lines.join('\n')}\n`);
    if (nothingTaken(imported))
      fail(`${path} holds no record of the portal: give its file of records, .jsonl or .jsonl.gz.`);
  } catch (fault) {
    shown.end();
    if (!isBroken(fault)) throw fault;
    fail(
      `${path} cannot be read to its end: ${(fault as Error).message}. What came before is kept; run it again with a whole file.`,
    );
  } finally {
    await close();
  }
}

/** Every line was refused: another file was named. An empty file changes nothing and is no fault. */
const nothingTaken = ({ lines, added, changed, unchanged }: Imported): boolean =>
  lines > 0 && added + changed + unchanged === 0;

const stoppedAfter = (lines: number): string =>
  `Stopped after ${lines} records. What came before is kept; run it again and it goes on.`;

const sizeOf = (path: string): number | undefined => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : undefined;
};

/** A line that rewrites itself on a screen and is ended before the report; a log gets none. */
function showProgress(bytes: number, language: Language) {
  let open = false;
  const say = (text: string): void => {
    if (process.stderr.isTTY) process.stderr.write(text);
  };
  return {
    at(lines: number, bytesRead: number): void {
      const part = bytes === 0 ? 100 : Math.min(100, Math.round((100 * bytesRead) / bytes));
      open = true;
      say(`\r${sayImporting(lines, part, language)}`);
    },
    end(): void {
      if (open) say('\n');
      open = false;
    },
  };
}

/** Faults of the file (a packed file that ends early, a bad disk), not of the house. */
const isBroken = (fault: unknown): boolean => /^(Z_|EIO)/.test((fault as NodeJS.ErrnoException).code ?? '');

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
