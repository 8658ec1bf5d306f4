import { type Db, sql, type Tx } from '#platform/db/index.ts';

/** A role held at a unit, from an appointment or from the house itself. */
export interface HeldRole {
  readonly accountId: string;
  readonly role: string;
  readonly unitId: string;
  /** The appointment it comes from. */
  readonly sourceId: string;
}

/** Writes the permissions of roles at units, many at once. */
export const grantRoles = (tx: Tx, held: readonly HeldRole[]): Promise<number> =>
  tx.run(sql`
    insert into access.grants (account_id, permission, unit_id, role, source_id)
    select distinct given."accountId", of_role.permission, given."unitId", given.role, given."sourceId"
    from jsonb_to_recordset(${JSON.stringify(held)}::jsonb)
      as given ("accountId" uuid, role text, "unitId" uuid, "sourceId" uuid)
    join access.role_permissions of_role on of_role.role = given.role
    on conflict do nothing`);

/** Takes back what an appointment gave. */
export const withdrawGrants = (tx: Tx, sourceId: string): Promise<number> =>
  tx.run(sql`delete from access.grants where source_id = ${sourceId}`);

/** Where a permission at a unit comes from: appointments, written authorities. */
export async function sourcesOf(
  db: Db,
  at: { readonly accountId: string; readonly permission: string; readonly unitId: string },
): Promise<string[]> {
  const rows = await db.rows<{ source_id: string }>(sql`select distinct source_id from access.grants
    where account_id = ${at.accountId} and permission = ${at.permission} and unit_id = ${at.unitId}`);
  return rows.map(({ source_id }) => source_id);
}

export interface RoleAt {
  readonly role: string;
  readonly role_name: string;
  readonly unit_id: string;
  readonly permissions: string[];
}

/** What an account may do, role by role and unit by unit. */
export const rolesOf = (db: Db, accountId: string): Promise<RoleAt[]> =>
  db.rows<RoleAt>(sql`
    select g.role, r.name as role_name, g.unit_id, array_agg(distinct g.permission order by g.permission) as permissions
    from access.grants g
    join access.roles r on r.key = g.role
    where g.account_id = ${accountId}
    group by g.role, r.name, r.position, g.unit_id
    order by r.position, g.unit_id`);

export const roleRows = (db: Db): Promise<{ key: string; name: string }[]> =>
  db.rows(sql`select key, name from access.roles order by position`);

/** Every role somebody who can sign in holds at a unit, whatever it comes from. */
export const rolesHeld = (db: Db): Promise<{ accountId: string; role: string; unitId: string }[]> =>
  db.rows(sql`
    select distinct g.account_id as "accountId", g.role, g.unit_id as "unitId"
    from access.grants g join access.accounts a on a.id = g.account_id
    where a.disabled_at is null`);
