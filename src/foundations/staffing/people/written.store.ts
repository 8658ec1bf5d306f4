import { type Db, sql } from '#platform/db/index.ts';

export interface IdentityRow {
  readonly id: string;
  readonly born: Temporal.PlainDate | null;
  readonly number: string | null;
}

/** Days of birth and numbers of officials. */
export const identitiesOf = (db: Db, personIds: readonly string[]): Promise<IdentityRow[]> =>
  db.rows<IdentityRow>(sql`select id, born, number from staffing.people where id = any(${personIds}::uuid[])`);

export interface RoleHeld {
  readonly person_id: string;
  readonly role: string;
  readonly unit_id: string;
}

/** The roles officials have of the posts they hold, each with its unit. */
export const rolesOfPeople = (db: Db, personIds: readonly string[]): Promise<RoleHeld[]> =>
  db.rows<RoleHeld>(sql`
    select distinct a.person_id, held.role, held.unit_id
    from staffing.appointments a
    join staffing.appointment_roles held on held.appointment_id = a.id
    where a.person_id = any(${personIds}::uuid[]) and upper_inf(a.during)`);
