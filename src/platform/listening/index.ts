import { type Database, type Db, sql, type Tx } from '#platform/db/index.ts';
import { eventColumns, type Recorded } from '#platform/events/index.ts';

/** One who listens afterwards: a named cursor over the events, moved in the transaction of what it writes. */
export interface Listener {
  readonly name: string;
  readonly types: readonly string[];
  readonly hear: (tx: Tx, events: readonly Recorded[]) => Promise<void>;
}

interface Cursor {
  readonly tx: string;
  readonly position: bigint;
}

type Heard = Recorded & {
  readonly tx: string;
  readonly position: bigint;
  /** How many events were looked at. */
  readonly looked: number;
};

const batch = 500;

/**
 * Moves a listener up to the fence: events of transactions that ended before the oldest one still
 * running, so none is passed over. Answers how many events it heard; a fault is kept in its row.
 */
export async function catchUp(db: Database, listener: Listener): Promise<number> {
  await db.run(sql`insert into platform.listeners (name) values (${listener.name}) on conflict do nothing`);
  let heard = 0;
  for (;;) {
    const count = await db.transaction((tx) => hearOnce(tx, listener)).catch((fault) => fail(db, listener.name, fault));
    heard += count;
    if (count < batch) return heard;
  }
}

async function hearOnce(tx: Tx, listener: Listener): Promise<number> {
  const cursor = await tx.maybe<Cursor>(sql`
    select tx::text as tx, position from platform.listeners where name = ${listener.name} for update skip locked`);
  if (!cursor) return 0;
  // What it does not listen to is passed over where it lies; of the last event it needs the place.
  const events = await tx.rows<Heard>(sql`
    with looked as materialized (
      select e.*, row_number() over (order by e.tx, e.position)::int as nth from platform.events e
      where (e.tx, e.position) > (${cursor.tx}::xid8, ${cursor.position}) and e.tx < pg_snapshot_xmin(pg_current_snapshot())
      order by e.tx, e.position limit ${batch}),
    all_of_them as (select count(*)::int as looked from looked)
    select e.tx::text as tx, position, looked, ${eventColumns}
    from looked e, all_of_them
    where type = any(${listener.types}) or nth = looked
    order by e.tx, e.position`);
  const last = events.at(-1);
  if (!last) return 0;
  await listener.hear(
    tx,
    events.filter((event) => listener.types.includes(event.type)),
  );
  await tx.run(sql`update platform.listeners set tx = ${last.tx}::xid8, position = ${last.position},
    failures = 0, failed_because = null, moved_at = clock_timestamp() where name = ${listener.name}`);
  return last.looked;
}

async function fail(db: Db, name: string, fault: unknown): Promise<number> {
  const because = fault instanceof Error ? fault.name : 'fault';
  await db.run(
    sql`update platform.listeners set failures = failures + 1, failed_because = ${because} where name = ${name}`,
  );
  return 0;
}

export interface Progress {
  readonly name: string;
  readonly failures: number;
  readonly failed_because: string | null;
  readonly behind: number;
  readonly moved_at: Temporal.Instant | null;
}

/** How far each listener is behind, for health and administration. Counts at most 1,000. */
export const progress = (db: Db): Promise<Progress[]> =>
  db.rows<Progress>(sql`
    select name, failures, failed_because, moved_at, (
      select count(*)::int from (select 1 from platform.events e
        where (e.tx, e.position) > (l.tx, l.position) limit 1000) as ahead) as behind
    from platform.listeners l order by name`);

/**
 * Keeps listeners moving until stopped: woken by `wake` (a deed of this process ended) and by a
 * one-second poll beneath, for deeds of other processes.
 */
export function keepListening(db: Database, listeners: readonly Listener[]): { wake(): void; stop(): Promise<void> } {
  let stopped = false;
  let wake = (): void => undefined;
  const round = async (): Promise<void> => {
    while (!stopped) {
      // A database that is away for a moment is asked again at the next poll.
      for (const listener of listeners) await catchUp(db, listener).catch(() => undefined);
      if (stopped) return;
      await new Promise<void>((resolve) => {
        const poll = setTimeout(resolve, 1000);
        wake = () => {
          clearTimeout(poll);
          setTimeout(resolve, 50);
        };
      });
    }
  };
  const running = round();
  return {
    wake: () => wake(),
    stop: async () => {
      stopped = true;
      wake();
      await running;
    },
  };
}
