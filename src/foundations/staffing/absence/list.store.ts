import { type Db, sql } from '#platform/db/index.ts';
import type { KnownAbsence } from './absence.store.ts';

export interface AbsenceOf extends KnownAbsence {
  readonly name: string;
  /** What an official is known by in a file. */
  readonly login: string;
  readonly title: string;
  readonly unit_id: string;
  readonly substitute_name: string | null;
  readonly substitute_login: string | null;
}

/** When people in office at the units who have an account are away, were or will be: the latest first. */
export const absencesAt = (db: Db, unitIds: readonly string[]): Promise<AbsenceOf[]> =>
  db.rows<AbsenceOf>(sql`
    select a.id, a.person_id, a.reason, lower(a.during) as from_day, upper(a.during) - 1 as last_day, a.substitute_id,
      p.name, c.login, post.title, post.unit_id, s.name as substitute_name, sc.login as substitute_login
    from staffing.absences a
    join staffing.people p on p.id = a.person_id
    join access.accounts c on c.person_id = p.id
    cross join lateral (
      select posts.title, posts.unit_id from staffing.appointments held
      join staffing.posts on posts.id = held.post_id
      where held.person_id = p.id and upper_inf(held.during) and posts.unit_id = any(${unitIds}::uuid[])
      order by posts.position limit 1
    ) as post
    left join staffing.people s on s.id = a.substitute_id
    left join access.accounts sc on sc.person_id = s.id
    order by lower(a.during) desc, p.name, a.id`);

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  /** They hold a post at one of the units that are looked after. */
  readonly kept: boolean;
}

/** The bearers of accounts that may sign in. */
export const colleaguesNamed = (
  db: Db,
  { logins, unitIds }: { readonly logins: readonly string[]; readonly unitIds: readonly string[] },
): Promise<Colleague[]> =>
  db.rows<Colleague>(sql`
    select p.id, p.name, c.login,
      exists (select from staffing.appointments held join staffing.posts on posts.id = held.post_id
        where held.person_id = p.id and upper_inf(held.during) and posts.unit_id = any(${unitIds}::uuid[])) as kept
    from access.accounts c join staffing.people p on p.id = c.person_id
    where c.login = any(${logins}::text[]) and c.disabled_at is null`);

/** Every absence of these people. */
export const standingOf = (db: Db, personIds: readonly string[]): Promise<KnownAbsence[]> =>
  db.rows<KnownAbsence>(sql`
    select id, person_id, reason, lower(during) as from_day, upper(during) - 1 as last_day, substitute_id
    from staffing.absences where person_id = any(${personIds}::uuid[])`);
