import type { Asker } from './ask.ts';
import type { OpenLimit } from './limit.ts';
import type { Measured } from './load.ts';
import { each, type Spent, spentSoFar } from './processor.ts';
import { inTurn, type Prepared, type Work } from './works/work.ts';

/** What one work came to at one size: medians of several short runs. */
export interface Figure {
  readonly work: string;
  readonly size: number;
  readonly gate: number;
  readonly aim: number;
  /** A second. */
  readonly ours: number;
  readonly limit: number;
  readonly least: number;
  readonly pgbench: number | undefined;
  /** Milliseconds of ours. */
  readonly p50: number;
  readonly p95: number;
  /** Kilobytes of one answer of ours. */
  readonly kilobytes: number;
  /** Processor milliseconds of one request. */
  readonly oursSpent: Spent | undefined;
  readonly limitSpent: Spent | undefined;
}

export interface Measuring {
  readonly asker: Asker;
  readonly work: Work;
  readonly prepared: Prepared;
  readonly ours: { readonly port: number; readonly pids: readonly number[] };
  /** Folder of the database. */
  readonly cluster: string;
  readonly limit: OpenLimit;
  readonly rounds: number;
  readonly connections: number;
}

type Speeds = Pick<Figure, 'ours' | 'limit' | 'least' | 'p50' | 'p95' | 'kilobytes' | 'oursSpent' | 'limitSpent'>;

/** Rounds nobody counts: a house in use has compiled what it does all day, and the bare server needs less of it. */
const warming = 3;

/** Ours, the limit and the least take turns, so that what else the machine does falls on all of them. */
export async function measure(measuring: Measuring): Promise<Speeds> {
  const { work, prepared, rounds } = measuring;
  const bare = { limit: jobs(0, prepared.limit.length), least: jobs(prepared.limit.length, prepared.least.length) };
  const asked = work.requests;
  for (let round = 0; round < warming; round += 1) {
    await ask(measuring, 'ours', prepared.ours(asked.ours));
    await ask(measuring, 'limit', bare.limit(asked.limit));
  }
  const runs: { ours: Asked; limit: Asked; least: Asked }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ours = await ask(measuring, 'ours', prepared.ours(asked.ours));
    const limit = await ask(measuring, 'limit', bare.limit(asked.limit));
    const least = await ask(measuring, 'limit', bare.least(asked.limit));
    runs.push({ ours, limit, least });
  }
  const times = runs.flatMap((run) => run.ours.times).sort((a, b) => a - b);
  const speed = (of: keyof (typeof runs)[number]): number =>
    median(runs.map((run) => run[of].times.length / run[of].seconds));
  return {
    ours: speed('ours'),
    limit: speed('limit'),
    least: speed('least'),
    oursSpent: middle(runs.map((run) => run.ours.spent)),
    limitSpent: middle(runs.map((run) => run.limit.spent)),
    p50: times[Math.floor(times.length * 0.5)] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
    kilobytes: (runs[0]?.ours.bytes ?? 0) / asked.ours / 1000,
  };
}

const middle = (spent: readonly (Spent | undefined)[]): Spent | undefined => {
  const known = spent.filter((one) => one !== undefined);
  if (known.length === 0) return undefined;
  return { web: median(known.map((one) => one.web)), database: median(known.map((one) => one.database)) };
};

/** Requests for the bare server: its jobs in turn. */
function jobs(first: number, count: number): (number: number) => string[] {
  const next = inTurn(Array.from({ length: count }, (_, n) => first + n));
  return (number) =>
    Array.from({ length: number }, () => `POST /${next()} HTTP/1.1\r\nhost: localhost\r\ncontent-length: 0\r\n\r\n`);
}

type Asked = Measured & { readonly spent: Spent | undefined };

async function ask(
  { asker, work, prepared, ours, limit, connections, cluster }: Measuring,
  whom: 'ours' | 'limit',
  requests: string[],
): Promise<Asked> {
  const { port, pids } = whom === 'ours' ? ours : limit;
  const before = whom === 'ours' ? await prepared.recorded?.() : undefined;
  const began = spentSoFar(pids, cluster);
  const measured = await asker.ask({ port, connections, requests });
  const spent = each(began, spentSoFar(pids, cluster), requests.length);
  const wanted = whom === 'ours' ? work.status : prepared.recorded ? '303' : '200';
  if (measured.statuses[wanted] !== requests.length)
    throw new Error(
      `${work.name}, ${whom}: ${JSON.stringify(measured.statuses)} instead of ${wanted}\n${wrong(measured, wanted)}`,
    );
  if (before !== undefined && (await prepared.recorded?.()) !== before + requests.length)
    throw new Error(`${work.name}: ${requests.length} were answered, and not so many are on record`);
  return { ...measured, spent };
}

/** An answer that should not have come, to see why. */
const wrong = ({ samples }: Measured, wanted: string): string =>
  Object.entries(samples).find(([status]) => status !== wanted)?.[1] ?? '';

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
