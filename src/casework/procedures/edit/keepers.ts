import { allUnits, keepers } from '#foundations/organisations/index.ts';
import { type Actor, may } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';

/** Does this official keep the district's catalogue? It is kept at its one-stop, and by whoever looks after that. */
export async function mayEditCatalogue(db: Db, actor: Actor): Promise<boolean> {
  const counters = (await allUnits(db)).filter((unit) => unit.kind === 'one-stop' && unit.level === 'district');
  const unitIds = (await Promise.all(counters.map(({ id }) => keepers(db, id)))).flat();
  return may(actor, 'procedure.edit', { unitIds }).ok;
}
