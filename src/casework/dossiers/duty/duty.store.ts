import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Dong } from '#platform/money/index.ts';
import type { Noticed, Proved } from './duty.rules.ts';

/** A duty the citizen was sent to pay, and the proof once it was shown. */
export interface DutyRow {
  readonly position: number;
  readonly number: number;
  readonly notice: string;
  readonly notice_day: Temporal.PlainDate;
  readonly what: string;
  readonly sum: Dong;
  readonly pay_to: string;
  readonly pay_by: Temporal.PlainDate;
  readonly told_at: Temporal.Instant;
  readonly told_by: string;
  readonly proof: string | null;
  readonly proof_day: Temporal.PlainDate | null;
  readonly proved_at: Temporal.Instant | null;
}

/** Every duty of a dossier, oldest first; the last may be open. */
export const dutiesOf = (db: Db, dossierId: string): Promise<DutyRow[]> =>
  db.rows<DutyRow>(sql`
    select position, number, notice, notice_day, what, sum, pay_to, pay_by, told_at, told_by, proof, proof_day, proved_at
    from dossiers.duties where dossier_id = ${dossierId} order by position`);

export interface NewDuty extends Noticed {
  readonly number: number;
  readonly payTo: string;
  readonly at: Temporal.Instant;
  readonly by: string;
}

/** Keeps what the citizen was sent to pay, with the number of the slip. */
export const tell = (tx: Tx, dossierId: string, duty: NewDuty): Promise<number> =>
  tx.run(sql`
    insert into dossiers.duties (dossier_id, position, number, notice, notice_day, what, sum, pay_to, pay_by, told_at, told_by)
    select ${dossierId}, coalesce(max(position), 0) + 1, ${duty.number}, ${duty.notice}, ${duty.noticeDay}, ${duty.what},
      ${duty.sum}, ${duty.payTo}, ${duty.payBy}, ${duty.at}, ${duty.by}
    from dossiers.duties where dossier_id = ${dossierId}`);

/** Proof was shown; closes the duty that stood open. */
export const prove = (
  tx: Tx,
  dossierId: string,
  { proof, proofDay }: Proved,
  shown: { readonly at: Temporal.Instant; readonly to: string },
): Promise<number> =>
  tx.run(sql`update dossiers.duties set proof = ${proof}, proof_day = ${proofDay}, proved_at = ${shown.at}, proved_to = ${shown.to}
    where dossier_id = ${dossierId} and proved_at is null`);
