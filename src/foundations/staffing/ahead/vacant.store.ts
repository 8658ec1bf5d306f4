import { type Db, sql } from '#platform/db/index.ts';

export interface VacantAt {
  readonly unit_id: string;
  readonly posts: number;
}

/** How many posts of the units nobody holds, those whose quota of the year is nought left out; most first. */
export const vacantPosts = (db: Db, unitIds: readonly string[], day: Temporal.PlainDate): Promise<VacantAt[]> =>
  db.rows<VacantAt>(sql`
    select p.unit_id, count(*)::int as posts
    from staffing.posts p
    where p.unit_id = any(${unitIds}::uuid[]) and (p.closed_on is null or p.closed_on > ${day})
      and not exists (select from staffing.quotas q where q.post_id = p.id and q.year = ${day.year} and q.number = 0)
      and not exists (select from staffing.appointments a where a.post_id = p.id and a.during @> ${day}::date)
    group by p.unit_id
    order by posts desc, p.unit_id`);
