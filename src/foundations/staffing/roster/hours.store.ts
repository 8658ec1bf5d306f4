import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Time } from './hours.rules.ts';

export interface SigningPost {
  readonly id: string;
  readonly title: string;
  readonly unit_id: string;
  /** Who holds it now, by name. */
  readonly holders: string[];
  readonly times: Time[];
}

/** Posts that sign, or have hours in which they did: whoever holds one may be given the role of signing. */
export const signingPosts = (db: Db, unitIds: readonly string[]): Promise<SigningPost[]> =>
  db.rows<SigningPost>(sql`
    select p.id, p.title, p.unit_id,
      array(select h.name from staffing.appointments a join staffing.people h on h.id = a.person_id
        where a.post_id = p.id and upper_inf(a.during) order by h.name) as holders,
      coalesce((select jsonb_agg(jsonb_build_object('weekday', w.weekday, 'opens', w.opens, 'closes', w.closes)
        order by w.weekday, w.opens) from staffing.signing_hours w where w.post_id = p.id), '[]') as times
    from staffing.posts p
    where p.unit_id = any(${unitIds}::uuid[]) and p.closed_on is null
      and (exists (select from staffing.signing_hours w where w.post_id = p.id)
        or exists (select from staffing.appointments a join staffing.appointment_roles r on r.appointment_id = a.id
          where a.post_id = p.id and upper_inf(a.during) and r.role in ('sign', 'certify-sign')))
    order by p.position, p.id`);

/** The hours of a post, locked with it. */
export async function lockHours(tx: Tx, postId: string): Promise<{ unit_id: string; times: Time[] } | undefined> {
  const post = await tx.maybe<{ unit_id: string }>(
    sql`select unit_id from staffing.posts where id = ${postId} for update`,
  );
  const times = await tx.rows<Time>(
    sql`select weekday::int as weekday, opens::int as opens, closes::int as closes from staffing.signing_hours where post_id = ${postId}`,
  );
  return post && { ...post, times };
}

export const dropHours = (tx: Tx, postId: string): Promise<number> =>
  tx.run(sql`delete from staffing.signing_hours where post_id = ${postId}`);
