import { type Db, sql } from '#platform/db/index.ts';

export interface PostChoice {
  readonly id: string;
  readonly unit_id: string;
  readonly title: string;
  readonly quota: number | null;
  readonly holders: number;
}

/** The posts of these units, with the year's quota and how many hold each. */
export const postChoices = (db: Db, unitIds: readonly string[], year: number): Promise<PostChoice[]> =>
  db.rows<PostChoice>(sql`
    select p.id, p.unit_id, p.title, q.number::int as quota,
      (select count(*)::int from staffing.appointments a where a.post_id = p.id and upper_inf(a.during)) as holders
    from staffing.posts p left join staffing.quotas q on q.post_id = p.id and q.year = ${year}
    where p.unit_id = any(${unitIds}::uuid[]) and p.closed_on is null order by p.position, p.id`);

/** The roles whoever was given a post last has or had with it, else those the post was opened with: what the next one is likely to need. */
export const rolesUsual = (db: Db, postId: string): Promise<{ role: string; unit_id: string }[]> =>
  db.rows(sql`
    with last as (select a.id from staffing.appointments a where a.post_id = ${postId}
      order by upper_inf(a.during) desc, lower(a.during) desc, a.id limit 1)
    select r.role, r.unit_id from staffing.appointment_roles r where r.appointment_id = (select id from last)
    union all
    select u.role, u.unit_id from staffing.post_roles u where u.post_id = ${postId} and not exists (select from last)
    order by role, unit_id`);
