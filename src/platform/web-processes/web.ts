import cluster from 'node:cluster';
import { AggregatorRegistry } from 'prom-client';
import type { ToHouse, ToWeb } from './messages.ts';

type Serving = Extract<ToWeb, { kind: 'serve' }>;

/** The web process's line to the house that started it. */
export interface LineToHouse {
  /** When the house is open: where its database is, and how many processes share the door. */
  readonly opened: Promise<Serving>;
  /** When the house closes. */
  readonly closing: Promise<void>;
  /** A deed ended: whoever listens to events may look. Said once for all deeds of a moment. */
  tellOfDeed(): void;
  /** Every other process drops what it keeps of reference data; resolves when they have, or have ended. */
  tellToForget(): Promise<void>;
  /** The figures of all web processes together. */
  metrics(): Promise<string>;
  cannotServe(sentence: string): void;
}

const moment = 50;

/** Opens the line; undefined where no house started this process. `forget` is asked when another process changed reference data. */
export function lineToHouse(forget: () => void): LineToHouse | undefined {
  if (!cluster.isWorker) return undefined;
  // A house that was just killed no longer hears, nor Node's own word to it that a door opens: this process ends with the line.
  cluster.worker?.on('error', () => undefined);
  // Made for what it does beside: it answers when the house gathers the figures of all.
  new AggregatorRegistry();
  const opened = Promise.withResolvers<Serving>();
  const closing = Promise.withResolvers<void>();
  const { ask, answered } = errands();
  const hear: { readonly [Kind in ToWeb['kind']]: (message: Extract<ToWeb, { kind: Kind }>) => void } = {
    serve: opened.resolve,
    close: () => closing.resolve(),
    forget({ errand }) {
      forget();
      tell({ kind: 'forgotten', errand });
    },
    forgotten: ({ errand }) => answered(errand, ''),
    metrics: ({ errand, text }) => answered(errand, text),
  };
  process.on('message', (message: ToWeb) => hear[message.kind]?.(message as never));
  return {
    opened: opened.promise,
    closing: closing.promise,
    tellOfDeed: onceA(moment, () => tell({ kind: 'deed' })),
    tellToForget: async () => void (await ask('forget')),
    metrics: () => ask('metrics'),
    cannotServe: (sentence) => tell({ kind: 'cannot-serve', sentence }),
  };
}

const tell = (message: ToHouse): void => void process.send?.(message);

/** What the house was asked and has not answered yet. */
function errands() {
  const waiting = new Map<number, (text: string) => void>();
  let last = 0;
  return {
    ask: (kind: 'forget' | 'metrics'): Promise<string> =>
      new Promise((resolve) => {
        waiting.set(++last, resolve);
        tell({ kind, errand: last });
      }),
    answered(errand: number, text: string): void {
      waiting.get(errand)?.(text);
      waiting.delete(errand);
    },
  };
}

/** Does it for all calls within so many milliseconds together. */
function onceA(milliseconds: number, action: () => void): () => void {
  let soon = false;
  return () => {
    if (soon) return;
    soon = true;
    setTimeout(() => {
      soon = false;
      action();
    }, milliseconds);
  };
}
