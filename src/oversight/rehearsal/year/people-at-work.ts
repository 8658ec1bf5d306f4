import { staffByLogin, whoMay } from '#foundations/access/index.ts';
import type { Staff } from '#platform/actor/index.ts';
import type { Database } from '#platform/db/index.ts';
import type { Part } from './part.ts';

/** Finds who does a part of the work; remembers everybody it has met. */
export interface PeopleAtWork {
  /** Whoever may do it, the one who has begun it before the others. */
  whoDoes(part: Pick<Part, 'permission' | 'unitId' | 'accountId'>): Promise<readonly Staff[]>;
}

/** The officials of the district, as their rights are when the rehearsal begins. */
export function peopleAtWork(db: Database): PeopleAtWork {
  const byPlace = new Map<string, Promise<readonly Staff[]>>();
  const holders = async ({ permission, unitId }: Pick<Part, 'permission' | 'unitId'>): Promise<readonly Staff[]> => {
    const found = await whoMay(db, permission, unitId);
    const staff = await Promise.all(found.map(({ login }) => staffByLogin(db, login)));
    return staff.filter((one) => one !== undefined);
  };
  return {
    async whoDoes({ permission, unitId, accountId }) {
      const place = `${permission}@${unitId}`;
      const known = byPlace.get(place) ?? holders({ permission, unitId });
      byPlace.set(place, known);
      const begun = (one: Staff): number => (one.accountId === accountId ? 0 : 1);
      return (await known).toSorted((one, other) => begun(one) - begun(other));
    },
  };
}
