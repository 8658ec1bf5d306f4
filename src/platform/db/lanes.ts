import pg from 'pg';
import { ask } from './known-query.ts';
import type { Answer, Statement } from './sql.ts';

/** Whatever answers a statement: a pool, a connection, or lanes. */
export interface Asked {
  query(statement: Statement): Promise<Answer>;
}

export interface Lanes extends Asked {
  close(): Promise<void>;
}

interface Lane {
  readonly client: pg.Client;
  readonly connected: Promise<unknown>;
  asked: number;
  /** When the statement now running began, as far as we know. */
  since: number;
}

/** So many statements may wait in a lane before another is opened, and so long (ms) before it counts as held up. */
const depth = 6;
const heldUp = 8;

/**
 * Connections that many readers share: statements travel behind each other without waiting for an answer, so a few
 * connections serve many requests with few system calls. Only for statements that never wait for a lock: whoever
 * comes behind one waits with it. A lane whose statement takes long is passed by while there is another.
 */
export function openLanes(settings: pg.ClientConfig, most: number): Lanes {
  const lanes: Lane[] = [];
  let closed = false;

  const free = (): Lane => {
    const now = performance.now();
    const running = lanes.find((lane) => lane.asked < depth && (lane.asked === 0 || now - lane.since < heldUp));
    if (running) return running;
    if (lanes.length < most) return openLane(settings, lanes);
    return lanes.reduce((best, lane) => (lane.asked < best.asked ? lane : best));
  };

  return {
    async query(statement) {
      if (closed) throw new Error('the database was closed');
      const lane = free();
      if (lane.asked++ === 0) lane.since = performance.now();
      try {
        await lane.connected;
        return await ask(lane.client, statement);
      } finally {
        lane.asked -= 1;
        lane.since = performance.now();
      }
    },
    async close() {
      closed = true;
      await Promise.all(
        lanes.map(({ client, connected }) => connected.then(() => client.end()).catch(() => undefined)),
      );
    },
  };
}

/** A new lane among the others; it leaves them when its connection ends. */
function openLane(settings: pg.ClientConfig, lanes: Lane[]): Lane {
  const client = new pg.Client(settings);
  const lane: Lane = { client, connected: client.connect(), asked: 0, since: 0 };
  const leave = (): void => {
    const at = lanes.indexOf(lane);
    if (at >= 0) lanes.splice(at, 1);
  };
  client.on('error', leave);
  client.on('end', leave);
  lane.connected.catch(leave);
  lanes.push(lane);
  return lane;
}
