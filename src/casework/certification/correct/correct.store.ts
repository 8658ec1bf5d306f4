import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Said } from './correct.rules.ts';

/** A correction as it is kept: what is said since, and what was said until then. */
export interface Correction extends Said {
  readonly id: string;
  readonly line_id: string;
  readonly position: number;
  readonly requester_before: string;
  readonly paper_before: string;
  readonly pages_before: number;
  readonly reason: string;
  readonly corrected_at: Temporal.Instant;
  readonly corrected_by: string | null;
}

const columns = sql`id, line_id, position, requester, paper, pages, requester_before, paper_before, pages_before, reason,
  corrected_at, corrected_by`;

/** Every correction of a line, the first first. */
export const correctionsOf = (db: Db, lineId: string): Promise<Correction[]> =>
  db.rows<Correction>(
    sql`select ${columns} from certification.corrections where line_id = ${lineId} order by position`,
  );

export const addCorrection = (tx: Tx, one: Correction): Promise<number> =>
  tx.run(sql`insert into certification.corrections (${columns})
    values (${one.id}, ${one.line_id}, ${one.position}, ${one.requester}, ${one.paper}, ${one.pages},
      ${one.requester_before}, ${one.paper_before}, ${one.pages_before}, ${one.reason}, ${one.corrected_at},
      ${one.corrected_by})`);
