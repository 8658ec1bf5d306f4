import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Ground } from './leave.rules.ts';

export interface Departure {
  readonly id: string;
  readonly left_on: Temporal.PlainDate;
  readonly ground: Ground;
  readonly decision: string;
  readonly appointment_ids: readonly string[];
  readonly authority_ids: readonly string[];
  readonly written_at: Temporal.Instant;
  readonly written_by: string;
}

/** Each time somebody left, the last first. */
export const departuresOf = (db: Db, personId: string): Promise<Departure[]> =>
  db.rows<Departure>(sql`
    select id, left_on, ground, decision, appointment_ids, authority_ids, written_at, written_by
    from staffing.departures where person_id = ${personId} order by written_at desc`);

export interface NewDeparture {
  readonly id: string;
  readonly personId: string;
  readonly on: Temporal.PlainDate;
  readonly ground: string;
  readonly decision: string;
  readonly appointmentIds: readonly string[];
  readonly authorityIds: readonly string[];
  readonly at: Temporal.Instant;
  readonly by: string;
}

export const addDeparture = (tx: Tx, one: NewDeparture): Promise<number> =>
  tx.run(sql`
    insert into staffing.departures (id, person_id, left_on, ground, decision, appointment_ids, authority_ids, written_at, written_by)
    values (${one.id}, ${one.personId}, ${one.on}, ${one.ground}, ${one.decision}, ${one.appointmentIds}::uuid[],
      ${one.authorityIds}::uuid[], ${one.at}, ${one.by})`);

export const dropDeparture = (tx: Tx, id: string): Promise<number> =>
  tx.run(sql`delete from staffing.departures where id = ${id}`);

export interface RoleLeft {
  readonly role: string;
  readonly role_name: string;
  readonly unit_id: string;
  readonly position: number;
}

/** The roles this person holds somewhere and nobody else with an open account does: who goes leaves them to nobody. */
export const rolesHeldAlone = (db: Db, personId: string): Promise<RoleLeft[]> =>
  db.rows<RoleLeft>(sql`
    select distinct held.role, r.name as role_name, held.unit_id, r.position
    from staffing.appointments a
    join staffing.appointment_roles held on held.appointment_id = a.id
    join access.roles r on r.key = held.role
    where a.person_id = ${personId} and upper_inf(a.during) and not exists (
      select from access.grants g join access.accounts c on c.id = g.account_id
      where g.role = held.role and g.unit_id = held.unit_id and c.person_id <> ${personId} and c.disabled_at is null)
    order by r.position, held.unit_id`);
