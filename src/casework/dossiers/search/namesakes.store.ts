import { type Db, sql } from '#platform/db/index.ts';
import type { Found, FoundAnyhow, FoundApart } from './found.store.ts';

type Owner = Pick<FoundApart, 'id' | 'born' | 'hamlet' | 'address'>;

/**
 * What was found, with year of birth and address of every owner whose name another person bears in the same list:
 * three men of one hamlet are called alike, and a wrong line opened is a stranger's dossier told.
 */
export async function toldApart(db: Db, found: readonly Found[]): Promise<FoundAnyhow[]> {
  const owners = new Map((await ownersOfNamesakes(db, found)).map((one) => [one.id, one]));
  return found.map((one) => ({ ...one, ...owners.get(one.id) }));
}

async function ownersOfNamesakes(db: Db, found: readonly Found[]): Promise<Owner[]> {
  const times = Map.groupBy(found, ({ owner_name }) => owner_name);
  const ids = found.filter(({ owner_name }) => (times.get(owner_name)?.length ?? 0) > 1).map(({ id }) => id);
  if (ids.length === 0) return [];
  return db.rows<Owner>(sql`
    with d as materialized (
      select d.id, d.owner_name, coalesce(p.merged_into, p.id) as person
      from dossiers.dossiers d join parties.parties p on p.id = d.owner_id where d.id = any(${ids}::uuid[]))
    select d.id, p.born, p.hamlet, p.address from d join parties.parties p on p.id = d.person
    where exists (select from d as other where other.owner_name = d.owner_name and other.person <> d.person)`);
}
