import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { OpeningPost } from './posts.rules.ts';

/** Keys and titles of the posts of a unit, closed ones too. */
export const postNames = (db: Db, unitId: string): Promise<{ key: string; title: string; closed: boolean }[]> =>
  db.rows(sql`select key, title, closed_on is not null as closed from staffing.posts where unit_id = ${unitId}`);

export interface NewPost extends OpeningPost {
  readonly id: string;
  readonly key: string;
  readonly year: number;
  readonly at: Temporal.Instant;
  readonly by: string;
}

/** Opens a post at the end of the framework, with its quota of the year and the roles its holder usually has. */
export async function addPost(tx: Tx, post: NewPost): Promise<void> {
  await tx.run(sql`
    insert into staffing.posts (id, unit_id, key, title, standing, signs_as, signs_for, position, opened_at, opened_by)
    select ${post.id}, ${post.unitId}, ${post.key}, ${post.title}, ${post.standing}, ${post.signsAs || null},
      ${post.signsFor || null}, coalesce(max(position), 0) + 1, ${post.at}::timestamptz, ${post.by}::uuid from staffing.posts`);
  if (post.quota !== '')
    await tx.run(sql`insert into staffing.quotas (post_id, year, number)
      values (${post.id}, ${post.year}, ${Number(post.quota)})`);
  await tx.run(sql`
    insert into staffing.post_roles (post_id, role, unit_id)
    select ${post.id}, given.role, given."unitId"
    from jsonb_to_recordset(${JSON.stringify(post.roles)}::jsonb) as given (role text, "unitId" uuid)`);
}

export interface PostRow {
  readonly unit_id: string;
  readonly closed_on: Temporal.PlainDate | null;
  /** Opened on screen, not planted. */
  readonly opened: boolean;
  readonly held: number;
  readonly ever: number;
}

/** A post with how many hold it and ever held it, locked. */
export const lockPost = (tx: Tx, id: string): Promise<PostRow | undefined> =>
  tx.maybe<PostRow>(sql`
    select p.unit_id, p.closed_on, p.opened_at is not null as opened,
      (select count(*)::int from staffing.appointments a where a.post_id = p.id and upper_inf(a.during)) as held,
      (select count(*)::int from staffing.appointments a where a.post_id = p.id) as ever
    from staffing.posts p where p.id = ${id} for update`);

export const closePost = (tx: Tx, id: string, on: Temporal.PlainDate): Promise<number> =>
  tx.run(sql`update staffing.posts set closed_on = ${on} where id = ${id}`);

/** One that nobody ever held goes with what was written for it. */
export async function dropPost(tx: Tx, id: string): Promise<void> {
  await tx.run(sql`delete from staffing.post_roles where post_id = ${id}`);
  await tx.run(sql`delete from staffing.quotas where post_id = ${id}`);
  await tx.run(sql`delete from staffing.posts where id = ${id}`);
}
