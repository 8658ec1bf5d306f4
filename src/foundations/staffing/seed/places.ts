import type { Unit } from '#foundations/organisations/index.ts';
import type { Places } from './roles-at.rules.ts';

/** Where the roles of a post at this unit may be held, among the units that are open. */
export const placesOf = (own: Unit, units: readonly Unit[]): Places => ({
  own: own.id,
  oneStop: units.find((unit) => unit.kind === 'one-stop' && unit.parentId === own.id)?.id,
  departments: units
    .filter((unit) => unit.level === 'district' && ['office', 'department', 'one-stop'].includes(unit.kind))
    .map((unit) => unit.id),
  byKey: (key) => {
    const unit = units.find((candidate) => candidate.key === key);
    if (!unit) throw new Error(`a role is held at “${key}”, which is no unit`);
    return unit.id;
  },
});
