import { type Capacity, capacitiesOf, capacityText } from '#foundations/staffing/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Somebody } from '../flow/absence.rules.ts';
import { handed } from './sign.rules.ts';

/** Somebody who may sign, as what: one line for each capacity. `accountId` is what a form sends (`handOf`). */
export interface Signer extends Somebody {
  readonly title: string;
  readonly capacity: Capacity;
}

/** Who may sign for a unit on a day, each in every capacity they hold there: their own post, and every
 * written authority; of one dossier only those for its field. */
export async function signersAs(
  db: Db,
  people: readonly Somebody[],
  { unitId, day, fieldKey }: { readonly unitId: string; readonly day: Temporal.PlainDate; readonly fieldKey?: string },
): Promise<Signer[]> {
  const told = await Promise.all(
    people.map(async (one) => {
      const capacities = await capacitiesOf(db, { accountId: one.accountId, unitId, fieldKey }, day);
      return capacities.map(
        (capacity): Signer => ({
          ...one,
          accountId: capacities.length > 1 ? handed(one.accountId, capacity.authorityId) : one.accountId,
          title: capacity.authorityId ? capacityText(capacity) : capacity.title,
          capacity,
        }),
      );
    }),
  );
  return told.flat();
}

/** A signer with the title, as an option says it. */
export const titled = (signer: Signer): Somebody => ({
  ...signer,
  name: signer.title ? `${signer.name}, ${signer.title}` : signer.name,
});
