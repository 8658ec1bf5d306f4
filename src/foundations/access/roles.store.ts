import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { KeptRole, WrittenRole } from './roles.rules.ts';

/** Writes roles with what they permit; what is there already stays, and whoever holds a role is given what is new in it. */
export async function addRoles(tx: Tx, roles: readonly WrittenRole[]): Promise<void> {
  const given = JSON.stringify(roles);
  await tx.run(sql`
    insert into access.roles (key, name, position)
    select given.key, given.name, given.position
    from jsonb_to_recordset(${given}::jsonb) as given (key text, name text, position smallint)
    on conflict (key) do update set name = excluded.name, position = excluded.position`);
  await tx.run(sql`
    insert into access.role_permissions (role, permission)
    select given.key, permission
    from jsonb_to_recordset(${given}::jsonb) as given (key text, permissions text[])
    cross join unnest(given.permissions) as permission
    on conflict do nothing`);
  await tx.run(sql`
    insert into access.grants (account_id, permission, unit_id, role, source_id)
    select distinct held.account_id, of_role.permission, held.unit_id, held.role, held.source_id
    from access.grants held join access.role_permissions of_role on of_role.role = held.role
    on conflict do nothing`);
}

export const keptRoles = (db: Db): Promise<KeptRole[]> =>
  db.rows<KeptRole>(sql`
    select r.key, r.released,
      array(select p.permission from access.role_permissions p where p.role = r.key order by p.permission) as permissions
    from access.roles r order by r.position`);

/** A role permits these no more, and nobody has them by it. */
export async function dropPermissions(tx: Tx, role: string, permissions: readonly string[]): Promise<void> {
  await tx.run(sql`delete from access.grants where role = ${role} and permission = any(${permissions}::text[])`);
  await tx.run(
    sql`delete from access.role_permissions where role = ${role} and permission = any(${permissions}::text[])`,
  );
}

/** What a release wrote, so that a later one knows whether somebody changed it. */
export const markReleased = (tx: Tx, roles: readonly WrittenRole[]): Promise<number> =>
  tx.run(sql`
    update access.roles r set released = given.permissions
    from jsonb_to_recordset(${JSON.stringify(roles)}::jsonb) as given (key text, permissions text[])
    where r.key = given.key and r.released is distinct from given.permissions`);
