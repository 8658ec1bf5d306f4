import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { allUnits } from '#foundations/organisations/index.ts';
import { openDatabase } from '#platform/db/index.ts';
import { appRole, startEmbedded } from '#platform/postgres/index.ts';
import { openAsker } from './ask.ts';
import { growTo, type Model, playModels } from './generate.ts';
import { type ServedHouse, serveHouse, signIn } from './house.ts';
import { openLimit } from './limit.ts';
import { type Figure, measure } from './measure.ts';
import { type Options, readOptions, usage } from './options.ts';
import { pgbench } from './pgbench.ts';
import { growth, headLine, line, voidRuns } from './report.ts';
import { advanceWork } from './works/advance.ts';
import { queueWork } from './works/queue.ts';
import { receiveWork } from './works/receive.ts';
import { searchWork } from './works/search.ts';
import { statisticsWork } from './works/statistics.ts';
import { trackWork } from './works/track.ts';
import type { Field, Work } from './works/work.ts';

/** `npm run bench`: the product against the least a web process could do with the same rows, in the same run. */
const works: readonly Work[] = [trackWork, queueWork, searchWork, statisticsWork, advanceWork, receiveWork];

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

const given = process.argv.slice(2);
if (given.includes('--help')) say(usage);
else await bench(readOptions(given));

async function bench(options: Options): Promise<void> {
  const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'motcua-bench-'));
  mkdirSync(folder, { recursive: true });
  // Where root runs it, the database's own user must be able to enter.
  chmodSync(folder, 0o755);
  const server = await startEmbedded({ folder, say });
  const house = await serveHouse({ dataDir: folder, profile: options.profile });
  try {
    await inHouse(options, house, { url: server.url('postgres'), cluster: join(folder, 'postgres') });
  } finally {
    await house.close();
    await server.stop();
    if (!options.keep) rmSync(folder, { recursive: true, force: true });
  }
}

async function inHouse(options: Options, house: ServedHouse, server: { url: string; cluster: string }): Promise<void> {
  const { url } = server;
  const db = openDatabase(url, { connections: 4, role: appRole });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const units = await allUnits(db);
    const counters = units.filter((unit) => unit.kind === 'one-stop').map((unit) => unit.key);
    const models = once(() => playModels(db, client, counters));
    const field: Field = { db, client, counters, cookieOf: cookies(house.port) };
    const figures: Figure[] = [];
    for (const size of options.sizes) {
      await growing(client, models, size);
      figures.push(...(await figuresAt(options, { size, field, house, ...server })));
    }
    for (const sentence of [...growth(figures), ...voidRuns(figures)]) say(sentence);
    if (voidRuns(figures).length > 0) process.exitCode = 1;
  } finally {
    await client.end();
    await db.close();
  }
}

/** Played once, and only where the field is still to grow. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => (loading ??= load());
}

async function growing(client: pg.Client, models: () => Promise<Model[]>, size: number): Promise<void> {
  const began = performance.now();
  await growTo(client, models, size);
  say(`${size.toLocaleString('en')} dossiers after ${((performance.now() - began) / 1000).toFixed(0)} s`);
}

type At = Omit<Wanted, 'work'>;

async function figuresAt(options: Options, at: At): Promise<Figure[]> {
  const figures: Figure[] = [];
  say(headLine());
  for (const work of works) {
    if (options.only.length > 0 && !options.only.some((name) => work.name.startsWith(name))) continue;
    const figure = await figureOf(options, { ...at, work });
    figures.push(figure);
    say(line(figure));
    // After each work: what raised it is seen.
    const memory = at.house.memory();
    if (memory) say(`memory of a web process: ${memory.now.toFixed(0)} MB now, ${memory.most.toFixed(0)} at the most`);
  }
  return figures;
}

interface Wanted {
  readonly work: Work;
  readonly size: number;
  readonly field: Field;
  readonly house: ServedHouse;
  readonly url: string;
  /** Folder of the database. */
  readonly cluster: string;
}

async function figureOf(options: Options, { work, size, field, house, url, cluster }: Wanted): Promise<Figure> {
  const prepared = await work.prepare(field);
  const limit = await openLimit({ url, connections: 16, jobs: [...prepared.limit, ...prepared.least] });
  const asker = openAsker();
  const { rounds, connections } = options;
  const speeds = await measure({ asker, work, prepared, ours: house, limit, cluster, rounds, connections });
  await asker.close();
  await limit.close();
  const most = await pgbench(field.client, url, prepared.limit);
  return { work: work.name, size, gate: work.gate, aim: work.aim, pgbench: most, ...speeds };
}

/** Each official signs in once and is remembered. */
function cookies(port: number): Field['cookieOf'] {
  const known = new Map<string, Promise<string>>();
  return (login) => {
    const cookie = known.get(login) ?? signIn(port, login);
    known.set(login, cookie);
    return cookie;
  };
}
