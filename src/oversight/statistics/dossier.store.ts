import { type Db, type Sql, sql, type Tx } from '#platform/db/index.ts';
import { forgetCertified } from './certified/certified.store.ts';

export interface NewRow {
  readonly dossierId: string;
  readonly procedureId: string;
  readonly oneStopId: string;
  readonly settlingId: string;
  readonly authorityId: string;
  readonly receivedAt: Temporal.Instant;
  readonly promisedDue: Temporal.Instant;
  readonly judgedBy: string;
}

/** Dossiers were received; hearing of one twice writes it once. A counter's busy hour is told in one statement. */
export const enterReceived = (tx: Tx, rows: readonly NewRow[]): Promise<number> =>
  tx.run(sql`
    insert into statistics.dossiers (dossier_id, procedure_id, one_stop_id, settling_id, authority_id, received_at, promised_due, judged_by)
    select * from unnest(${rows.map((row) => row.dossierId)}::uuid[], ${rows.map((row) => row.procedureId)}::uuid[],
      ${rows.map((row) => row.oneStopId)}::uuid[], ${rows.map((row) => row.settlingId)}::uuid[],
      ${rows.map((row) => row.authorityId)}::uuid[], ${rows.map((row) => String(row.receivedAt))}::timestamptz[],
      ${rows.map((row) => String(row.promisedDue))}::timestamptz[], ${rows.map((row) => row.judgedBy)}::text[])
    on conflict do nothing`);

/** Papers were asked for when the promised day was past: it waits, and is late all the same. False: that was taken back. */
export const setAskedLate = (tx: Tx, id: string, asked: boolean): Promise<number> =>
  tx.run(sql`update statistics.dossiers set waiting = ${asked}, asked_late = ${asked} where dossier_id = ${id}`);

/** Papers were asked for: it is not late while it waits. */
export const setWaiting = (tx: Tx, id: string, waiting: boolean): Promise<number> =>
  tx.run(sql`update statistics.dossiers set waiting = ${waiting} where dossier_id = ${id}`);

/** Papers came, and a new promise with them, or that was taken back: it is judged by this one. */
export const setPromise = (tx: Tx, id: string, due: Temporal.Instant): Promise<number> =>
  tx.run(sql`update statistics.dossiers set waiting = false, promised_due = ${due} where dossier_id = ${id}`);

/** The office said why it will be late; null: it took that back. */
export const setCause = (tx: Tx, id: string, cause: string | null): Promise<number> =>
  tx.run(sql`update statistics.dossiers set cause = ${cause} where dossier_id = ${id}`);

/** An apology was made, with a new day; it stays judged by the promise before. */
export const markApologised = (
  tx: Tx,
  id: string,
  { at, newDay }: { readonly at: Temporal.Instant; readonly newDay: Temporal.PlainDate },
): Promise<number> =>
  tx.run(sql`update statistics.dossiers set apologised = true, apologised_at = ${at}, new_day = ${newDay}
    where dossier_id = ${id}`);

/** Its result: since when there is one (null: it was called back, and there is none), and whether nothing is granted by it. */
export interface Outcome {
  readonly at: Temporal.Instant | null;
  readonly refused: boolean;
}

/** It has its result, or has none any more. */
export const markReady = (tx: Tx, id: string, { at, refused }: Outcome): Promise<number> =>
  tx.run(sql`update statistics.dossiers set ready_at = ${at}, refused = ${refused} where dossier_id = ${id}`);

/** The result was handed out, at this instant; null: it was wrong, and is made anew. */
export const markReturned = (tx: Tx, id: string, at: Temporal.Instant | null): Promise<number> =>
  tx.run(sql`update statistics.dossiers set returned_at = ${at} where dossier_id = ${id}`);

/**
 * A wrong result was called back, and there is none. One handed out in time was not late, and the months until somebody saw its
 * fault are no delay of the office: what is made anew is judged by the day told then, as a promise of its own. A result that
 * was late, or was found wrong before it went out, stays judged by the first promise (law 4). How many were recalled is counted
 * apart, from the events.
 */
export const markRecalled = (tx: Tx, id: string, newDay: Temporal.PlainDate | null): Promise<number> =>
  tx.run(sql`
    with kept as (select dossier_id, coalesce(${newDay}::date is not null and ${inTime}, false) as anew
      from statistics.dossiers where dossier_id = ${id})
    update statistics.dossiers s set ready_at = null, refused = false, returned_at = null,
      promised_due = case when anew then (${newDay}::date + time '17:00') at time zone 'Asia/Ho_Chi_Minh' else promised_due end,
      judged_by = case when anew then 'date' else judged_by end
    from kept where s.dossier_id = kept.dossier_id`);

/** The citizen took it back, at this instant: it runs no more and is never late; null: it runs again. */
export const markWithdrawn = (tx: Tx, id: string, at: Temporal.Instant | null): Promise<number> =>
  tx.run(sql`update statistics.dossiers set withdrawn_at = ${at}, waiting = false where dossier_id = ${id}`);

/** The matter was stopped, at this instant: it runs no more and is never late; null: it runs again. */
export const markStopped = (tx: Tx, id: string, at: Temporal.Instant | null): Promise<number> =>
  tx.run(sql`update statistics.dossiers set stopped_at = ${at}, waiting = false where dossier_id = ${id}`);

/** Its unit has ended: it is counted where it went on, the others stay with the unit of then. */
export const moveUnit = (
  tx: Tx,
  id: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<number> =>
  tx.run(sql`update statistics.dossiers set
    one_stop_id = case one_stop_id when ${from} then ${to} else one_stop_id end,
    settling_id = case settling_id when ${from} then ${to} else settling_id end,
    authority_id = case authority_id when ${from} then ${to} else authority_id end
    where dossier_id = ${id} and ready_at is null and withdrawn_at is null and stopped_at is null`);

/** It was entered by mistake: it is counted nowhere. */
export const forget = (tx: Tx, id: string): Promise<number> =>
  tx.run(sql`delete from statistics.dossiers where dossier_id = ${id}`);

/** What one office has received, has in hand, has given back, and is late with. */
export interface UnitFigures {
  readonly settling_id: string;
  readonly received: number;
  /** Received, without a result, neither withdrawn nor stopped, those waiting for papers included. */
  readonly running: number;
  readonly waiting: number;
  readonly ready: number;
  readonly returned: number;
  /** Taken back by the citizen before a result: neither running nor late. */
  readonly withdrawn: number;
  /** Stopped before a result (from 2025): neither running nor late. */
  readonly stopped: number;
  /** Of those with a result: returned in writing as not qualified. */
  readonly refused: number;
  /** Without a result although the promised day (for hours: the minute) is past, and not waiting for the citizen, unless it was late when asked. */
  readonly late: number;
  /** Of those with a result: by the promised day or earlier. */
  readonly in_time: number;
  readonly finished: number;
}

export interface At {
  readonly now: Temporal.Instant;
  /** The begin of today: a limit in days is kept until the end of its day, one in hours until its minute. */
  readonly dayBegins: Temporal.Instant;
}

/** Without a result after the promise, not withdrawn or stopped and not waiting for the citizen, unless it was late when asked. */
export const late = ({
  now,
  dayBegins,
}: At): Sql => sql`ready_at is null and withdrawn_at is null and stopped_at is null
  and (asked_late or not waiting) and promised_due < case judged_by when 'date' then ${dayBegins}::timestamptz else ${now}::timestamptz end`;

/** With a result by the promise. */
export const inTime = sql`(ready_at <= promised_due or (judged_by = 'date'
  and (ready_at at time zone 'Asia/Ho_Chi_Minh')::date <= (promised_due at time zone 'Asia/Ho_Chi_Minh')::date))`;

/** The figures by office of what was received from an instant on, without what these procedures are about. */
export const figuresByUnit = (
  db: Db,
  at: At & { readonly since: Temporal.Instant },
  without: readonly string[] = [],
): Promise<UnitFigures[]> =>
  db.rows<UnitFigures>(sql`
    select settling_id, count(*)::int as received,
      count(*) filter (where ready_at is null and withdrawn_at is null and stopped_at is null)::int as running,
      count(*) filter (where ready_at is null and waiting)::int as waiting,
      count(*) filter (where ready_at is not null and returned_at is null)::int as ready,
      count(*) filter (where returned_at is not null)::int as returned,
      count(*) filter (where withdrawn_at is not null)::int as withdrawn,
      count(*) filter (where stopped_at is not null)::int as stopped,
      count(*) filter (where refused)::int as refused,
      count(*) filter (where ${late(at)})::int as late,
      count(*) filter (where ${inTime})::int as in_time,
      count(*) filter (where ready_at is not null)::int as finished
    from statistics.dossiers where received_at >= ${at.since} and procedure_id <> all(${without}::uuid[])
    group by settling_id`);

export interface ProcedureFigures {
  readonly finished: number;
  readonly in_time: number;
}

/** How a procedure went since an instant: how many results, and how many of them in time. */
export const figuresOfProcedure = (db: Db, procedureId: string, since: Temporal.Instant): Promise<ProcedureFigures> =>
  db.one<ProcedureFigures>(sql`
    select count(*)::int as finished,
      count(*) filter (where ${inTime})::int as in_time
    from statistics.dossiers where procedure_id = ${procedureId} and ready_at >= ${since}`);

/** Empties the figures and sends their cursor back before the first event; the next round counts anew. */
export async function startAnew(tx: Tx, listener: string): Promise<void> {
  await tx.run(sql`delete from statistics.dossiers`);
  await tx.run(sql`delete from statistics.declined`);
  await forgetCertified(tx);
  await tx.run(sql`update platform.listeners set tx = '0', position = 0 where name = ${listener}`);
}
