import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Dong } from '#platform/money/index.ts';
import type { Charge } from '../charges.store.ts';
import type { BackLine, RefundGround } from './refund.rules.ts';

export interface NewRefund {
  readonly id: string;
  readonly unitId: string;
  readonly subjectId: string;
  readonly number: number;
  readonly ground: RefundGround;
  readonly reason: string;
  readonly recipient: string;
  readonly recipientIdentity: string;
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly lines: readonly BackLine[];
}

/** Writes a refund with its lines. */
export const enterRefund = (tx: Tx, given: NewRefund): Promise<unknown> =>
  Promise.all([
    tx.run(sql`insert into payments.refunds (id, unit_id, subject_id, number, ground, reason, recipient, recipient_identity, at, by_account)
      values (${given.id}, ${given.unitId}, ${given.subjectId}, ${given.number}, ${given.ground}, ${given.reason},
        ${given.recipient}, ${given.recipientIdentity}, ${given.at}, ${given.by})`),
    tx.run(sql`insert into payments.refund_lines (refund_id, charge_id, book_id, receipt_no, kind, amount)
      select ${given.id}, c.id, c.receipt_book_id, c.receipt_no, c.kind, back.amount
      from unnest(${given.lines.map(({ charge }) => charge.id)}::uuid[], ${given.lines.map(({ amount }) => amount)}::bigint[]) as back (id, amount)
      join payments.charges c on c.id = back.id`),
  ]);

export interface Refund {
  readonly id: string;
  readonly number: number;
  readonly ground: RefundGround;
  readonly reason: string;
  readonly recipient: string;
  readonly recipient_identity: string;
  readonly at: Temporal.Instant;
  readonly by_account: string;
  readonly sum: Dong;
  /** How much of which charge. */
  readonly lines: readonly { readonly charge: string; readonly amount: string }[];
}

/** What was given back of a matter, the first before the others. */
export const refundsOf = (db: Db, subjectId: string): Promise<Refund[]> =>
  db.rows<Refund>(sql`select r.id, r.number, r.ground, r.reason, r.recipient, r.recipient_identity, r.at, r.by_account,
      (select sum(l.amount)::bigint from payments.refund_lines l where l.refund_id = r.id) as sum,
      (select jsonb_agg(jsonb_build_object('charge', l.charge_id, 'amount', l.amount::text)) from payments.refund_lines l where l.refund_id = r.id) as lines
    from payments.refunds r where r.subject_id = ${subjectId} order by r.at, r.id`);

/** Given back at a counter since its last closing, each with its kind. */
export interface GivenBack {
  readonly kind: Charge['kind'];
  readonly sum: Dong;
  readonly refunds: number;
}

export const givenBackAt = (db: Db, unitId: string): Promise<GivenBack[]> =>
  db.rows<GivenBack>(sql`
    select l.kind, sum(l.amount)::bigint as sum, count(distinct r.id)::int as refunds
    from payments.refunds r join payments.refund_lines l on l.refund_id = r.id
    where r.unit_id = ${unitId} and r.closing_id is null group by l.kind order by l.kind`);

/** The refunds of a counter that no closing has taken yet go with this one. */
export const closeRefunds = (tx: Tx, unitId: string, closingId: string): Promise<number> =>
  tx.run(sql`update payments.refunds set closing_id = ${closingId} where unit_id = ${unitId} and closing_id is null`);
