import { type Db, sql } from '#platform/db/index.ts';

/** A role somebody holds at a unit, with the post it comes from. */
export interface RoleLine {
  readonly person_id: string;
  readonly name: string;
  readonly login: string | null;
  readonly title: string;
  readonly post_unit: string;
  readonly role: string;
  readonly role_unit: string;
  readonly from_day: Temporal.PlainDate;
}

/** Who has what role where on a day: of posts or roles at these units, in the order of posts, people and roles. */
export const roleLines = (db: Db, unitIds: readonly string[], day: Temporal.PlainDate): Promise<RoleLine[]> =>
  db.rows<RoleLine>(sql`
    select p.id as person_id, p.name, c.login, post.title, post.unit_id as post_unit, r.name as role, held.unit_id as role_unit,
      lower(a.during) as from_day
    from staffing.appointments a
    join staffing.people p on p.id = a.person_id
    join staffing.posts post on post.id = a.post_id
    join staffing.appointment_roles held on held.appointment_id = a.id
    join access.roles r on r.key = held.role
    left join access.accounts c on c.person_id = p.id
    where a.during @> ${day}::date
      and (post.unit_id = any(${unitIds}::uuid[]) or held.unit_id = any(${unitIds}::uuid[]))
    order by post.position, p.name, p.id, r.position, held.unit_id`);
