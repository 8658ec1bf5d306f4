import { hasRoom, whyNoRoom } from '#platform/room/index.ts';
import type { Hold } from './hold.ts';

export interface Outliving {
  readonly folder: string;
  readonly say: (sentence: string) => void;
  /** Starts the server again at the port it had. */
  readonly again: (port: number) => Promise<Hold>;
}

/** A server through the times its disk takes nothing. */
export interface Outlived {
  readonly current: () => Hold;
  /** Ends when it ended for another reason, or could not be started again. */
  readonly lost: Promise<void>;
  /** From now on it is let go. */
  stop(): void;
}

/** PostgreSQL ends where its journal finds no room, or a disk that became read-only. Then it is started again, at the same address, once there is some. */
export function outlive(first: Hold, { folder, say, again }: Outliving): Outlived {
  let current = first;
  let stopped = false;
  const roomAgain = async (): Promise<boolean> => {
    while (!stopped && !(await hasRoom(folder))) await new Promise((resolve) => setTimeout(resolve, 1_000));
    return !stopped;
  };
  const watch = async (): Promise<void> => {
    for (;;) {
      await current.lost;
      const why = await whyNoRoom(folder);
      if (stopped || !why) return;
      say(`The database stopped because the disk of ${folder} is ${why}. It starts again by itself when that is over.`);
      if (!(await roomAgain())) return;
      current = await again(current.port);
      say('The database serves again. What was confirmed to people is kept.');
    }
  };
  return {
    current: () => current,
    lost: watch().catch((fault: Error) => say(fault.message)),
    stop() {
      stopped = true;
    },
  };
}
