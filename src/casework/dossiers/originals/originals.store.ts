import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Keeping } from './originals.rules.ts';

/** A line of the ledger of originals. */
export interface Original {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly place: string;
  readonly brought_by: string;
  readonly kept_at: Temporal.Instant;
  readonly kept_by: string;
  readonly back_to: string | null;
  readonly back_at: Temporal.Instant | null;
  readonly back_by: string | null;
}

/** Every original that was kept for a dossier, the first before the others. */
export const originalsOf = (db: Db, dossierId: string): Promise<Original[]> =>
  db.rows<Original>(sql`select id, name, count, place, brought_by, kept_at, kept_by, back_to, back_at, back_by
    from dossiers.originals where dossier_id = ${dossierId} order by kept_at, id`);

export const isHeld = (original: Original): boolean => original.back_at === null;

export interface By {
  readonly at: Temporal.Instant;
  readonly who: string;
}

export const keepInLedger = (
  tx: Tx,
  at: { readonly id: string; readonly dossierId: string },
  given: Keeping,
  by: By,
): Promise<number> =>
  tx.run(sql`insert into dossiers.originals (id, dossier_id, name, count, place, brought_by, kept_at, kept_by)
    values (${at.id}, ${at.dossierId}, ${given.name}, ${given.count}, ${given.place}, ${given.broughtBy}, ${by.at}, ${by.who})`);

/** Everything still kept for a dossier goes into somebody's hands. */
export const handBack = (tx: Tx, dossierId: string, to: string, by: By): Promise<number> =>
  tx.run(sql`update dossiers.originals set back_to = ${to}, back_at = ${by.at}, back_by = ${by.who}
    where dossier_id = ${dossierId} and back_at is null`);
