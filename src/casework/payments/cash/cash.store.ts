import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Dong } from '#platform/money/index.ts';
import type { Counted, TakenByBook } from './cash.rules.ts';
import { openWaived } from './waived.store.ts';

/** What was taken at a counter since its last closing, book by book. */
export const takenAt = (db: Db, unitId: string): Promise<TakenByBook[]> =>
  db.rows<TakenByBook>(sql`
    select b.id as book_id, b.kind, b.series, min(r.number) as lowest, max(r.number) as highest, count(*)::int as receipts,
      sum(r.amount)::bigint as sum
    from payments.receipts r join payments.receipt_books b on b.id = r.book_id
    where b.unit_id = ${unitId} and r.closing_id is null and r.state = 'used'
    group by b.id order by b.kind, b.series, lowest`);

/** Numbers of a counter written off since an instant. */
export const spoiledSince = (
  db: Db,
  unitId: string,
  since: Temporal.Instant,
): Promise<{ series: string; number: number; state: 'void' | 'lost' }[]> =>
  db.rows<{ series: string; number: number; state: 'void' | 'lost' }>(sql`
    select b.series, r.number, r.state from payments.receipts r join payments.receipt_books b on b.id = r.book_id
    where b.unit_id = ${unitId} and r.state in ('void', 'lost') and coalesce(r.voided_at, r.at) >= ${since} order by b.series, r.number limit 200`);

/** Keeps the books of a counter while its day is closed: what is taken meanwhile belongs to the next. */
export const holdCounter = (tx: Tx, unitId: string): Promise<{ id: string }[]> =>
  tx.rows<{ id: string }>(sql`select id from payments.receipt_books where unit_id = ${unitId} order by id for update`);

export interface NewClosing extends Counted {
  readonly id: string;
  readonly unitId: string;
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly treasurerId: string;
}

export const enterClosing = (tx: Tx, given: NewClosing): Promise<number> =>
  tx.run(sql`insert into payments.closings (id, unit_id, closed_at, closed_by, levies, charges, refunded_levies, refunded_charges, waived_levies, waived_charges,
      receipts, treasurer_id, counted, difference_reason)
    values (${given.id}, ${given.unitId}, ${given.at}, ${given.by}, ${given.levies}, ${given.charges}, ${given.refundedLevies},
      ${given.refundedCharges}, ${given.waivedLevies}, ${given.waivedCharges}, ${given.receipts}, ${given.treasurerId}, ${given.counted}, ${given.difference})`);

/** Puts everything a counter has taken into a closing; answers with how many receipts. */
export const closeReceipts = (tx: Tx, unitId: string, closingId: string): Promise<number> =>
  tx.run(sql`update payments.receipts r set closing_id = ${closingId} from payments.receipt_books b
    where b.id = r.book_id and b.unit_id = ${unitId} and r.closing_id is null and r.state = 'used'`);

/** A line of the cash book. */
export interface Closing {
  readonly id: string;
  readonly unit_id: string;
  readonly closed_at: Temporal.Instant;
  readonly closed_by: string;
  readonly levies: Dong;
  readonly charges: Dong;
  readonly refunded: Dong;
  /** Waived or reduced that day: no part of the money. */
  readonly waived_levies: Dong;
  readonly waived_charges: Dong;
  readonly receipts: number;
  readonly treasurer_id: string;
  readonly received_at: Temporal.Instant | null;
  /** The money as it was counted and handed over. */
  readonly counted: Dong;
  /** Why it is not what the receipts say. */
  readonly difference_reason: string | null;
  readonly taken_back_at: Temporal.Instant | null;
  readonly taken_back_reason: string | null;
}

const columns = sql`id, unit_id, closed_at, closed_by, levies, charges, refunded_levies + refunded_charges as refunded, waived_levies, waived_charges,
  receipts,
  treasurer_id, received_at, counted, difference_reason, taken_back_at, taken_back_reason`;

/** The cash book of a counter, the newest first; what lies before the line read last; without a limit, all of it. */
export const closingsBefore = (
  db: Db,
  unitId: string,
  before: string | null,
  limit: number | null,
): Promise<Closing[]> =>
  db.rows<Closing>(sql`select ${columns} from payments.closings
    where unit_id = ${unitId} and (${before}::uuid is null or (closed_at, id) < (select k.closed_at, k.id from payments.closings k where k.id = ${before}))
    order by closed_at desc, id desc limit ${limit}::bigint`);

export const closingById = (db: Db, id: string): Promise<Closing | undefined> =>
  db.maybe<Closing>(sql`select ${columns} from payments.closings where id = ${id}`);

export const lockClosing = (tx: Tx, id: string): Promise<Closing | undefined> =>
  tx.maybe<Closing>(sql`select ${columns} from payments.closings where id = ${id} for no key update`);

export const markReceived = (tx: Tx, id: string, at: Temporal.Instant): Promise<number> =>
  tx.run(sql`update payments.closings set received_at = ${at} where id = ${id}`);

/** The receipts, refunds and exemptions of a closing belong to the open day again, and the closing stands as taken back. */
export async function markTakenBack(
  tx: Tx,
  id: string,
  made: { readonly at: Temporal.Instant; readonly by: string; readonly reason: string },
): Promise<void> {
  await tx.run(sql`update payments.receipts set closing_id = null where closing_id = ${id}`);
  await tx.run(sql`update payments.refunds set closing_id = null where closing_id = ${id}`);
  await openWaived(tx, id);
  await tx.run(sql`update payments.closings set taken_back_at = ${made.at}, taken_back_by = ${made.by},
    taken_back_reason = ${made.reason} where id = ${id}`);
}
