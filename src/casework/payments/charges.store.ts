import { type Db, sql, type Tx } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Dong } from '#platform/money/index.ts';

/** What a dossier is asked to pay. */
export interface Demanded {
  readonly kind: 'phí' | 'lệ phí';
  readonly name: string;
  readonly amount: Dong;
  readonly exemptionGround: string | null;
  readonly exemptionProof: string | null;
}

export interface Charge {
  readonly id: string;
  readonly kind: 'phí' | 'lệ phí';
  readonly name: string;
  readonly amount: Dong;
  readonly exemption_ground: string | null;
  readonly paid_at: Temporal.Instant | null;
  readonly receipt_number: string | null;
}

/** Writes the charges of a dossier, in their order. */
export const demand = (tx: Tx, subjectId: string, charges: readonly Demanded[]): Promise<void> =>
  demandEach(
    tx,
    charges.map((charge) => ({ ...charge, subjectId })),
  );

/** Writes charges of several subjects, those of one in their order. */
export async function demandEach(
  tx: Tx,
  charges: readonly (Demanded & { readonly subjectId: string })[],
): Promise<void> {
  if (charges.length === 0) return;
  const position = (n: number): number =>
    charges.slice(0, n + 1).filter(({ subjectId }) => subjectId === charges[n]?.subjectId).length;
  await tx.run(sql`
    insert into payments.charges (id, subject_id, position, kind, name, amount, exemption_ground, exemption_proof)
    select id, subject_id, position, kind, name, amount, exemption_ground, exemption_proof
    from unnest(${charges.map(() => newId())}::uuid[], ${charges.map((charge) => charge.subjectId)}::uuid[],
      ${charges.map((_, n) => position(n))}::smallint[],
      ${charges.map((c) => c.kind)}::text[], ${charges.map((c) => c.name)}::text[], ${charges.map((c) => c.amount)}::bigint[],
      ${charges.map((c) => c.exemptionGround)}::text[], ${charges.map((c) => c.exemptionProof)}::text[])
      as given (id, subject_id, position, kind, name, amount, exemption_ground, exemption_proof)`);
}

export const chargesOf = (db: Db, subjectId: string): Promise<Charge[]> =>
  db.rows<Charge>(sql`select id, kind, name, amount, exemption_ground, paid_at, receipt_number
    from payments.charges where subject_id = ${subjectId} order by position`);

/** The charges of several subjects, each with whose it is. */
export const chargesOfAll = (
  db: Db,
  subjectIds: readonly string[],
): Promise<(Charge & { readonly subject_id: string })[]> =>
  db.rows<
    Charge & { readonly subject_id: string }
  >(sql`select id, kind, name, amount, exemption_ground, paid_at, receipt_number, subject_id
    from payments.charges where subject_id = any(${subjectIds}::uuid[]) order by subject_id, position`);

/** Marks everything still owed as paid, to whom and when; answers with the sum taken. */
export async function settle(
  tx: Tx,
  subjectId: string,
  paid: { readonly at: Temporal.Instant; readonly to: string; readonly receiptNumber: string | null },
): Promise<Dong> {
  const rows = await tx.rows<{ amount: Dong }>(sql`
    update payments.charges set paid_at = ${paid.at}, paid_to = ${paid.to}, receipt_number = ${paid.receiptNumber}
    where subject_id = ${subjectId} and paid_at is null and amount > 0 returning amount`);
  return rows.reduce((sum, row) => sum + row.amount, 0n);
}

/** Takes what is still owed away, with the ground: nothing is charged for a paper that is not granted. */
export const waive = (tx: Tx, subjectId: string, ground: string): Promise<number> =>
  tx.run(sql`update payments.charges set amount = 0, exemption_ground = ${ground}
    where subject_id = ${subjectId} and paid_at is null and amount > 0`);
