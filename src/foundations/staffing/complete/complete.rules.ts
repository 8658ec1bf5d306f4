import type { Unit } from '#foundations/organisations/index.ts';

/** What a dossier needs hands for, from the counter to the citizen; payment and posting come and go with the procedure. */
export const handsNeeded = ['receive', 'process', 'sign', 'clerk', 'return'] as const;

export interface RoleHeld {
  readonly accountId: string;
  readonly role: string;
  readonly unitId: string;
}

/** A commune, or the district as a whole, where somebody has a hand in dossiers already. */
export interface Manned {
  readonly unit: Unit;
  /** How many people have one. */
  readonly people: number;
  /** The roles nobody holds there yet, in the order of the work. */
  readonly missing: readonly string[];
}

/** Where dossiers can go from hand to hand, and who is missing where they cannot yet; places without anybody are left out. */
export function mannedPlaces(units: readonly Unit[], held: readonly RoleHeld[]): Manned[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const working = held.filter(({ role }) => handsNeeded.some((needed) => needed === role));
  const places = Map.groupBy(working, ({ unitId }) => placeOf(byId.get(unitId), byId));
  return units.flatMap((unit) => {
    const there = places.get(unit.id);
    if (!there) return [];
    const roles = new Set(there.map(({ role }) => role));
    const people = new Set(there.map(({ accountId }) => accountId)).size;
    return [{ unit, people, missing: handsNeeded.filter((needed) => !roles.has(needed)) }];
  });
}

/** Communes do their own work; what lies at the district is the district's as a whole. */
function placeOf(unit: Unit | undefined, byId: ReadonlyMap<string, Unit>): string | undefined {
  if (!unit || unit.kind === 'commune' || unit.kind === 'authority') return unit?.id;
  return placeOf(unit.parentId === null ? undefined : byId.get(unit.parentId), byId);
}
