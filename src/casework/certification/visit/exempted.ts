import type { Unit } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import { paths } from '../paths.ts';
import { officesOf } from '../waiting.store.ts';
import { type ExemptedVisit, exemptedVisits } from './exempted.store.ts';

/** The visits that paid nothing for their ground, of the offices whose fees a counter takes. */
export async function certifiedFree(
  db: Db,
  counter: Unit,
  between: Parameters<typeof exemptedVisits>[2],
): Promise<readonly (ExemptedVisit & { readonly href: string })[]> {
  const offices = await officesOf(db, counter);
  const found = await exemptedVisits(
    db,
    offices.map(({ id }) => id),
    between,
  );
  return found.map((one) => ({ ...one, href: paths.visit(one.id) }));
}
