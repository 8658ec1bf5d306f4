import type { Permission, Staff } from '#platform/actor/index.ts';
import { type Db, sql } from '#platform/db/index.ts';

interface Row {
  readonly account_id: string;
  readonly person_id: string;
  readonly name: string;
  readonly permissions: string[];
  readonly unit_ids: string[];
}

/** An official by login, with all they may do, without a session: for rehearsals, which play deeds in their name. */
export async function staffByLogin(db: Db, login: string): Promise<Staff | undefined> {
  const row = await db.maybe<Row>(sql`
    select a.id as account_id, a.person_id, a.name, coalesce(array_agg(g.permission) filter (where g.permission is not null), '{}') as permissions,
      coalesce(array_agg(g.unit_id) filter (where g.unit_id is not null), '{}') as unit_ids
    from access.accounts a left join access.grants g on g.account_id = a.id
    where a.login = ${login} and a.disabled_at is null group by a.id`);
  if (!row) return undefined;
  const grants = row.permissions.map((permission, n) => ({
    permission: permission as Permission,
    unitId: row.unit_ids[n] ?? '',
  }));
  return { kind: 'staff', accountId: row.account_id, personId: row.person_id, name: row.name, grants };
}
