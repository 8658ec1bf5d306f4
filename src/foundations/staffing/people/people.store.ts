import { type Db, sql } from '#platform/db/index.ts';

export interface PersonLine {
  readonly id: string;
  readonly name: string;
  readonly login: string | null;
  readonly account_id: string | null;
  readonly title: string;
  readonly unit_id: string;
  /** The names of the roles held, in the order of roles. */
  readonly roles: string[];
  readonly total: number;
}

export interface Sought {
  /** Units whose people may be seen. */
  readonly unitIds: readonly string[];
  /** Any fragment of the name or login, with or without diacritics. */
  readonly fragment: string;
  /** Those who hold no post now, by the last they held; else those in office. */
  readonly left?: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** People in office at the units (or those who left), by their post's place in the framework; each line knows how many there are. */
export const findPeople = (db: Db, { unitIds, fragment, left = false, offset, limit }: Sought): Promise<PersonLine[]> =>
  db.rows<PersonLine>(sql`
    select p.id, p.name, c.login, c.id as account_id, post.title, post.unit_id, count(*) over ()::int as total,
      array(
        select r.name from access.roles r
        where exists (select from staffing.appointment_roles held join staffing.appointments a on a.id = held.appointment_id
          where a.person_id = p.id and upper_inf(a.during) and held.role = r.key)
        order by r.position
      ) as roles
    from staffing.people p
    left join access.accounts c on c.person_id = p.id
    cross join lateral (
      select posts.title, posts.unit_id, posts.position
      from staffing.appointments a
      join staffing.posts on posts.id = a.post_id
      where a.person_id = p.id and (upper_inf(a.during) or ${left}) and posts.unit_id = any(${unitIds}::uuid[])
      order by case when ${left} then lower(a.during) end desc, posts.position limit 1
    ) as post
    where (${fragment} = ''
        or p.folded like '%' || platform.vn_fold(${likely(fragment)}) || '%'
        or c.login like '%' || lower(${likely(fragment)}) || '%')
      and (not ${left} or not exists (select from staffing.appointments a where a.person_id = p.id and upper_inf(a.during)))
    order by post.position, p.name, p.id
    limit ${limit} offset ${offset}`);

const likely = (fragment: string): string => fragment.replace(/[%_\\]/g, '\\$&');

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly born: Temporal.PlainDate | null;
  readonly number: string | null;
  readonly illustrative: boolean;
  /** Who entered them on screen, and when; null for who was planted. */
  readonly joined_at: Temporal.Instant | null;
  readonly joined_by: string | null;
}

export const personById = (db: Db, id: string): Promise<PersonRow | undefined> =>
  db.maybe<PersonRow>(sql`
    select id, name, born, number, illustrative, joined_at, joined_by from staffing.people where id = ${id}`);

export interface AppointmentLine {
  readonly id: string;
  readonly post_id: string;
  readonly title: string;
  readonly unit_id: string;
  readonly from_day: Temporal.PlainDate;
  /** The first day it is no longer held. */
  readonly to_day: Temporal.PlainDate | null;
  /** Who wrote it and who ended it, on screen; null where it came with the framework. */
  readonly appointed_at: Temporal.Instant | null;
  readonly appointed_by: string | null;
  readonly ended_at: Temporal.Instant | null;
  readonly ended_by: string | null;
}

/** Every post a person holds or held, the latest first. */
export const appointmentsOf = (db: Db, personId: string): Promise<AppointmentLine[]> =>
  db.rows<AppointmentLine>(sql`
    select a.id, a.post_id, p.title, p.unit_id, lower(a.during) as from_day, upper(a.during) as to_day, a.appointed_at, a.appointed_by,
      a.ended_at, a.ended_by
    from staffing.appointments a
    join staffing.posts p on p.id = a.post_id
    where a.person_id = ${personId}
    order by lower(a.during) desc, p.position`);

export interface AbsenceLine {
  readonly reason: 'mission' | 'leave' | 'illness' | 'training';
  readonly from_day: Temporal.PlainDate;
  readonly last_day: Temporal.PlainDate;
  readonly substitute: string | null;
}

/** When a person was or will be away, the latest first. */
export const absencesOf = (db: Db, personId: string): Promise<AbsenceLine[]> =>
  db.rows<AbsenceLine>(sql`
    select a.reason, lower(a.during) as from_day, upper(a.during) - 1 as last_day, s.name as substitute
    from staffing.absences a
    left join staffing.people s on s.id = a.substitute_id
    where a.person_id = ${personId}
    order by lower(a.during) desc`);

export interface PostLine {
  readonly id: string;
  readonly title: string;
  readonly quota: number | null;
  readonly holders: { readonly id: string; readonly name: string }[];
}

/** The posts of a unit with the year's quota and who holds them. */
export const postsOf = (db: Db, unitId: string, year: number): Promise<PostLine[]> =>
  db.rows<PostLine>(sql`
    select p.id, p.title, q.number::int as quota,
      coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'name', h.name) order by h.name)
        from staffing.appointments a join staffing.people h on h.id = a.person_id
        where a.post_id = p.id and upper_inf(a.during)), '[]') as holders
    from staffing.posts p
    left join staffing.quotas q on q.post_id = p.id and q.year = ${year}
    where p.unit_id = ${unitId} and p.closed_on is null
    order by p.position`);

/** Whoever holds or held a post at these units. */
export const peopleAt = async (db: Db, unitIds: readonly string[]): Promise<string[]> =>
  (
    await db.rows<{ person_id: string }>(sql`
      select distinct a.person_id from staffing.appointments a join staffing.posts p on p.id = a.post_id
      where p.unit_id = any(${unitIds}::uuid[])`)
  ).map(({ person_id }) => person_id);

/** Those in office at the same units who have an account: one of them may stand in. */
export const colleaguesOf = (db: Db, personId: string): Promise<{ id: string; name: string }[]> =>
  db.rows<{ id: string; name: string }>(sql`
    select distinct p.id, p.name
    from staffing.appointments own
    join staffing.posts o on o.id = own.post_id
    join staffing.posts post on post.unit_id = o.unit_id
    join staffing.appointments a on a.post_id = post.id and upper_inf(a.during)
    join staffing.people p on p.id = a.person_id
    join access.accounts c on c.person_id = p.id and c.disabled_at is null
    where own.person_id = ${personId} and upper_inf(own.during) and p.id <> ${personId}
    order by p.name, p.id limit 200`);

/** How many posts a unit has, and how many people hold them. */
export const heldPostsAt = (db: Db, unitId: string): Promise<{ posts: number; holders: number }> =>
  db.one(sql`
    select (select count(*)::int from staffing.posts p where p.unit_id = ${unitId} and p.closed_on is null) as posts,
      (select count(distinct a.person_id)::int from staffing.appointments a join staffing.posts p on p.id = a.post_id
        where p.unit_id = ${unitId} and upper_inf(a.during)) as holders`);
