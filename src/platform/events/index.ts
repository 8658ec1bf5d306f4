import { type Actor, actorId } from '#platform/actor/index.ts';
import { type Db, sql, type Tx } from '#platform/db/index.ts';

export interface Stream {
  /** The kind of thing that has a history: dossier, account, calendar … */
  readonly kind: string;
  readonly id: string;
}

/** What is recorded: ids, codes, times, amounts, listed reasons and digests. Never a name, number of a paper or free text. */
export interface Happening {
  readonly stream: Stream;
  readonly type: string;
  readonly version: number;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly onBehalfOf?: string | undefined;
}

export interface Recording {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly now: Temporal.Instant;
}

/** Appends what happened to its stream, under the stream's next number, in the deed's own transaction. */
export async function record(deed: Recording, happening: Happening): Promise<void> {
  const { stream, type, version, payload } = happening;
  const by = actorId(deed);
  await deed.tx.run(sql`
    insert into platform.events (stream_kind, stream_id, seq, type, version, payload, actor_kind, actor_id,
      on_behalf_of, occurred_at, recorded_at, hash)
    select ${stream.kind}, given.id, given.seq, given.type, given.version, given.payload, ${deed.actor.kind},
      given.actor_id, given.on_behalf_of, given.occurred_at, given.recorded_at,
      platform.event_hash(given.before, given.id, given.seq, given.type, given.version, given.payload,
        given.actor_id, given.on_behalf_of, given.occurred_at, given.recorded_at)
    from (
      select ${stream.id}::uuid as id, coalesce(last.seq, 0) + 1 as seq, last.hash as before, ${type}::text as type,
        ${version}::smallint as version, ${JSON.stringify(payload)}::jsonb as payload, ${by}::uuid as actor_id,
        ${happening.onBehalfOf ?? null}::uuid as on_behalf_of, ${deed.now}::timestamptz as occurred_at,
        clock_timestamp() as recorded_at
      from (select 1) as always
      left join lateral (select seq, hash from platform.events where stream_id = ${stream.id}::uuid
        order by seq desc limit 1) as last on true
    ) as given`);
}

export interface Recorded {
  readonly stream_kind: string;
  readonly stream_id: string;
  readonly seq: number;
  readonly type: string;
  readonly version: number;
  readonly payload: Record<string, unknown>;
  readonly actor_kind: 'staff' | 'citizen' | 'system';
  readonly actor_id: string | null;
  readonly on_behalf_of: string | null;
  readonly occurred_at: Temporal.Instant;
  readonly recorded_at: Temporal.Instant;
}

/** What is read of an event, wherever it is read. */
export const eventColumns = sql`stream_kind, stream_id, seq, type, version, payload, actor_kind, actor_id, on_behalf_of, occurred_at, recorded_at`;

/** The whole history of one stream, oldest first. */
export const history = (db: Db, streamId: string): Promise<Recorded[]> =>
  db.rows<Recorded>(sql`
    select ${eventColumns}
    from platform.events where stream_id = ${streamId} order by seq`);

/** The events after `seq` of a stream: what a person who opened the page then has not seen. */
export const since = (db: Db, streamId: string, seq: number): Promise<Recorded[]> =>
  db.rows<Recorded>(sql`
    select ${eventColumns}
    from platform.events where stream_id = ${streamId} and seq > ${seq} order by seq`);

/** The number of the last event of a stream; 0 where it has none. */
export const lastSeq = async (db: Db, streamId: string): Promise<number> =>
  (
    await db.maybe<{ seq: number }>(sql`
    select seq from platform.events where stream_id = ${streamId} order by seq desc limit 1`)
  )?.seq ?? 0;

export interface BrokenLink {
  readonly stream_id: string;
  readonly seq: number;
}

/** Recomputes every hash; answers with the events whose link does not hold. None is the good answer. */
export const brokenLinks = (db: Db, streamId?: string): Promise<BrokenLink[]> =>
  db.rows<BrokenLink>(sql`
    select stream_id, seq from (
      select e.*, lag(hash) over stream as before, lag(seq) over stream as previous
      from platform.events e
      where ${streamId ?? null}::uuid is null or stream_id = ${streamId ?? null}::uuid
      window stream as (partition by stream_id order by seq)
    ) as chained
    where hash <> platform.event_hash(before, stream_id, seq, type, version, payload, actor_id, on_behalf_of, occurred_at, recorded_at)
      or seq <> coalesce(previous, 0) + 1
    order by stream_id, seq`);
