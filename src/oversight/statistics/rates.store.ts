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
  /** Taken back by the citizen before a result. */
  readonly withdrawn: number;
  /** Stopped before a result: only from 01/07/2025 on. */
  readonly stopped: number;
  /** Entered by mistake and voided: not among the received. */
  readonly voided: number;
  /** Sent away at the counter with the reason in writing: never received. */
  readonly declined: number;
}

/** Counts all dossiers of the house: for a rehearsal, which wants its rates back. Reads every event. */
export const ratesOf = (db: Db): Promise<Rates> =>
  db.one<Rates>(sql`
    select told.received, told.supplemented, figures.refused, told.apologised, figures.finished, figures.in_time, figures.returned,
      figures.withdrawn, figures.stopped, told.voided, (select count(*)::int from statistics.declined) as declined
    from (select (count(*) filter (where type = 'dossier.received') - count(*) filter (where type = 'dossier.voided'))::int as received,
        (count(*) filter (where type = 'dossier.voided'))::int as voided,
        count(distinct stream_id) filter (where type = 'dossier.supplement-requested')::int as supplemented,
        count(*) filter (where type = 'dossier.apologised')::int as apologised
      from platform.events where stream_kind = 'dossier') as told
    cross join (select count(*) filter (where ready_at is not null)::int as finished, count(*) filter (where ${inTime})::int as in_time,
        count(*) filter (where returned_at is not null)::int as returned,
        count(*) filter (where withdrawn_at is not null)::int as withdrawn, count(*) filter (where stopped_at is not null)::int as stopped,
        count(*) filter (where refused)::int as refused
      from statistics.dossiers) as figures`);
