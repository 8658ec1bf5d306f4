import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { EditedRow } from '../edit/edit.store.ts';

/** The versions of a procedure that hold on a day or begin later, the earliest first. */
export const versionsFrom = (tx: Tx, procedureId: string, on: Temporal.PlainDate): Promise<EditedRow[]> =>
  tx.rows<EditedRow>(sql`
    select v.id, v.procedure_id, v.valid_from, v.valid_to, v.superseded, v.content, v.definition_id
    from procedures.versions v
    where v.procedure_id = ${procedureId} and not v.superseded and (v.valid_to is null or v.valid_to > ${on})
    order by v.valid_from`);

export const addSeparated = (tx: Tx, changeId: string, versionId: string): Promise<number> =>
  tx.run(sql`insert into procedures.separations (version_id, change_id) values (${versionId}, ${changeId})`);

export interface SeparatedRow {
  readonly version_id: string;
  readonly procedure_id: string;
  readonly valid_from: Temporal.PlainDate;
  readonly valid_to: Temporal.PlainDate | null;
}

/** The versions that a separation wrote, those of one procedure together and the latest first. */
export const separatedRows = (db: Db, changeId: string): Promise<SeparatedRow[]> =>
  db.rows<SeparatedRow>(sql`
    select s.version_id, v.procedure_id, v.valid_from, v.valid_to
    from procedures.separations s join procedures.versions v on v.id = s.version_id
    where s.change_id = ${changeId} order by v.procedure_id, v.valid_from desc`);
