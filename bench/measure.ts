import type { Asker } from './ask.ts';
import type { OpenLimit } from './limit.ts';
import type { Measured } from './load.ts';
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
}

export interface Measuring {
  readonly asker: Asker;
  readonly work: Work;
  readonly prepared: Prepared;
  readonly ours: { readonly port: number };
  readonly limit: OpenLimit;
  readonly rounds: number;
  readonly connections: number;
}

type Speeds = Pick<Figure, 'ours' | 'limit' | 'least' | 'p50' | 'p95' | 'kilobytes'>;

/** Ours, the limit and the least take turns, so that what else the machine does falls on all of them. */
export async function measure(measuring: Measuring): Promise<Speeds> {
  const { work, prepared, rounds } = measuring;
  const bare = { limit: jobs(0, prepared.limit.length), least: jobs(prepared.limit.length, prepared.least.length) };
  const asked = work.requests;
  await ask(measuring, 'ours', prepared.ours(Math.min(200, asked.ours)));
  await ask(measuring, 'limit', bare.limit(Math.min(200, asked.limit)));
  const runs: { ours: Measured; limit: number; least: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ours = await ask(measuring, 'ours', prepared.ours(asked.ours));
    const limit = await ask(measuring, 'limit', bare.limit(asked.limit));
    const least = await ask(measuring, 'limit', bare.least(asked.limit));
    runs.push({ ours, limit: asked.limit / limit.seconds, least: asked.limit / least.seconds });
  }
  const times = runs.flatMap((run) => run.ours.times).sort((a, b) => a - b);
  return {
    ours: median(runs.map((run) => asked.ours / run.ours.seconds)),
    limit: median(runs.map((run) => run.limit)),
    least: median(runs.map((run) => run.least)),
    p50: times[Math.floor(times.length * 0.5)] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
    kilobytes: (runs[0]?.ours.bytes ?? 0) / asked.ours / 1000,
  };
}

/** Requests for the bare server: its jobs in turn. */
function jobs(first: number, count: number): (number: number) => string[] {
  const next = inTurn(Array.from({ length: count }, (_, n) => first + n));
  return (number) =>
    Array.from({ length: number }, () => `POST /${next()} HTTP/1.1\r\nhost: localhost\r\ncontent-length: 0\r\n\r\n`);
}

async function ask(
  { asker, work, prepared, ours, limit, connections }: Measuring,
  whom: 'ours' | 'limit',
  requests: string[],
): Promise<Measured> {
  const before = whom === 'ours' ? await prepared.recorded?.() : undefined;
  const measured = await asker.ask({ port: whom === 'ours' ? ours.port : limit.port, connections, requests });
  const wanted = whom === 'ours' ? work.status : prepared.recorded ? '303' : '200';
  if (measured.statuses[wanted] !== requests.length)
    throw new Error(
      `${work.name}, ${whom}: ${JSON.stringify(measured.statuses)} instead of ${wanted}\n${wrong(measured, wanted)}`,
    );
  if (before !== undefined && (await prepared.recorded?.()) !== before + requests.length)
    throw new Error(`${work.name}: ${requests.length} were answered, and not so many are on record`);
  return measured;
}

/** An answer that should not have come, to see why. */
const wrong = ({ samples }: Measured, wanted: string): string =>
  Object.entries(samples).find(([status]) => status !== wanted)?.[1] ?? '';

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
