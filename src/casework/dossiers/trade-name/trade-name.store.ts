import { type Db, sql } from '#platform/db/index.ts';

/** Another registration that bears the same name, or is of the same person. */
export interface Alike {
  readonly code: string;
  readonly name: string;
  readonly owner_name: string;
  readonly received_at: Temporal.Instant;
  readonly same_owner: boolean;
}

export interface Registered {
  readonly id: string;
  readonly procedure_id: string;
  readonly settling_id: string;
  readonly owner_id: string;
  readonly tradeName: string;
}

/**
 * Registrations of the same office under the same name (with or without diacritics), or of the same owner, the newest first;
 * what was withdrawn, voided or refused holds no name.
 */
export const alikeOf = (db: Db, { id, procedure_id, settling_id, owner_id, tradeName }: Registered): Promise<Alike[]> =>
  db.rows<Alike>(sql`
    select d.code, split_part(d.subject, ',', 1) as name, d.owner_name, d.received_at, d.owner_id = ${owner_id} as same_owner
    from dossiers.dossiers d
    where d.procedure_id = ${procedure_id} and d.settling_id = ${settling_id} and d.id <> ${id} and d.ended_at is null
      and (d.owner_id = ${owner_id}
        or (${tradeName} <> '' and platform.vn_fold(split_part(d.subject, ',', 1)) = platform.vn_fold(${tradeName})))
      and not exists (select from dossiers.results r where r.dossier_id = d.id and r.kind = 'refused')
    order by d.received_at desc limit 6`);
