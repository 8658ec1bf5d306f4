import { type Db, sql } from '#platform/db/index.ts';
import type { Dossier, State } from '../dossier/dossier.store.ts';

/** Another dossier of the same person, and every unit that has a part in it (law 9). */
export interface OfPerson {
  readonly code: string;
  readonly procedure: string;
  readonly received_at: Temporal.Instant;
  readonly state: State;
  readonly result: 'granted' | 'refused' | null;
  readonly units: readonly string[];
}

/** So many of the latest are looked at: an officer asks what this person has had, not for a life. */
export const mostOfPerson = 50;

/** What else the person had, under whichever of their records, the latest first; what was entered by mistake is not among it. */
export const ofSamePerson = (db: Db, { id, owner_id }: Pick<Dossier, 'id' | 'owner_id'>): Promise<OfPerson[]> =>
  db.rows<OfPerson>(sql`
    with record as materialized (select parties.records(${owner_id}) as id), d as materialized (
      select d.* from record cross join lateral (
        select * from dossiers.dossiers d where d.owner_id = record.id and d.id <> ${id} and d.state <> 'voided'
        order by d.received_at desc limit ${mostOfPerson}) as d
      order by d.received_at desc limit ${mostOfPerson})
    select d.code, v.name as procedure, d.received_at, d.state, r.kind as result,
      array[d.one_stop_id, d.settling_id, d.authority_id, d.office_id]
        || array(select t.unit_id from dossiers.tasks t where t.dossier_id = d.id) as units
    from d join procedures.versions v on v.id = d.version_id left join dossiers.results r on r.dossier_id = d.id
    order by d.received_at desc, d.code`);
