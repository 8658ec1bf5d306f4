import type { Cause } from '#casework/dossiers/index.ts';
import { type Db, type Sql, sql } from '#platform/db/index.ts';
import { type At, late } from '../dossier.store.ts';

/** A dossier as the events told it: no name is in it. */
export interface PublishedRow {
  readonly dossier_id: string;
  readonly settling_id: string;
  readonly authority_id: string;
  readonly received_at: Temporal.Instant;
  readonly promised_due: Temporal.Instant;
  readonly judged_by: 'date' | 'time';
  readonly waiting: boolean;
  readonly ready_at: Temporal.Instant | null;
  readonly returned_at: Temporal.Instant | null;
  readonly withdrawn_at: Temporal.Instant | null;
  readonly stopped_at: Temporal.Instant | null;
  readonly cause: Cause | null;
  /** The day the citizen was told in the apology; null before one was made. */
  readonly new_day: Temporal.PlainDate | null;
}

export interface Sieve {
  readonly settlingId?: string | undefined;
  /** The procedures of the field asked for; undefined: all of them. */
  readonly procedureIds?: readonly string[] | undefined;
  /** Never listed one by one. */
  readonly hidden: readonly string[];
  /** The last line of the page before: its instant and its own id. */
  readonly after?: { readonly at: Temporal.Instant; readonly id: string } | undefined;
  readonly size: number;
}

const columns = sql`dossier_id, settling_id, authority_id, received_at, promised_due, judged_by, waiting, ready_at,
  returned_at, withdrawn_at, stopped_at, cause, new_day`;

/** The latest received first. Each procedure of a field gives its own first lines, so a rare one walks no others. */
export function received(db: Db, sieve: Sieve): Promise<PublishedRow[]> {
  const page = sql`order by received_at desc, dossier_id desc limit ${sieve.size}`;
  if (!sieve.procedureIds)
    return db.rows<PublishedRow>(sql`
      select ${columns} from statistics.dossiers
      where procedure_id <> all(${sieve.hidden}::uuid[]) ${ofUnit(sieve)} ${before(sieve)} ${page}`);
  const open = sieve.procedureIds.filter((id) => !sieve.hidden.includes(id));
  return db.rows<PublishedRow>(sql`
    select own.* from unnest(${open}::uuid[]) as wanted (id)
    cross join lateral (
      select ${columns} from statistics.dossiers
      where procedure_id = wanted.id ${ofUnit(sieve)} ${before(sieve)} ${page}) as own
    ${page}`);
}

/** What is late now, the longest first. */
export const lateNow = (db: Db, at: At, sieve: Sieve): Promise<PublishedRow[]> =>
  db.rows<PublishedRow>(sql`
    select ${columns} from statistics.dossiers
    where ${late(at)} and procedure_id <> all(${sieve.hidden}::uuid[]) ${ofUnit(sieve)} ${ofField(sieve)} ${beyond(sieve)}
    order by promised_due, dossier_id limit ${sieve.size}`);

const nothing = sql``;

const ofUnit = ({ settlingId }: Sieve): Sql => (settlingId ? sql`and settling_id = ${settlingId}` : nothing);

const ofField = ({ procedureIds }: Sieve): Sql =>
  procedureIds ? sql`and procedure_id = any(${procedureIds}::uuid[])` : nothing;

const before = ({ after }: Sieve): Sql =>
  after ? sql`and (received_at, dossier_id) < (${after.at}, ${after.id}::uuid)` : nothing;

const beyond = ({ after }: Sieve): Sql =>
  after ? sql`and (promised_due, dossier_id) > (${after.at}, ${after.id}::uuid)` : nothing;

export interface Counted {
  readonly procedure_id: string;
  readonly received: number;
  readonly late: number;
}

/** How many of procedures that are not listed were received since an instant, and how many are late now. */
export const countedSince = (
  db: Db,
  { since, ...at }: At & { readonly since: Temporal.Instant },
  procedureIds: readonly string[],
): Promise<Counted[]> =>
  db.rows<Counted>(sql`
    select procedure_id, count(*) filter (where received_at >= ${since})::int as received,
      count(*) filter (where ${late(at)})::int as late
    from statistics.dossiers
    where procedure_id = any(${procedureIds}::uuid[]) and (received_at >= ${since} or ready_at is null)
    group by procedure_id`);
