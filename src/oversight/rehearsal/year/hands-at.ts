import { may, type Permission, type Staff } from '#platform/actor/index.ts';
import type { PeopleAtWork } from './people-at-work.ts';

export interface Hands {
  readonly cashier: Staff;
  readonly treasurer: Staff;
}

/** Who takes the money of citizens, at the counter first, hands it over to the thủ quỹ; where both are one, to themselves. */
export async function handsAt(people: PeopleAtWork, unitId: string): Promise<Hands | undefined> {
  const [takers, treasurers] = await Promise.all(
    (['dossier.cash', 'cash.receive'] as const).map((permission) => people.whoDoes({ permission, unitId })),
  );
  const at = (one: Staff, permission: Permission): boolean => may(one, permission, { unitIds: [unitId] }).ok;
  const onlyTakes = takers?.filter((one) => !at(one, 'cash.receive')) ?? [];
  const cashier = onlyTakes.find((one) => at(one, 'dossier.receive')) ?? onlyTakes[0] ?? takers?.[0];
  const treasurer = treasurers?.find(({ accountId }) => accountId !== cashier?.accountId) ?? treasurers?.[0];
  return cashier && treasurer && { cashier, treasurer };
}
