import { hasRoom, type Shut, whyNoRoom } from '#platform/room/index.ts';
import type { Hold } from './hold.ts';

export interface Outliving {
  readonly folder: string;
  readonly say: (sentence: string) => void;
  /** Starts the server again at the port it had. */
  readonly again: (port: number) => Promise<Hold>;
}

/** A server through its ends that nobody asked for. */
export interface Outlived {
  readonly current: () => Hold;
  /** Ends when it ended for another reason, or could not be started again. */
  readonly lost: Promise<void>;
  /** From now on it is let go; the last one that served, which may just be starting again. */
  stop(): Promise<Hold>;
}

/** A server that ends this soon, so many times one after the other, has a fault that starting anew does not mend. */
const tooSoon = 2_000;
const tooOften = 3;

/**
 * A server that was killed is started again at the same address, at once; one whose journal found no room, or a disk that became
 * read-only, once there is some.
 */
export function outlive(first: Hold, { folder, say, again }: Outliving): Outlived {
  let current = first;
  let stopped = false;
  let starting: Promise<unknown> = Promise.resolve();
  const roomAgain = async (): Promise<boolean> => {
    while (!stopped && !(await hasRoom(folder))) await new Promise((resolve) => setTimeout(resolve, 1_000));
    return !stopped;
  };
  const watch = async (): Promise<void> => {
    for (let soon = 0; ; ) {
      const began = performance.now();
      await current.lost;
      const why = await whyNoRoom(folder);
      soon = performance.now() - began < tooSoon ? soon + 1 : 0;
      if (stopped || (!why && soon === tooOften)) return;
      say(why ? shut(folder, why) : ended);
      if (!(await roomAgain()) || stopped) return;
      const { port } = current;
      const next = again(port).then((hold) => (current = hold));
      starting = next.catch(() => undefined);
      await next;
      if (stopped) return;
      // Another command was quicker and serves elsewhere: the processes that answer pages would not find it.
      if (current.port !== port) return;
      say('The database serves again. What was confirmed to people is kept.');
    }
  };
  return {
    current: () => current,
    lost: watch().catch((fault: Error) => say(fault.message)),
    async stop() {
      stopped = true;
      await starting;
      return current;
    },
  };
}

const shut = (folder: string, why: Shut): string =>
  `The database stopped because the disk of ${folder} is ${why}. It starts again by itself when that is over.`;

const ended = 'The database server ended by itself and is started again; until it serves, pages ask to wait.';
