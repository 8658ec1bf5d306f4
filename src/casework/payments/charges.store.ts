import { type Db, sql, type Tx } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Dong } from '#platform/money/index.ts';
import type { Granted } from './exemption/proof.rules.ts';
import { type Chosen, type Kind, receiptText } from './receipts/receipt.rules.ts';
import type { Paid } from './receipts/receipt.store.ts';

/** What a dossier is asked to pay. */
export interface Demanded {
  readonly kind: Kind;
  readonly name: string;
  readonly amount: Dong;
  readonly exemptionGround: string | null;
  readonly exemptionProof: string | null;
  /** What would have been charged without the exemption; null where there is none. */
  readonly waived: Dong | null;
  /** The exemption in parts. */
  readonly exemption: Granted | null;
  /** The fee of the version it was counted from, and for how many; null where it was counted from none. */
  readonly feeKey: string | null;
  readonly quantity: number | null;
  /** Percent the office keeps of it; the rest is the budget's. */
  readonly kept: number;
}

export interface Charge {
  readonly id: string;
  readonly position: number;
  readonly kind: Kind;
  readonly name: string;
  readonly amount: Dong;
  readonly exemption_ground: string | null;
  readonly exemption_proof: string | null;
  /** What would have been charged more without the exemption; null where there is none. */
  readonly waived: Dong | null;
  readonly exemption: Granted | null;
  readonly paid_at: Temporal.Instant | null;
  readonly paid_to: string | null;
  readonly receipt_number: string | null;
  readonly receipt_book_id: string | null;
  readonly receipt_no: number | null;
  /** So much of it was given back; the receipt stays as it was given. */
  readonly given_back: Dong;
  /** The voided receipt that the one it is paid by replaces. */
  readonly replaces: string | null;
}

/** Writes the charges of a dossier, in their order; the counter whose cash book tells what of them is waived. */
export async function demand(
  tx: Tx,
  subjectId: string,
  charges: readonly Demanded[],
  counterId: string | null = null,
): Promise<void> {
  if (charges.length === 0) return;
  await tx.run(sql`
    insert into payments.charges (id, subject_id, position, kind, name, amount, exemption_ground, exemption_proof, waived, exemption,
      fee_key, quantity, kept_percent, counter_id)
    select id, ${subjectId}, position, kind, name, amount, exemption_ground, exemption_proof, waived, exemption::jsonb, fee_key, quantity, kept_percent,
      case when exemption is not null then ${counterId}::uuid end
    from unnest(${charges.map(() => newId())}::uuid[], ${charges.map((_, n) => n + 1)}::smallint[],
      ${charges.map((c) => c.kind)}::text[], ${charges.map((c) => c.name)}::text[], ${charges.map((c) => c.amount)}::bigint[],
      ${charges.map((c) => c.exemptionGround)}::text[], ${charges.map((c) => c.exemptionProof)}::text[],
      ${charges.map((c) => c.waived)}::bigint[], ${charges.map((c) => c.exemption && JSON.stringify(c.exemption))}::text[],
      ${charges.map((c) => c.feeKey)}::text[], ${charges.map((c) => c.quantity)}::int[],
      ${charges.map((c) => c.kept)}::smallint[])
      as given (id, position, kind, name, amount, exemption_ground, exemption_proof, waived, exemption, fee_key, quantity, kept_percent)`);
}

export const chargesOf = (db: Db, subjectId: string): Promise<Charge[]> =>
  db.rows<Charge>(sql`select c.id, c.position, c.kind, c.name, c.amount, c.exemption_ground, c.exemption_proof, c.waived, c.exemption,
      c.paid_at, c.paid_to, c.receipt_number, c.receipt_book_id, c.receipt_no,
      (select coalesce(sum(l.amount), 0)::bigint from payments.refund_lines l where l.charge_id = c.id) as given_back,
      o.series || ' ' || lpad(r.replaces_no::text, 7, '0') as replaces
    from payments.charges c
    left join payments.receipts r on r.book_id = c.receipt_book_id and r.number = c.receipt_no
    left join payments.receipt_books o on o.id = r.replaces_book_id
    where c.subject_id = ${subjectId} order by c.position`);

/** Marks what is owed of one kind as paid: to whom, when, and by which receipt; answers with the sum that it pays. */
export async function settle(tx: Tx, { kind, book, number }: Chosen, paid: Paid): Promise<Dong> {
  const paidNow = await tx.rows<{ amount: Dong }>(sql`
    update payments.charges set paid_at = ${paid.at}, paid_to = ${paid.to}, receipt_book_id = ${book.id}, receipt_no = ${number},
      receipt_number = ${receiptText(book.series, number)}
    where subject_id = ${paid.subjectId} and kind = ${kind} and paid_at is null and amount > 0 returning amount`);
  return paidNow.reduce((sum, { amount }) => sum + amount, 0n);
}

/** Takes what is still owed away, with the ground: nothing is charged for a paper that is not granted. */
export const waive = (tx: Tx, subjectId: string, ground: string): Promise<number> =>
  tx.run(sql`update payments.charges set amount = 0, exemption_ground = ${ground}
    where subject_id = ${subjectId} and paid_at is null and amount > 0`);

/** Owed again as it was before it was waived; the sums as texts. What was paid since stays paid. */
export const restoreUnpaid = (
  tx: Tx,
  charges: readonly { readonly id: string; readonly amount: string; readonly ground: string | null }[],
): Promise<number> =>
  tx.run(sql`update payments.charges c set amount = given.amount, exemption_ground = given.ground
    from jsonb_to_recordset(${JSON.stringify(charges)}::jsonb) as given (id uuid, amount bigint, ground text)
    where c.id = given.id and c.paid_at is null`);

/** Takes one charge of a subject away, with the ground, unless it is paid. */
export const waiveOne = (tx: Tx, subjectId: string, position: number, ground: string): Promise<number> =>
  tx.run(sql`update payments.charges set amount = 0, exemption_ground = ${ground}
    where subject_id = ${subjectId} and position = ${position} and paid_at is null and amount > 0`);
