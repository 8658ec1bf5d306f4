import type { Tx } from '#platform/db/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import { addRoles } from './grant.store.ts';

export const rolesFile = 'access/roles.tsv';

/** Writes the roles of db/seed/access/roles.tsv with their permissions. */
export const seedAccess = (tx: Tx, seed: Seed): Promise<void> =>
  addRoles(
    tx,
    seed.tsv<'role' | 'name' | 'permissions'>(rolesFile).map((line, position) => ({
      key: line.role,
      name: line.name,
      position,
      permissions: line.permissions.split(' '),
    })),
  );
