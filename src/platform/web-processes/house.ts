import cluster, { type Worker } from 'node:cluster';
import { AggregatorRegistry } from 'prom-client';
import { type Forgetting, forgetting, tell } from './forgetting.ts';
import type { ToHouse, ToWeb } from './messages.ts';

export interface WebProcesses {
  /** Tells them where the database is; resolves when all of them serve, fails with the sentence of one that cannot. */
  serve(databaseUrl: string): Promise<void>;
  /** Ends when no web process can be kept running, with why. */
  readonly lost: Promise<string>;
  /** Lets them answer what they were asked, then ends them. */
  close(): Promise<void>;
}

interface Opening extends Told {
  readonly count: number;
  /** Arguments under which the program is a web process. */
  readonly args: readonly string[];
}

interface Told {
  /** A web process has ended a deed. */
  readonly onDeed: () => void;
  /** A web process has changed reference data. */
  readonly onForget: () => void;
  /** A web process ended that nobody asked to; what takes its place is in the sentence. */
  readonly say: (sentence: string) => void;
}

/** How long they may take to answer what they were asked before they are ended. */
const patience = 12_000;

/** How many may die one after the other before one has listened. */
const stillborn = 5;

/**
 * Starts the processes that answer pages; they wait until they are told to serve. All share the one door: the house
 * takes each connection and hands it to the next of them. One that dies is replaced while the others go on.
 */
export function openWebProcesses({ count, args, ...told }: Opening): WebProcesses {
  cluster.setupPrimary({ args: [...args] });
  const lost = Promise.withResolvers<string>();
  const keeping = keepRunning(hearing(told, lost.resolve), lost.resolve);
  for (let n = 0; n < count; n += 1) keeping.start();
  return {
    lost: lost.promise,
    async serve(databaseUrl) {
      const all = Promise.all(living().map((web) => new Promise((resolve) => web.once('listening', resolve))));
      keeping.serve({ kind: 'serve', databaseUrl, processes: count });
      const refusal = await Promise.race([all.then(() => undefined), lost.promise]);
      if (refusal) throw new Error(refusal);
    },
    close: keeping.close,
  };
}

type Lost = (sentence: string) => void;

interface Hearing {
  said(web: Worker, message: ToHouse): void;
  gone(web: Worker): void;
  say(sentence: string): void;
}

/** What the house does at each message of a web process. */
function hearing({ onDeed, onForget, say }: Told, lost: Lost): Hearing {
  const figures = new AggregatorRegistry();
  const forgotten: Forgetting = forgetting();
  return {
    gone: forgotten.gone,
    say,
    said(web, message) {
      if (message.kind === 'deed') onDeed();
      if (message.kind === 'cannot-serve') lost(message.sentence);
      if (message.kind === 'forgotten') forgotten.by(web, message.errand);
      if (message.kind === 'forget') {
        onForget();
        const others = living().filter((other) => other !== web);
        void forgotten.ask(others).then(() => tell(web, { kind: 'forgotten', errand: message.errand }));
      }
      if (message.kind === 'metrics') {
        const gathered = figures.clusterMetrics().catch(() => '');
        void gathered.then((text) => tell(web, { kind: 'metrics', errand: message.errand, text }));
      }
    },
  };
}

/** Starts web processes, and one in the place of each that dies. */
function keepRunning(hearing: Hearing, lost: Lost) {
  let serving: ToWeb | undefined;
  let closing = false;
  let died = 0;
  const start = (): void => {
    const web = cluster.fork();
    web.on('message', (message: ToHouse) => hearing.said(web, message));
    web.on('listening', () => {
      died = 0;
    });
    web.on('exit', () => {
      hearing.gone(web);
      if (closing) return;
      died += 1;
      if (died < stillborn) {
        hearing.say('A process that answers pages ended by itself; another takes its place.');
        start();
      } else lost('The processes that answer pages end as soon as they are started.');
    });
    if (serving) tell(web, serving);
  };
  return {
    start,
    serve(told: ToWeb): void {
      serving = told;
      for (const web of living()) tell(web, told);
    },
    close(): Promise<void> {
      closing = true;
      return endAll(living());
    },
  };
}

async function endAll(webs: readonly Worker[]): Promise<void> {
  const ended = Promise.all(webs.map((web) => new Promise((resolve) => web.once('exit', resolve))));
  for (const web of webs) tell(web, { kind: 'close' });
  const impatient = setTimeout(() => {
    for (const web of webs) web.process.kill('SIGKILL');
  }, patience);
  await ended;
  clearTimeout(impatient);
}

const living = (): Worker[] => Object.values(cluster.workers ?? {}).filter((web) => web !== undefined);
