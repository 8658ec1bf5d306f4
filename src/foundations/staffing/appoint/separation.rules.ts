/** A role at a unit. */
export interface RoleAt {
  readonly role: string;
  readonly unitId: string;
}

/**
 * Roles combine freely: one official of a commune may hold five. Only thụ lý and ký of one unit never meet in one
 * person. Answers with the units at which they would.
 */
export function meetings(roles: readonly RoleAt[]): string[] {
  const at = (role: string): Set<string> =>
    new Set(roles.filter((held) => held.role === role).map((held) => held.unitId));
  return [...at('process').intersection(at('sign'))];
}
