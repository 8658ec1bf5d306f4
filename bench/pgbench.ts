import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Client } from 'pg';
import type { Job } from './limit-server.ts';
import type { Value } from './statement.ts';

const run = promisify(execFile);

/**
 * What pgbench reaches a second with the same statements, over as many connections as the bare server has: where the
 * bare server is far below that, it is no limit to measure by. Undefined on a machine that has no pgbench.
 */
export async function pgbench(client: Client, url: string, jobs: readonly Job[]): Promise<number | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-pgbench-'));
  try {
    const files: string[] = [];
    for (const [n, job] of byStatement(jobs).entries()) {
      await layTargets(client, n, job);
      const file = join(folder, `${n}.sql`);
      writeFileSync(file, scriptOf(n, job));
      files.push('-f', `${file}@${job.weight}`);
    }
    const { stdout } = await run('pgbench', ['-n', '-M', 'prepared', '-c', '16', '-j', '2', '-T', '4', ...files, url]);
    return Number(/^tps = ([\d.]+)/m.exec(stdout)?.[1]);
  } catch (fault) {
    if ((fault as { code?: string }).code === 'ENOENT') return undefined;
    throw fault;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Each script is drawn by its weight. */
type Script = Job & { readonly weight: number };

/** Jobs that differ in their values alone are one script that draws among them; pgbench takes only so many. */
const byStatement = (jobs: readonly Job[]): Script[] =>
  [...Map.groupBy(jobs, ({ text }) => text).values()].flatMap((alike): Script[] => {
    const [first] = alike;
    if (!first) return [];
    if (alike.length === 1) return [{ ...first, weight: 1 }];
    const shared = first.values.map(
      (value, n): Value => (value.kind === 'ready' ? { kind: 'target', of: `v${n}` } : value),
    );
    const told = ({ values }: Job) => values.map((value, n) => [`v${n}`, value.kind === 'ready' ? value.text : null]);
    // A deed for one dossier keeps what that dossier was drawn with.
    const targets = alike.flatMap((job) =>
      (job.targets.length > 0 ? job.targets : [{}]).map((target) => ({ ...Object.fromEntries(told(job)), ...target })),
    );
    return [{ ...first, values: shared, targets, weight: alike.length }];
  });

/** pgbench knows numbers only: what a statement is for is looked up by one. */
async function layTargets(client: Client, n: number, { targets }: Job): Promise<void> {
  const columns = Object.keys(targets[0] ?? {});
  await client.query(`drop table if exists bench.targets_${n}`);
  await client.query(`create table bench.targets_${n} (n int primary key, told jsonb not null)`);
  if (columns.length > 0)
    await client.query(
      `insert into bench.targets_${n} select n, told from jsonb_array_elements($1::jsonb) with ordinality as one (told, n)`,
      [JSON.stringify(targets)],
    );
  await client.query(`analyze bench.targets_${n}`);
}

function scriptOf(n: number, { text, values, targets }: Job): string {
  const fresh = [...new Set(values.flatMap((value) => (value.kind === 'fresh' ? [value.of] : [])))];
  const statement = text.replace(/\$(\d+)/g, (_, place: string) =>
    literal(values[Number(place) - 1] ?? { kind: 'ready', text: null }, { job: n, fresh }),
  );
  return [
    `\\set n random(1, ${Math.max(targets.length, 1)})`,
    '\\set seq random(1000000, 2000000000)',
    '\\set a random(1, 4611686018427387904)',
    '\\set b random(1, 4611686018427387904)',
    `${statement.replaceAll('\n', ' ')};`,
    '',
  ].join('\n');
}

interface Known {
  readonly job: number;
  /** Names of what is made anew for each run of the statement. */
  readonly fresh: readonly string[];
}

function literal(value: Value, { job, fresh }: Known): string {
  if (value.kind === 'ready') return value.text === null ? 'null' : quoted(value.text);
  // A dossier may be drawn twice; its next event must not be.
  // Within coalesce, because `any ((select …))` would mean the rows of the select.
  if (value.kind === 'target')
    return value.of === 'seq'
      ? ':seq'
      : `coalesce((select told->>'${value.of}' from bench.targets_${job} where n = :n))`;
  const nth = fresh.indexOf(value.of);
  if (value.as !== 'uuid') return `('B' || (:a::bigint + ${nth})::text)`;
  return `(lpad(to_hex(:a::bigint), 16, '0') || lpad(to_hex(:b::bigint + ${nth}), 16, '0'))`;
}

/** A colon before a letter would be a variable of pgbench; JSON allows a blank there. */
const quoted = (text: string): string =>
  `'${text.replaceAll("'", "''").replace(/^[{[].*/s, (json) => json.replace(/:(?=[a-z])/g, ': '))}'`;
