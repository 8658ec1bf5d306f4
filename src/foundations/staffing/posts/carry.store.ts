import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { RoleAt } from '../appoint/separation.rules.ts';

/** An open post of a unit and who holds it. */
export interface UnitPost {
  readonly id: string;
  readonly title: string;
  readonly holders: readonly string[];
}

export const postsOfUnit = (db: Db, unitId: string): Promise<UnitPost[]> =>
  db.rows<UnitPost>(sql`
    select p.id, p.title, array(select h.name from staffing.appointments a join staffing.people h on h.id = a.person_id
      where a.post_id = p.id and upper_inf(a.during) order by h.name, h.id) as holders
    from staffing.posts p where p.unit_id = ${unitId} and p.closed_on is null order by p.position, p.id`);

/** An appointment that has not ended, with its roles. */
export interface HeldPost {
  readonly id: string;
  readonly person_id: string;
  readonly name: string;
  readonly post_id: string;
  readonly from_day: Temporal.PlainDate;
  readonly roles: readonly RoleAt[];
}

/** What everybody who holds one of these posts holds, here and elsewhere. */
export const heldByHoldersOf = (db: Db, postIds: readonly string[]): Promise<HeldPost[]> =>
  db.rows<HeldPost>(sql`
    select a.id, a.person_id, h.name, a.post_id, lower(a.during) as from_day,
      coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'unitId', r.unit_id) order by r.role, r.unit_id)
        from staffing.appointment_roles r where r.appointment_id = a.id), '[]') as roles
    from staffing.appointments a join staffing.people h on h.id = a.person_id
    where upper_inf(a.during) and a.person_id in (select b.person_id from staffing.appointments b
      where b.post_id = any(${postIds}::uuid[]) and upper_inf(b.during))
    order by h.name, a.person_id, a.id`);

/** Keeps others from appointing these people until the deed ends, always in the same order. */
export const lockPeople = (tx: Tx, ids: readonly string[]): Promise<{ id: string }[]> =>
  tx.rows<{ id: string }>(sql`select id from staffing.people where id = any(${ids}::uuid[]) order by id for update`);

/** The open post of that title at a unit. */
export const likePost = async (
  db: Db,
  { unitId, title }: { readonly unitId: string; readonly title: string },
): Promise<string | undefined> =>
  (
    await db.maybe<{ id: string }>(sql`select id from staffing.posts
      where unit_id = ${unitId} and title = ${title} and closed_on is null order by position limit 1`)
  )?.id;

interface Copying {
  readonly postId: string;
  readonly id: string;
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly at: Temporal.Instant;
}

/** A post as it is, at another unit: its usual roles done there, its hours of signing with it. */
export async function copyPost(tx: Tx, { postId, id, key, from, to, at }: Copying): Promise<void> {
  await tx.run(sql`
    insert into staffing.posts (id, unit_id, key, title, standing, signs_as, signs_for, position, opened_at)
    select ${id}, ${to}, ${key}, title, standing, signs_as, signs_for,
      (select max(position) + 1 from staffing.posts), ${at}::timestamptz from staffing.posts where id = ${postId}`);
  await tx.run(sql`
    insert into staffing.post_roles (post_id, role, unit_id)
    select distinct ${id}::uuid, role, case unit_id when ${from}::uuid then ${to}::uuid else unit_id end
    from staffing.post_roles where post_id = ${postId}`);
  await tx.run(sql`
    insert into staffing.signing_hours (post_id, weekday, opens, closes)
    select ${id}::uuid, weekday, opens, closes from staffing.signing_hours where post_id = ${postId}`);
}

/** The quota of a post from a year on is added to another's. */
export const addQuotas = (
  tx: Tx,
  { postId, id, year }: { readonly postId: string; readonly id: string; readonly year: number },
): Promise<number> =>
  tx.run(sql`
    insert into staffing.quotas as q (post_id, year, number)
    select ${id}::uuid, year, number from staffing.quotas where post_id = ${postId} and year >= ${year}
    on conflict (post_id, year) do update set number = q.number + excluded.number`);
