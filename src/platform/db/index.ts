import pg from 'pg';
import { type Sql, toStatement } from './sql.ts';
import { readers } from './types.ts';

export { type Sql, sql } from './sql.ts';

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

/** An open transaction. Queries fired without waiting travel together (pipeline). */
export interface Tx extends Db {
  readonly inTransaction: true;
}

export interface Database extends Db {
  /** Commits when `work` ends and `keep` agrees with its outcome; rolls back otherwise. */
  transaction<T>(work: (tx: Tx) => Promise<T>, keep?: (outcome: T) => boolean): Promise<T>;
  /** A connection of one's own, for LISTEN and for long reads. */
  connection(): Promise<pg.PoolClient>;
  close(): Promise<void>;
}

interface Opening {
  readonly connections?: number;
  /** The role every session takes on: less than what its login could do. */
  readonly role?: string;
}

/**
 * Opens the database. Every session speaks UTC with an empty search path, so a statement that
 * forgets its schema fails in the first test instead of finding another's table.
 */
export function openDatabase(url: string, { connections = 10, role }: Opening = {}): Database {
  const settings = {
    connectionString: url,
    max: connections,
    pipeline: true,
    types: readers,
    options: `-c search_path= -c TimeZone=UTC -c client_min_messages=warning${role ? ` -c role=${role}` : ''}`,
  } as pg.PoolConfig;
  // Two pools: a deed that holds a connection may look something up, and must never wait for another deed to end.
  const deeds = quiet(new pg.Pool(settings));
  const reads = quiet(new pg.Pool(settings));
  return {
    ...asking(reads, reads),
    transaction: (work, keep) => transact(deeds, reads, { work, keep }),
    connection: () => reads.connect(),
    close: async () => void (await Promise.all([deeds.end(), reads.end()])),
  };
}

/**
 * A server that goes away is told by the queries that fail. Without a listener on the connection too, one that
 * is lost in the middle of a deed would end the whole program.
 */
const quiet = (pool: pg.Pool): pg.Pool =>
  pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined));

type Asked = Pick<pg.Pool, 'query'>;

const asking = (asked: Asked, memory: object): Db => {
  const ask = async (query: Sql): Promise<pg.QueryResult> => {
    const { name, text, values } = toStatement(query);
    return asked.query({ name, text, values: values as unknown[] });
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
  // Not awaited: BEGIN travels in the same packet as the first query of the work.
  const begun = client.query('begin');
  begun.catch(() => undefined);
  try {
    const outcome = await work({ ...asking(client, memory), inTransaction: true });
    await begun;
    await client.query(keep(outcome) ? 'commit' : 'rollback');
    client.release();
    return outcome;
  } catch (fault) {
    await client.query('rollback').then(
      () => client.release(),
      (lost) => client.release(lost),
    );
    throw fault;
  }
}
