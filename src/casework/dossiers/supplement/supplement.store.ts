import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { SupplementItem } from './supplement.rules.ts';
import type { Timing } from './timing.rules.ts';

export interface Supplement {
  readonly position: number;
  readonly number: number;
  readonly requested_at: Temporal.Instant;
  readonly requested_by: string;
  readonly items: SupplementItem[];
  readonly reason: string;
  readonly respond_by: Temporal.PlainDate;
  readonly answered_at: Temporal.Instant | null;
  /** Since when the last day is past without an answer. */
  readonly overdue_at: Temporal.Instant | null;
  /** Null: asked before it was kept. */
  readonly timing: Timing | null;
  /** The head who agreed to a request made when the promised day was past. */
  readonly agreed_by: string | null;
}

/** The requests for papers made of a dossier, oldest first; the law allows one. */
export const supplementsOf = (db: Db, dossierId: string): Promise<Supplement[]> =>
  db.rows<Supplement>(sql`select position, number, requested_at, requested_by, items, reason, respond_by, answered_at, overdue_at, timing, agreed_by
    from dossiers.supplements where dossier_id = ${dossierId} order by position`);

export interface NewSupplement {
  readonly number: number;
  readonly items: readonly SupplementItem[];
  readonly reason: string;
  readonly respondBy: Temporal.PlainDate;
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly timing: Timing;
  readonly agreedBy: string | null;
}

/** Keeps a request for papers with its number of the year (Mẫu 02). */
export const ask = (tx: Tx, dossierId: string, given: NewSupplement): Promise<number> =>
  tx.run(sql`insert into dossiers.supplements (dossier_id, position, number, requested_at, requested_by, items, reason, respond_by, timing, agreed_by)
    select ${dossierId}, coalesce(max(position), 0) + 1, ${given.number}, ${given.at}, ${given.by},
      ${JSON.stringify(given.items)}::jsonb, ${given.reason}, ${given.respondBy}, ${given.timing}, ${given.agreedBy}::uuid
    from dossiers.supplements where dossier_id = ${dossierId}`);

/** The papers came; closes the request that stood open. */
export const answered = (tx: Tx, dossierId: string, at: Temporal.Instant, by: string): Promise<number> =>
  tx.run(
    sql`update dossiers.supplements set answered_at = ${at}, answered_to = ${by} where dossier_id = ${dossierId} and answered_at is null`,
  );

/** The last day of the open request is past and nothing came. */
export const markOverdue = (tx: Tx, dossierId: string, at: Temporal.Instant): Promise<number> =>
  tx.run(
    sql`update dossiers.supplements set overdue_at = ${at} where dossier_id = ${dossierId} and answered_at is null`,
  );
