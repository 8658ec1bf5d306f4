import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { ShownInstead, SlipPaper } from './slip.rules.ts';

/** A slip that was lost, and what was shown instead of it. */
export interface LostSlip {
  readonly paper: SlipPaper;
  readonly paper_number: string;
  readonly shown_at: Temporal.Instant;
  readonly shown_to: string;
}

export const lostSlipOf = (db: Db, dossierId: string): Promise<LostSlip | undefined> =>
  db.maybe<LostSlip>(
    sql`select paper, paper_number, shown_at, shown_to from dossiers.lost_slips where dossier_id = ${dossierId}`,
  );

/** Keeps what was shown; a result made anew is handed out once more, and then the last showing counts. */
export const keepLostSlip = (
  tx: Tx,
  dossierId: string,
  shown: ShownInstead & { readonly at: Temporal.Instant; readonly to: string },
): Promise<number> =>
  tx.run(sql`
    insert into dossiers.lost_slips (dossier_id, paper, paper_number, shown_at, shown_to)
    values (${dossierId}, ${shown.paper}, ${shown.number}, ${shown.at}, ${shown.to})
    on conflict (dossier_id) do update set paper = excluded.paper, paper_number = excluded.paper_number,
      shown_at = excluded.shown_at, shown_to = excluded.shown_to`);
