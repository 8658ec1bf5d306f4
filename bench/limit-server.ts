import * as crypto from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import type { Value } from './statement.ts';

/** What one address of the bare server does: one prepared statement, and how it answers. */
export interface Job {
  readonly name: string;
  readonly text: string;
  readonly values: readonly Value[];
  /** Rows to read off, or to write to: each request takes the next. Read again from the first; written to once. */
  readonly targets: readonly Readonly<Record<string, string>>[];
  /** Reads answer with their rows as JSON, deeds with 303. */
  readonly reads: boolean;
}

export interface Limit {
  readonly url: string;
  readonly connections: number;
  readonly jobs: readonly Job[];
}

process.once('disconnect', () => process.exit());

// A process of its own, as ours is. Told once what to do, it answers with its port.
process.once('message', (limit: Limit) => serve(limit));

/** The least a web process could do: no session, no permission, no rules, no page; `POST /7` is job 7. */
function serve({ url, connections, jobs }: Limit): void {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  pool.on('error', () => undefined);
  const todo = jobs.map((job) => ({ ...job, next: 0 }));
  const server = createServer(async (request, answer) => {
    request.resume();
    const job = todo[Number(request.url?.slice(1))];
    if (!job) return answer.writeHead(404, { 'content-length': 0 }).end();
    try {
      const target = nextOf(job);
      const { rows } = await pool.query({ name: job.name, text: job.text, values: valuesFor(job.values, target) });
      if (!job.reads) return answer.writeHead(303, { location: '/', 'content-length': 0 }).end();
      const body = Buffer.from(JSON.stringify(rows));
      answer.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
    } catch (fault) {
      const body = Buffer.from(String(fault));
      answer.writeHead(500, { 'content-length': body.length }).end(body);
    }
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port));
}

function nextOf(job: Job & { next: number }): Readonly<Record<string, string>> {
  if (job.targets.length === 0) return {};
  const target = job.targets[job.reads ? job.next++ % job.targets.length : job.next++];
  if (!target) throw new Error(`${job.name}: only ${job.targets.length} to write to; more dossiers are needed`);
  return target;
}

const { randomUUIDv7 } = crypto as unknown as { randomUUIDv7: () => string };
let serial = 0;
const mark = crypto.randomBytes(3).toString('hex');

function valuesFor(values: readonly Value[], target: Readonly<Record<string, string>>): (string | null)[] {
  const made = new Map<string, string>();
  return values.map((value) => {
    if (value.kind === 'ready') return value.text;
    if (value.kind === 'target') return target[value.of] ?? '';
    const known = made.get(value.of) ?? (value.as === 'code' ? `L${mark}-${serial++}` : randomUUIDv7());
    made.set(value.of, known);
    return known;
  });
}
