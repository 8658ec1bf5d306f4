import { type Db, type Sql, sql } from '#platform/db/index.ts';
import { eventColumns, type Recorded } from './index.ts';

/** Where an event lies in the ledger: the order in which listeners hear them. */
export interface Place {
  readonly tx: string;
  readonly position: string;
}

/** What is asked of the ledger; everything may be left open. */
export interface Sought {
  readonly kind?: string | undefined;
  readonly type?: string | undefined;
  readonly streamId?: string | undefined;
  /** Business time, from here until before there. */
  readonly during?: { readonly from: Temporal.Instant; readonly until: Temporal.Instant } | undefined;
  /** Keyset: what lies before this place. */
  readonly before?: Place | undefined;
}

export type Entry = Recorded & Place;

export interface Ledger {
  readonly entries: readonly Entry[];
  /** Where to go on; undefined: there is nothing older. */
  readonly next: Place | undefined;
}

/** So many events are looked through for one page; a rare kind is then looked for further, page by page. */
export const mostLookedThrough = 20_000;

/** The newest events that are sought, at most `size` of them. */
export async function ledger(db: Db, sought: Sought, size: number): Promise<Ledger> {
  const found = await db.rows<Entry>(sql`
    with looked as materialized (${lookedThrough(sought)})
    select ${eventColumns},
      tx::text as tx, position::text as position
    from looked
    where (${sought.kind ?? null}::text is null or stream_kind = ${sought.kind ?? null})
      and (${sought.type ?? null}::text is null or type = ${sought.type ?? null})
    order by looked.tx desc, looked.position desc limit ${size + 1}`);
  const entries = found.slice(0, size);
  if (found.length > size) return { entries, next: placeOf(entries.at(-1)) };
  return { entries, next: await endOfLook(db, sought) };
}

/** The last event that was looked through; nothing where the look came to the beginning of the ledger. */
const endOfLook = (db: Db, sought: Sought): Promise<Place | undefined> =>
  db.maybe<Place>(sql`
    select looked.tx::text as tx, looked.position::text as position from (${lookedThrough(sought)}) as looked
    order by looked.tx desc, looked.position desc offset ${mostLookedThrough - 1} limit 1`);

const placeOf = (entry: Entry | undefined): Place | undefined => entry && { tx: entry.tx, position: entry.position };

/** By its index in every case: a stream by its key, a day by its blocks, else the ledger from its end. */
const lookedThrough = ({ streamId, during, before }: Sought): Sql => sql`
  select e.* from platform.events e
  where true
    ${streamId ? sql`and e.stream_id = ${streamId}` : nothing}
    ${during ? sql`and e.occurred_at >= ${during.from} and e.occurred_at < ${during.until}` : nothing}
    ${before ? sql`and (e.tx, e.position) < (${before.tx}::xid8, ${before.position}::bigint)` : nothing}
  order by e.tx desc, e.position desc limit ${mostLookedThrough}`;

const nothing = sql``;

/** An event of one stream with the links of its chain, as hexadecimal digits. */
export type Link = Recorded & { readonly hash: string; readonly hash_before: string | null };

/** The newest events of one stream before `seq`, at most `size` of them. */
export const links = (
  db: Db,
  streamId: string,
  { before, size }: { before?: number | undefined; size: number },
): Promise<Link[]> =>
  db.rows<Link>(sql`
    select ${eventColumns},
      encode(hash, 'hex') as hash,
      (select encode(b.hash, 'hex') from platform.events b where b.stream_id = e.stream_id and b.seq = e.seq - 1) as hash_before
    from platform.events e
    where stream_id = ${streamId} and (${before ?? null}::int is null or seq < ${before ?? null})
    order by seq desc limit ${size}`);
