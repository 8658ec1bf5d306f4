import type { Worker } from 'node:cluster';
import type { ToWeb } from './messages.ts';

/** Asks web processes to drop what they keep of reference data, and waits for each of them. */
export interface Forgetting {
  /** Resolves when all of these have forgotten, or have ended. */
  ask(webs: readonly Worker[]): Promise<void>;
  /** One has forgotten. */
  by(web: Worker, errand: number): void;
  /** One has ended: what it kept is gone with it. */
  gone(web: Worker): void;
}

export function forgetting(): Forgetting {
  const waiting = new Map<number, { readonly for: Set<Worker>; readonly over: () => void }>();
  let last = 0;
  const by = (web: Worker, errand: number): void => {
    const asked = waiting.get(errand);
    asked?.for.delete(web);
    if (!asked || asked.for.size > 0) return;
    waiting.delete(errand);
    asked.over();
  };
  return {
    by,
    gone(web) {
      for (const errand of [...waiting.keys()]) by(web, errand);
    },
    ask(webs) {
      if (webs.length === 0) return Promise.resolve();
      const errand = ++last;
      return new Promise((over) => {
        waiting.set(errand, { for: new Set(webs), over });
        for (const web of webs) tell(web, { kind: 'forget', errand });
      });
    },
  };
}

/** One that is just ending no longer hears. */
export const tell = (web: Worker, message: ToWeb): void =>
  void (web.isConnected() && web.send(message, () => undefined));
