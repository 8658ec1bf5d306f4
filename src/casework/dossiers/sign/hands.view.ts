import { type Capacity, capacitiesOf } from '#foundations/staffing/index.ts';
import { actorId } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import type { Somebody } from '../flow/absence.rules.ts';
import { signersAs, titled } from './signers.ts';

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

/** As what whoever looks may sign it now; nothing: in no capacity for its field. */
export const capacitiesNow = ({ house, actor, now }: Visit, where: SignedWhere): Promise<Capacity[]> =>
  capacitiesOf(house.db, { accountId: actorId({ actor }) ?? '', ...where }, dayOf(now));
