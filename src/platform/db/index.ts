import pg from 'pg';
import { BundlingSocket } from './bundling.ts';
import { type Asked, openLanes } from './lanes.ts';
import { type Answer, type Sql, type Statement, sent, sql, toStatement } from './sql.ts';
import { together } from './together.ts';
import { readers } from './types.ts';

export { isAway } from './away.ts';
export { apart, plannedOnce, type Sql, sql } from './sql.ts';

/** Whatever can be asked: the pool or an open transaction. */
export interface Db {
  rows<Row extends object>(query: Sql): Promise<Row[]>;
  /** Exactly one row; none is a fault of ours, not an answer. */
  one<Row extends object>(query: Sql): Promise<Row>;
  maybe<Row extends object>(query: Sql): Promise<Row | undefined>;
  /** The number of rows written. */
  run(query: Sql): Promise<number>;
  /** One object for a database and all its transactions: what is kept in memory hangs on it (cache). */
  readonly memory: object;
}

/**
 * An open transaction. Queries fired without waiting travel together (pipeline); plain writes that follow each other
 * so, each in tables of its own, as one statement.
 */
export interface Tx extends Db {
  readonly inTransaction: true;
  /** What need not be waited for before the deed goes on: the transaction ends after it, and is undone if it fails. */
  meanwhile(work: Promise<unknown>): void;
  /** Done once the transaction is kept, at once and only then: what is kept in memory must not run ahead of the rows. */
  afterwards(work: () => void): void;
}

export interface Database extends Db {
  /** Commits when `work` ends and `keep` agrees with its outcome; rolls back otherwise. */
  transaction<T>(work: (tx: Tx) => Promise<T>, keep?: (outcome: T) => boolean): Promise<T>;
  /** A connection of one's own, for LISTEN and for long reads. */
  connection(): Promise<pg.PoolClient>;
  close(): Promise<void>;
}

/** A connection has parsed and planned what it was asked before (ms): closed after a quiet minute, the next deed would pay for it again. */
const keptIdle = 600_000;

interface Opening {
  readonly connections?: number;
  /** The role every session takes on: less than what its login could do. */
  readonly role?: string;
  /** Whether a transaction is told kept only when the disk has it; false for play alone. */
  readonly waitsForDisk?: boolean;
}

/**
 * Opens the database. Every session speaks UTC with an empty search path, so a statement that
 * forgets its schema fails in the first test instead of finding another's table. Nothing is compiled: a page's
 * question is answered sooner than that takes.
 */
export function openDatabase(url: string, { connections = 10, role, waitsForDisk = true }: Opening = {}): Database {
  const session = {
    ...{ search_path: '', TimeZone: 'UTC', client_min_messages: 'warning', jit: 'off' },
    ...(role && { role }),
    ...(!waitsForDisk && { synchronous_commit: 'off' }),
  };
  const settings = {
    connectionString: url,
    max: connections,
    idleTimeoutMillis: keptIdle,
    pipeline: true,
    stream: () => new BundlingSocket(),
    types: readers,
    options: optionsOf(session),
  } as pg.PoolConfig;
  // Apart from each other: a deed that holds a connection may look something up, and must never wait for another
  // deed to end. A statement that may wait for a lock has a connection to itself.
  const deeds = quiet(new pg.Pool(settings));
  const single = quiet(new pg.Pool(settings));
  const lanes = openLanes(settings, connections);
  const planned = openLanes(
    { ...settings, options: optionsOf({ ...session, plan_cache_mode: 'force_generic_plan' }) },
    connections,
  );
  const alone: Asked = { query: (statement) => single.query(sent(statement)) };
  return {
    ...asking(({ onlyReads, plannedOnce }) => (!onlyReads ? alone : plannedOnce ? planned : lanes), lanes),
    transaction: (work, keep) => transact(deeds, lanes, { work, keep }),
    connection: () => single.connect(),
    close: async () => void (await Promise.all([deeds.end(), single.end(), lanes.close(), planned.close()])),
  };
}

const optionsOf = (settings: Readonly<Record<string, string>>): string =>
  Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');

/**
 * A server that goes away is told by the queries that fail. Without a listener on the connection too, one that
 * is lost in the middle of a deed would end the whole program.
 */
const quiet = (pool: pg.Pool): pg.Pool =>
  pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined));

const asking = (askedFor: (statement: Statement) => Asked, memory: object): Db => {
  const ask = (query: Sql): Promise<Answer> => {
    const statement = toStatement(query);
    return askedFor(statement).query(statement);
  };
  const rows = async <Row extends object>(query: Sql): Promise<Row[]> => (await ask(query)).rows as Row[];
  return {
    memory,
    rows,
    maybe: async <Row extends object>(query: Sql) => (await rows<Row>(query))[0],
    async one<Row extends object>(query: Sql) {
      const [row] = await rows<Row>(query);
      if (!row) throw new Error(`one row was expected, none came: ${toStatement(query).text}`);
      return row;
    },
    run: async (query) => (await ask(query)).rowCount ?? 0,
  };
};

interface Work<T> {
  readonly work: (tx: Tx) => Promise<T>;
  readonly keep?: ((outcome: T) => boolean) | undefined;
}

async function transact<T>(pool: pg.Pool, memory: object, { work, keep = () => true }: Work<T>): Promise<T> {
  const client = await pool.connect();
  const going: Promise<unknown>[] = [];
  const later: (() => void)[] = [];
  // Its failure is told by whoever waits for it, and by the end of the transaction: never by nobody.
  let first: unknown;
  const watched = <Value>(promise: Promise<Value>): Promise<Value> => {
    promise.catch((fault) => {
      first ??= fault;
    });
    return promise;
  };
  const meanwhile = (one: Promise<unknown>): void => void going.push(watched(one));
  // Not awaited: BEGIN travels in the same packet as the first query of the work.
  meanwhile(client.query('begin'));
  const writing = together(client);
  const asked: Asked = { query: (statement) => watched(writing.query(statement)) };
  try {
    const afterwards = (one: () => void): void => void later.push(one);
    const outcome = await work({ ...asking(() => asked, memory), inTransaction: true, meanwhile, afterwards });
    const kept = keep(outcome);
    // Neither is the last of the work: PostgreSQL turns the COMMIT of a transaction that failed into a rollback.
    writing.flush();
    meanwhile(client.query(kept ? 'commit' : 'rollback'));
    await Promise.all(going);
    client.release();
    if (kept) for (const one of later) one();
    return outcome;
  } catch (fault) {
    await client.query('rollback').then(
      () => client.release(),
      (lost) => client.release(lost),
    );
    throw (fault as { code?: string }).code === undone ? first : fault;
  }
}

/** What statements hear that come behind the one that failed: why is told by that one alone. */
const undone = '25P02';

/** Does the server answer at all? Fails as the driver fails where it does not. */
export const answers = async (db: Db): Promise<void> => void (await db.rows(sql`select 1 as one`));
