import { type Db, sql } from '#platform/db/index.ts';

export interface PaidDossier {
  readonly id: string;
  readonly code: string;
  readonly owner_name: string;
}

/** The dossiers among what was paid for; the rest is certification’s. */
export const dossiersPaid = (db: Db, subjectIds: readonly string[]): Promise<PaidDossier[]> =>
  db.rows<PaidDossier>(sql`
    select id, code, owner_name from dossiers.dossiers where id = any(${subjectIds}::uuid[])`);
