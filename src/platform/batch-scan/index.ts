import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { accept, type Result, refuse } from '../result/index.ts';
import type { Run } from './runs.rules.ts';
import type { Order, Reply } from './splitter.ts';

/** Pages behind one mark, as a PDF of their own. */
export interface Part extends Run {
  readonly pdf: Uint8Array;
}

/** `too-slow` where it took longer than a minute; `unreadable` is no PDF, damaged, locked, or ended the child. */
export type SplitFault = 'unreadable' | 'too-many-pages' | 'too-slow';

/** The most pages of a batch. */
export const mostPages = 300;

/**
 * Takes a scanned PDF apart at sheets that bear a QR beginning with `prefix`, in a child process of its own. The sheets
 * themselves are left out; pages before the first of them are the part without a mark.
 */
export function splitAtMarks(pdf: Uint8Array, prefix: string): Promise<Result<Part[], SplitFault>> {
  const split = line.then(() => takenApart({ pdf, prefix, mostPages }));
  line = split.catch(() => undefined);
  return split;
}

/** One batch at a time: two cores have other work, and a batch may take a hundred megabytes. */
let line: Promise<unknown> = Promise.resolve();

async function takenApart(order: Order): Promise<Result<Part[], SplitFault>> {
  const child = fork(placeOf('splitter'), {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=512'],
    env: {},
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const limit = AbortSignal.timeout(60_000);
  try {
    child.send(order);
    const [said] = (await Promise.race([
      once(child, 'message', { signal: limit }),
      once(child, 'exit', { signal: limit }).then(() => [{ fault: 'unreadable' }]),
    ])) as [Reply];
    return 'fault' in said ? refuse(said.fault) : accept([...said.runs]);
  } catch (fault) {
    if (limit.aborted) return refuse('too-slow');
    throw fault;
  } finally {
    child.kill('SIGKILL');
  }
}

// Node runs the source as it is; in the bundle the child lies beside it.
const placeOf = (program: string): string =>
  fileURLToPath(new URL(`./${program}.${import.meta.url.endsWith('.ts') ? 'ts' : 'mjs'}`, import.meta.url));
