import { type Db, sql, type Tx } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';

export interface Decision {
  readonly kind: 'approve' | 'sign';
  readonly by_account: string;
  readonly signing_title: string;
  /** In whose stead: `KT. Chủ tịch`; null for whoever decided in their own right, and before it was kept. */
  readonly instead: string | null;
  readonly means: 'screen' | 'paper';
  readonly recorded_by: string;
  readonly decided_at: Temporal.Instant;
  /** What the leader wrote beside his signature. */
  readonly opinion: string | null;
}

export interface NewDecision {
  readonly kind: Decision['kind'];
  readonly byAccount: string;
  readonly title: string;
  readonly means: Decision['means'];
  readonly recordedBy: string;
  readonly at: Temporal.Instant;
  readonly listId: string | null;
  readonly instead?: string | null;
  /** The written authority it was signed by, if it was by one. */
  readonly authorityId?: string | null;
  readonly opinion?: string | null;
}

/** Keeps who decided what, as what, and by which means; a signature on paper also by whose hand it was recorded. */
export const decide = (tx: Tx, dossierId: string, given: NewDecision): Promise<number> =>
  tx.run(sql`insert into dossiers.decisions (id, dossier_id, kind, by_account, signing_title, means, recorded_by, decided_at, list_id, instead, authority_id, opinion)
    values (${newId()}, ${dossierId}, ${given.kind}, ${given.byAccount}, ${given.title}, ${given.means}, ${given.recordedBy}, ${given.at}, ${given.listId},
      ${given.instead ?? null}, ${given.authorityId ?? null}, ${given.opinion ?? null})`);

/** Every decision on a dossier, oldest first. */
export const decisionsOf = (db: Db, dossierId: string): Promise<Decision[]> =>
  db.rows<Decision>(sql`select kind, by_account, signing_title, instead, means, recorded_by, decided_at, opinion
    from dossiers.decisions where dossier_id = ${dossierId} order by decided_at, id`);
