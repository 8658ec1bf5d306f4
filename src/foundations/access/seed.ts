import type { Tx } from '#platform/db/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import { decideRoles, type RolesDecided, type WrittenRole } from './roles.rules.ts';
import { addRoles, dropPermissions, keptRoles, markReleased } from './roles.store.ts';

const rolesFile = 'access/roles.tsv';

/** Writes the roles of db/seed/access/roles.tsv with their permissions. */
export async function seedAccess(tx: Tx, seed: Seed): Promise<void> {
  const written = readRoles(seed);
  await addRoles(tx, written);
  await markReleased(tx, written);
}

const readRoles = (seed: Seed): WrittenRole[] =>
  seed.tsv<'role' | 'name' | 'permissions'>(rolesFile).map((line, position) => ({
    key: line.role,
    name: line.name,
    position,
    permissions: line.permissions.split(' '),
  }));

/**
 * A later release permits more or less: roles that are still as an earlier one wrote them are brought to it, and so is whoever
 * holds them. One that somebody changed stays.
 */
export async function bringRoles(tx: Tx, seed: Seed): Promise<RolesDecided> {
  const written = readRoles(seed);
  const decided = decideRoles(written, await keptRoles(tx));
  const brought = written.filter(({ key }) => decided.brought.some((one) => one.key === key));
  const fresh = written.filter(({ key }) => decided.fresh.includes(key));
  if (brought.length + fresh.length > 0) await addRoles(tx, [...brought, ...fresh]);
  for (const { key, lost } of decided.brought) if (lost.length > 0) await dropPermissions(tx, key, lost);
  await markReleased(
    tx,
    written.filter(({ key }) => !decided.left.some((one) => one.key === key)),
  );
  return decided;
}
