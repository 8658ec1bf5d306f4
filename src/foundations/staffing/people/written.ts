import { roleRows } from '#foundations/access/index.ts';
import { unitsById } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { PersonLine } from './people.store.ts';
import { type WrittenPerson, writtenPerson } from './written.rules.ts';
import { type IdentityRow, identitiesOf, rolesOfPeople } from './written.store.ts';

export interface KnownPerson extends PersonLine, IdentityRow {
  readonly written: WrittenPerson;
}

/** Officials with what the file says of each. */
export async function writtenPeople(db: Db, lines: readonly PersonLine[]): Promise<KnownPerson[]> {
  const ids = lines.map(({ id }) => id);
  const [identities, held, roles, all] = await Promise.all([
    identitiesOf(db, ids),
    rolesOfPeople(db, ids),
    roleRows(db),
    unitsById(db),
  ]);
  const called = { roles, units: new Map([...all].map(([id, { name }]) => [id, name])) };
  const identityOf = new Map(identities.map((one) => [one.id, one]));
  const heldBy = Map.groupBy(held, ({ person_id }) => person_id);
  return lines.map((line) => {
    const { born = null, number = null } = identityOf.get(line.id) ?? {};
    const mine = (heldBy.get(line.id) ?? []).map(({ role, unit_id }) => ({ role, unitId: unit_id }));
    return { ...line, born, number, written: writtenPerson({ ...line, born, number, held: mine }, called) };
  });
}
