import pg from 'pg';
import { type Answer, type Statement, sent } from './sql.ts';

/** The parts of the driver's own query and connection that are built upon here. */
interface Connection {
  describe(what: object): void;
}

interface RowDescription {
  readonly fields: readonly object[];
}

declare class DriversQuery {
  constructor(config: pg.QueryConfig, done: (fault: Error | null, answer: Answer) => void);
  name: string;
  prepare(connection: Connection): void;
  handleRowDescription(message: RowDescription): void;
}

const Query = pg.Query as unknown as typeof DriversQuery;

/** What a connection was told of the rows of each statement it has prepared. */
const told = new WeakMap<Connection, Map<string, RowDescription>>();

/** A connection that asks nothing about rows. */
const undescribing = new WeakMap<Connection, Connection>();

/**
 * A query that does not ask what columns its rows have where its connection was told before: of a wide row the server
 * says little else, each time. A statement whose columns have changed since is refused by the server, never misread.
 */
class KnownQuery extends Query {
  private connection: Connection | undefined;

  override prepare(connection: Connection): void {
    this.connection = connection;
    const before = told.get(connection)?.get(this.name);
    super.prepare(before ? undescribed(connection) : connection);
    if (before) super.handleRowDescription(before);
  }

  override handleRowDescription(message: RowDescription): void {
    if (this.connection) remembered(this.connection).set(this.name, message);
    super.handleRowDescription(message);
  }
}

function remembered(connection: Connection): Map<string, RowDescription> {
  const known = told.get(connection) ?? new Map<string, RowDescription>();
  told.set(connection, known);
  return known;
}

function undescribed(connection: Connection): Connection {
  const known = undescribing.get(connection) ?? Object.create(connection, { describe: { value: () => undefined } });
  undescribing.set(connection, known);
  return known;
}

/** Asks a connection. */
export const ask = (client: pg.ClientBase, statement: Statement): Promise<Answer> =>
  new Promise<Answer>((done, failed) => {
    const query = new KnownQuery(sent(statement), (fault, answer) => (fault ? failed(fault) : done(answer)));
    client.query(query as unknown as pg.Query);
  }).catch((fault) => {
    // The trace that leads to the socket says nothing: this one leads to who asked.
    Error.captureStackTrace(fault);
    throw fault;
  });
