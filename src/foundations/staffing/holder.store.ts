import { type Db, sql } from '#platform/db/index.ts';

export interface HolderRow {
  readonly account_id: string;
  readonly unit_id: string;
  readonly title: string;
  readonly signs_as: string | null;
  readonly signs_for: string | null;
}

/** The posts of everybody with an account who holds one, the most senior first. */
export const holderRows = (db: Db): Promise<HolderRow[]> =>
  db.rows<HolderRow>(sql`
    select c.id as account_id, p.unit_id, p.title, p.signs_as, p.signs_for
    from staffing.appointments a
    join staffing.posts p on p.id = a.post_id
    join access.accounts c on c.person_id = a.person_id
    where upper_inf(a.during)
    order by p.position, a.id`);
