import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PressPlaces } from './press.ts';
import type { Order, Reply } from './typesetter.ts';

/** The child ended under a sheet that may be innocent: memory, a signal from outside. */
export class CompositorDied extends Error {}

/** A child process at work. */
export interface Compositor {
  /** Sheets it has been given. */
  readonly sheets: number;
  /** True once it has ended, by itself or by us. */
  readonly gone: boolean;
  typeset(order: Order): Promise<Uint8Array>;
  /** Ends it; answers when it has ended. */
  leave(): Promise<void>;
}

export function hireCompositor({ forms, fonts, limit = 10_000 }: PressPlaces): Compositor {
  const child = startChild([resolve(forms), resolve(fonts)]);
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  // Starting is allowed a while on a busy machine; the limit is for the sheet.
  let warm: Promise<Reply> | undefined = within(hear(child), 30_000);
  warm.catch(() => child.kill('SIGKILL'));
  let sheets = 0;
  return {
    get sheets() {
      return sheets;
    },
    get gone() {
      return child.exitCode !== null || child.signalCode !== null || !child.connected;
    },
    async typeset(order) {
      sheets += 1;
      await warm;
      warm = undefined;
      return answerOf(await ordered(child, order, limit));
    },
    leave() {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

// Node runs the source as it is; in the bundle the child lies beside it. No environment: it needs none and must know no secret.
const startChild = (args: string[]): ChildProcess =>
  fork(
    fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './typesetter.ts' : './typesetter.mjs', import.meta.url)),
    args,
    {
      serialization: 'advanced',
      execArgv: [],
      env: {},
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );

async function ordered(child: ChildProcess, order: Order, limit: number): Promise<Reply> {
  const heard = within(hear(child), limit);
  child.send(order, (fault) => fault && child.kill('SIGKILL'));
  try {
    return await heard;
  } catch (fault) {
    child.kill('SIGKILL');
    throw fault;
  }
}

function answerOf(reply: Reply): Uint8Array {
  if ('pdf' in reply) return reply.pdf;
  throw new Error(`the form could not be typeset: ${'fault' in reply ? reply.fault : 'no answer'}`);
}

/** The child's next word, or its end. */
function hear(child: ChildProcess): Promise<Reply> {
  return new Promise((take, reject) => {
    const said = (reply: unknown): void => settle(() => take(reply as Reply));
    const died = (): void => settle(() => reject(new CompositorDied('the typesetting process ended under its sheet')));
    const settle = (then: () => void): void => {
      child.off('message', said).off('exit', died).off('error', died);
      then();
    };
    child.on('message', said).on('exit', died).on('error', died);
  });
}

async function within(reply: Promise<Reply>, milliseconds: number): Promise<Reply> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`a sheet took longer than ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([reply, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
