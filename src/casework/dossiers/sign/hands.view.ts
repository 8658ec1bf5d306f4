import { whoMay } from '#foundations/access/index.ts';
import { type Capacity, capacitiesOf } from '#foundations/staffing/index.ts';
import { actorId } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { byName, type Somebody } from '../flow/absence.rules.ts';
import type { Whole } from '../view/dossier.view.ts';
import { type Signer, signersAs, titled } from './signers.ts';

/** Where something is signed, and in which field it lies. */
export interface SignedWhere {
  readonly unitId: string;
  readonly fieldKey: string;
}

/** Whose hand it may have been, each in every capacity for the field. */
export const signersOf = async (
  { house, now }: Visit,
  where: SignedWhere,
  people: readonly Somebody[],
): Promise<Somebody[]> => (await signersAs(house.db, people, { ...where, day: dayOf(now) })).map(titled);

/** Who may sign a letter of the body that answers for a dossier, each in every capacity for its field. */
export async function letterSigners(
  { house, now }: Visit,
  { dossier, version }: Pick<Whole, 'dossier' | 'version'>,
): Promise<Signer[]> {
  const unitId = dossier.authority_id;
  const people = byName(await whoMay(house.db, 'dossier.sign', unitId));
  return signersAs(house.db, people, { unitId, day: dayOf(now), fieldKey: version.fieldKey });
}

/** As what whoever looks may sign it now; nothing: in no capacity for its field. */
export const capacitiesNow = ({ house, actor, now }: Visit, where: SignedWhere): Promise<Capacity[]> =>
  capacitiesOf(house.db, { accountId: actorId({ actor }) ?? '', ...where }, dayOf(now));
