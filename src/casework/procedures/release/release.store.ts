import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';

export interface KeptRow {
  readonly id: string;
  readonly procedure_id: string;
  readonly key: string;
  readonly valid_from: Temporal.PlainDate;
  readonly valid_to: Temporal.PlainDate | null;
  readonly superseded: boolean;
  readonly content: ProcedureRecord;
  readonly definition_id: string | null;
  readonly seed_from: Temporal.PlainDate | null;
  readonly edited: boolean;
  readonly undone: boolean;
  readonly drafted: boolean;
}

/** Every version of every procedure, those of the planting first, the others in the order in which they were written. */
export const keptRows = (db: Db): Promise<KeptRow[]> =>
  db.rows<KeptRow>(sql`
    select v.id, v.procedure_id, p.key, v.valid_from, v.valid_to, v.superseded, v.content, v.definition_id, r.seed_from,
      e.version_id is not null as edited, e.undone_at is not null as undone,
      exists (select from procedures.drafts d where d.procedure_id = v.procedure_id) as drafted
    from procedures.versions v
    join procedures.procedures p on p.id = v.procedure_id
    left join procedures.edits e on e.version_id = v.id
    left join procedures.released r on r.version_id = v.id
    order by p.key, e.written_at nulls first, v.valid_from`);

export const addReleased = (tx: Tx, versionId: string, seedFrom: string): Promise<number> =>
  tx.run(sql`insert into procedures.released (version_id, seed_from) values (${versionId}, ${seedFrom}::date)`);
