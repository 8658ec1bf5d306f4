import type { RoleAt } from './separation.rules.ts';

type Typed = Readonly<Record<string, string>>;

export type TypedReason =
  | { readonly field: 'post'; readonly reason: 'post-missing' }
  | { readonly field: 'from'; readonly reason: 'day-unreadable' }
  | { readonly field: string; readonly reason: 'role-half' };

/** The rows of roles that say something, by their place. */
export const rowsIn = (typed: Typed): number[] =>
  Object.keys(typed)
    .flatMap((name) => /^r(\d{1,2})\.(role|unit)$/.exec(name)?.[1] ?? [])
    .map(Number)
    .filter((place, index, all) => all.indexOf(place) === index)
    .filter((place) => typed[`r${place}.role`] || typed[`r${place}.unit`])
    .sort((one, other) => one - other);

/** The roles typed, each with its unit; a row with one of the two is told. */
export function readRoles(
  typed: Typed,
  unitIdOf: (key: string) => string | undefined,
): { readonly roles: readonly RoleAt[]; readonly reasons: readonly TypedReason[] } {
  const roles = new Map<string, RoleAt>();
  const reasons: TypedReason[] = [];
  for (const place of rowsIn(typed)) {
    const role = typed[`r${place}.role`];
    const unitId = unitIdOf(typed[`r${place}.unit`] ?? '');
    if (role && unitId) roles.set(`${role} ${unitId}`, { role, unitId });
    else reasons.push({ field: role ? `r${place}.unit` : `r${place}.role`, reason: 'role-half' });
  }
  return { roles: [...roles.values()], reasons };
}

/** A person's roles before and after, without those that stay. */
export function changeOf(before: readonly RoleAt[], after: readonly RoleAt[]) {
  const key = ({ role, unitId }: RoleAt): string => `${role} ${unitId}`;
  const [had, has] = [new Set(before.map(key)), new Set(after.map(key))];
  return { given: after.filter((one) => !had.has(key(one))), taken: before.filter((one) => !has.has(key(one))) };
}
