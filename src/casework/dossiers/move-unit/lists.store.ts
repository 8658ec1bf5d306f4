import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Part } from './part.store.ts';

/** A signing list that has not come back. */
export interface OpenList {
  readonly number: number;
  readonly made_at: Temporal.Instant;
}

/** The open signing lists of a unit on which dossiers of a part lie beside others: one paper, which nobody could record for both. */
export const mixedLists = (db: Db, { unitId, procedureIds }: Part): Promise<OpenList[]> =>
  db.rows<OpenList>(sql`
    select l.number, l.made_at from dossiers.signing_lists l
    join dossiers.signing_list_lines n on n.list_id = l.id
    join dossiers.dossiers d on d.id = n.dossier_id
    where l.unit_id = ${unitId} and l.recorded_at is null
    group by l.id
    having count(distinct d.settling_id = ${unitId} and d.procedure_id = any(${procedureIds}::uuid[])) = 2
    order by l.made_at, l.number`);

/** Lists on which nothing waits at the old unit any more go where it waits now; a list keeps the number of the book it was given from. */
export const movePartLists = (
  tx: Tx,
  { from, to }: { readonly from: string; readonly to: string },
  dossierIds: readonly string[],
): Promise<number> =>
  tx.run(sql`update dossiers.signing_lists l set unit_id = ${to}, numbered_at = coalesce(l.numbered_at, l.unit_id)
    where l.unit_id = ${from} and l.recorded_at is null
      and exists (select from dossiers.signing_list_lines n where n.list_id = l.id and n.dossier_id = any(${dossierIds}::uuid[]))
      and not exists (select from dossiers.signing_list_lines n join dossiers.tasks t on t.dossier_id = n.dossier_id
        where n.list_id = l.id and t.unit_id = ${from} and t.act = 'sign' and t.closed_at is null)`);
