import { type Db, sql } from '#platform/db/index.ts';

/** Another dossier that came or left together with one, and every unit that has a part in it (law 9). */
export interface Beside {
  readonly code: string;
  readonly units: readonly string[];
}

export interface CameWith extends Beside {
  readonly basket_id: string;
  readonly kind: 'person' | 'list';
  /** The counter of the visit. */
  readonly counter_id: string;
}

const units = sql`array[d.one_stop_id, d.settling_id, d.authority_id, d.office_id]
  || array(select t.unit_id from dossiers.tasks t where t.dossier_id = d.id) as units`;

/** The others of a visit, in the order of its rows. */
export const cameWith = (db: Db, dossierId: string): Promise<CameWith[]> =>
  db.rows<CameWith>(sql`
    select d.code, ${units}, k.id as basket_id, k.kind, k.one_stop_id as counter_id
    from dossiers.basket_lines mine
    join dossiers.baskets k on k.id = mine.basket_id
    join dossiers.basket_lines l on l.basket_id = mine.basket_id and l.dossier_id <> mine.dossier_id
    join dossiers.dossiers d on d.id = l.dossier_id
    where mine.dossier_id = ${dossierId} order by l.position`);

/** The others that left in the same press: one deed has one moment, one hand, and one paper of whoever collected. */
export const leftWith = (db: Db, dossierId: string): Promise<Beside[]> =>
  db.rows<Beside>(sql`
    select d.code, ${units}
    from dossiers.results mine
    join dossiers.results r on r.collected_at = mine.collected_at and r.returned_by = mine.returned_by
      and r.collector_identity = mine.collector_identity and r.dossier_id <> mine.dossier_id
    join dossiers.dossiers d on d.id = r.dossier_id
    where mine.dossier_id = ${dossierId} and mine.collector_identity <> '' order by d.code limit 100`);
