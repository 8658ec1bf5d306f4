import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { ReceiveForm } from '../receive/receive.form.ts';
import type { Parking } from './park.rules.ts';

/** What was typed so far, and the scans already kept by the paper's key. */
export interface Kept {
  readonly form: ReceiveForm;
  readonly scans: readonly (readonly [string, string])[];
}

/** A reception that waits, with its place in the counter's line. */
export interface ParkedRow extends Kept {
  readonly id: string;
  readonly place: number;
  readonly procedure_key: string;
  readonly name: string;
  readonly waits_for: string;
  readonly parked_at: Temporal.Instant;
  readonly parked_by: string;
  readonly kept_until: Temporal.Instant;
}

/** Those who are to come back to a counter, in the order in which they left: a place is kept however often it is parked anew. */
export const parkedAt = (db: Db, oneStopId: string): Promise<ParkedRow[]> =>
  db.rows<ParkedRow>(sql`
    select row_number() over (order by parked_at, id)::int as place, id, procedure_key, name, waits_for, form, scans,
      parked_at, parked_by, kept_until
    from dossiers.parked where one_stop_id = ${oneStopId} and ended_at is null order by parked_at, id`);

/** The counter at which a draft waits or waited. */
export const counterOfParked = async (db: Db, id: string): Promise<string | undefined> =>
  (await db.maybe<{ one_stop_id: string }>(sql`select one_stop_id from dossiers.parked where id = ${id}`))?.one_stop_id;

interface NewParked extends Parking, Kept {
  readonly id: string;
  readonly oneStopId: string;
  readonly procedureKey: string;
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly until: Temporal.Instant;
}

export const layAside = (tx: Tx, row: NewParked): Promise<number> =>
  tx.run(sql`
    insert into dossiers.parked (id, one_stop_id, procedure_key, name, waits_for, form, scans, parked_at, parked_by, kept_until)
    values (${row.id}, ${row.oneStopId}, ${row.procedureKey}, ${row.name}, ${row.waitsFor},
      ${JSON.stringify(row.form)}::jsonb, ${JSON.stringify(row.scans)}::jsonb, ${row.at}, ${row.by}, ${row.until})`);

/** Parked anew with what was typed since; undefined when it ended meanwhile or waits at another counter. */
export const layAsideAgain = async (
  tx: Tx,
  row: Parking & Kept & { readonly id: string; readonly oneStopId: string },
): Promise<Temporal.Instant | undefined> =>
  (
    await tx.maybe<{ kept_until: Temporal.Instant }>(sql`
      update dossiers.parked set name = ${row.name}, waits_for = ${row.waitsFor}, form = ${JSON.stringify(row.form)}::jsonb,
        scans = ${JSON.stringify(row.scans)}::jsonb
      where id = ${row.id} and one_stop_id = ${row.oneStopId} and ended_at is null returning kept_until`)
  )?.kept_until;

interface Ending {
  readonly id: string;
  readonly how: string;
  readonly at: Temporal.Instant;
  readonly by: string | null;
}

/** Ends a draft and forgets what was typed; answers with its counter, or undefined where it had ended. */
export const endParked = async (tx: Tx, { id, how, at, by }: Ending): Promise<string | undefined> =>
  (
    await tx.maybe<{ one_stop_id: string }>(sql`
      update dossiers.parked set ended_at = ${at}, ended_by = ${by}, ended_how = ${how},
        name = null, waits_for = null, form = null, scans = null
      where id = ${id} and ended_at is null returning one_stop_id`)
  )?.one_stop_id;
