import { type Db, sql } from '#platform/db/index.ts';
import { inTime } from './dossier.store.ts';

/** How dossiers went, all of them, as the events tell it. */
export interface Rates {
  readonly received: number;
  readonly finished: number;
  readonly in_time: number;
  readonly returned: number;
  /** Citizens were asked for papers. */
  readonly supplemented: number;
  /** An apology was made. */
  readonly apologised: number;
  /** The result is a refusal in writing. */
  readonly refused: number;
}

/** Counts all dossiers of the house: for a rehearsal, which wants its rates back. Reads every event. */
export const ratesOf = (db: Db): Promise<Rates> =>
  db.one<Rates>(sql`
    select told.received, told.supplemented, figures.refused, told.apologised, figures.finished, figures.in_time, figures.returned
    from (select (count(*) filter (where type = 'dossier.received') - count(*) filter (where type = 'dossier.voided'))::int as received,
        count(distinct stream_id) filter (where type = 'dossier.supplement-requested')::int as supplemented,
        count(*) filter (where type = 'dossier.apologised')::int as apologised
      from platform.events where stream_kind = 'dossier') as told
    cross join (select count(*) filter (where ready_at is not null)::int as finished, count(*) filter (where ${inTime})::int as in_time,
        count(*) filter (where returned_at is not null)::int as returned, count(*) filter (where refused)::int as refused
      from statistics.dossiers) as figures`);
