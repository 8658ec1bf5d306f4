import { type Database, type Db, sql, type Tx } from '#platform/db/index.ts';
import { eventColumns, type Recorded } from '#platform/events/index.ts';
import { type Blame, blameOf } from '#platform/log/index.ts';

/** One who listens afterwards: a named cursor over the events, moved in the transaction of what it writes. */
export interface Listener {
  readonly name: string;
  readonly types: readonly string[];
  readonly hear: (tx: Tx, events: readonly Recorded[]) => Promise<void>;
}

interface Cursor {
  readonly tx: string;
  readonly position: bigint;
  readonly singly: number;
}

type Heard = Recorded & {
  readonly tx: string;
  readonly position: bigint;
  /** How many events were looked at. */
  readonly looked: number;
};

interface Round {
  /** It goes on where more of them may lie behind. */
  readonly more: boolean;
  readonly heard: number;
}

const batch = 500;
const atRest: Round = { more: false, heard: 0 };

/** Whether what failed often is left until its time has come, or tried now. */
export type Patience = 'now' | 'in-its-time';

/**
 * Moves a listener up to the fence: events of transactions that ended before the oldest one still
 * running, so none is passed over. Answers how many events it heard; a fault is kept in its row. After one the events
 * are heard one by one, so that what was heard well stays heard, and the row names the event it stands before.
 */
export async function catchUp(db: Database, listener: Listener, patience: Patience = 'now'): Promise<number> {
  await db.run(sql`insert into platform.listeners (name) values (${listener.name}) on conflict do nothing`);
  for (let heard = 0; ; ) {
    let before: Heard | undefined;
    const asked = { patience, seen: (event: Heard) => (before = event) };
    const round = await db
      .transaction((tx) => hearOnce(tx, listener, asked))
      .catch(async (fault) => {
        await fail(db, listener.name, { before, blame: blameOf(fault) });
        return atRest;
      });
    heard += round.heard;
    if (!round.more) return heard;
  }
}

/** Hears the one event a listener stands before, or none where it stands before none. */
export const hearNext = (tx: Tx, listener: Listener): Promise<Round> => hearOnce(tx, listener, { patience: 'now' });

interface Asked {
  readonly patience: Patience;
  /** Hears which event is tried alone. */
  readonly seen?: (event: Heard) => void;
}

async function hearOnce(tx: Tx, listener: Listener, { patience, seen }: Asked): Promise<Round> {
  const cursor = await tx.maybe<Cursor>(sql`
    select tx::text as tx, position, singly from platform.listeners where name = ${listener.name}
      and (${patience === 'now'} or try_after is null or try_after <= clock_timestamp())
    for update skip locked`);
  if (!cursor) return atRest;
  const size = cursor.singly > 0 ? 1 : batch;
  // What it does not listen to is passed over where it lies; of the last event it needs the place.
  const events = await tx.rows<Heard>(sql`
    with looked as materialized (
      select e.*, row_number() over (order by e.tx, e.position)::int as nth from platform.events e
      where (e.tx, e.position) > (${cursor.tx}::xid8, ${cursor.position}) and e.tx < pg_snapshot_xmin(pg_current_snapshot())
      order by e.tx, e.position limit ${size}),
    all_of_them as (select count(*)::int as looked from looked)
    select e.tx::text as tx, position, looked, ${eventColumns}
    from looked e, all_of_them
    where type = any(${listener.types}) or nth = looked
    order by e.tx, e.position`);
  const last = events.at(-1);
  if (!last) return atRest;
  if (size === 1) seen?.(last);
  await listener.hear(
    tx,
    events.filter((event) => listener.types.includes(event.type)),
  );
  await tx.run(sql`update platform.listeners set tx = ${last.tx}::xid8, position = ${last.position},
    singly = greatest(singly - 1, 0), failures = 0, failed_because = null, failed_where = null, failed_at = null,
    try_after = null, stuck_tx = null, stuck_position = null, stuck_stream = null, stuck_seq = null,
    moved_at = clock_timestamp() where name = ${listener.name}`);
  return { more: last.looked === size, heard: last.looked };
}

interface Failed {
  /** The event it failed at, where it was heard alone. */
  readonly before: Heard | undefined;
  readonly blame: Blame;
}

const fail = (db: Db, name: string, { before, blame }: Failed): Promise<number> =>
  db.run(sql`update platform.listeners set failures = failures + 1, failed_because = ${blame.because},
    failed_where = ${blame.where}, failed_at = clock_timestamp(), try_after = platform.try_after(failures + 1),
    singly = ${before ? sql`singly` : sql`${batch}`}, stuck_tx = ${before?.tx ?? null}::xid8,
    stuck_position = ${before?.position ?? null}, stuck_stream = ${before?.stream_id ?? null},
    stuck_seq = ${before?.seq ?? null} where name = ${name}`);

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
      for (const listener of listeners) await catchUp(db, listener, 'in-its-time').catch(() => undefined);
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
