import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Dong } from '#platform/money/index.ts';
import type { Kind } from '../receipts/receipt.rules.ts';

/** What was waived or reduced of a kind since the last closing. */
export interface WaivedOfKind {
  readonly kind: Kind;
  readonly n: number;
  readonly sum: Dong;
}

/** What a counter did not charge since its day was closed, phí and lệ phí apart. */
export const waivedAt = (db: Db, unitId: string): Promise<WaivedOfKind[]> =>
  db.rows<WaivedOfKind>(sql`
    select kind, count(*)::int as n, sum(waived)::bigint as sum from payments.charges
    where counter_id = ${unitId} and exemption is not null and closing_id is null group by kind order by kind`);

/** Puts what was waived at a counter into a closing. */
export const closeWaived = (tx: Tx, unitId: string, closingId: string): Promise<number> =>
  tx.run(sql`update payments.charges set closing_id = ${closingId}
    where counter_id = ${unitId} and exemption is not null and closing_id is null`);

/**
 * What was entered by mistake was never waived: as the money of a voided receipt it leaves the open day. A day that was closed
 * stays as it was signed. What a citizen withdraws is another thing: the fee was due when the dossier was received (Luật Phí và lệ
 * phí 2015, Điều 3) and is not given back for the withdrawal, so the exemption granted in its place stays too, with its proof.
 */
export const forgetWaived = (tx: Tx, subjectId: string, position: number | null = null): Promise<number> =>
  tx.run(sql`update payments.charges set counter_id = null
    where subject_id = ${subjectId} and exemption is not null and position = coalesce(${position}::smallint, position)`);

/** The closing is opened again: what was waived belongs to the next. */
export const openWaived = (tx: Tx, closingId: string): Promise<number> =>
  tx.run(sql`update payments.charges set closing_id = null where closing_id = ${closingId}`);
