import type { RoleAt } from '../appoint/separation.rules.ts';

/** The units a word after the @ may mean. */
export interface Places {
  readonly own: string;
  /** The one-stop of the own unit, for communes. */
  readonly oneStop: string | undefined;
  /** The 13 departments and the district's one-stop. */
  readonly departments: readonly string[];
  readonly byKey: (key: string) => string;
}

/** Reads `receive@mot-cua process oversee@departments`: roles at the own unit, or at those named. */
export const rolesAt = (written: string, places: Places): RoleAt[] =>
  written
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => {
      const [role = '', at] = word.split('@');
      return unitsAt(at, places).map((unitId) => ({ role, unitId }));
    });

function unitsAt(at: string | undefined, places: Places): readonly string[] {
  if (at === undefined) return [places.own];
  if (at === 'departments') return places.departments;
  if (at !== 'mot-cua') return [places.byKey(at)];
  if (!places.oneStop) throw new Error('a role at “mot-cua” belongs to a commune with a one-stop');
  return [places.oneStop];
}
