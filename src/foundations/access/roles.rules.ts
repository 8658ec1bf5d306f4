/** A role as the seed writes it. */
export interface WrittenRole {
  readonly key: string;
  readonly name: string;
  readonly position: number;
  readonly permissions: readonly string[];
}

/** A role as it is kept. */
export interface KeptRole {
  readonly key: string;
  readonly permissions: readonly string[];
  /** What it permitted when a release wrote it last; null: that was not kept. */
  readonly released: readonly string[] | null;
}

export interface RolesDecided {
  /** What each gains and loses. */
  readonly brought: readonly Difference[];
  /** Changed by hand: what this release permits that they do not, and what they permit beside it. */
  readonly left: readonly Difference[];
  /** Roles there were none of. */
  readonly fresh: readonly string[];
}

export interface Difference {
  readonly key: string;
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** Which roles are still as an earlier release wrote them. Where that was not kept: whose rights this release has all. */
export function decideRoles(written: readonly WrittenRole[], kept: readonly KeptRole[]): RolesDecided {
  const known = new Map(kept.map((role) => [role.key, role]));
  const both = written.flatMap((role) => {
    const has = known.get(role.key);
    return has ? [{ has, apart: apart(role, has) }] : [];
  });
  const differ = both.filter(({ apart: { gained, lost } }) => gained.length + lost.length > 0);
  return {
    brought: differ.filter(({ has }) => isUntouched(has, written)).map((one) => one.apart),
    left: differ.filter(({ has }) => !isUntouched(has, written)).map((one) => one.apart),
    fresh: written.filter(({ key }) => !known.has(key)).map(({ key }) => key),
  };
}

function apart({ key, permissions }: WrittenRole, has: KeptRole): Difference {
  return {
    key,
    gained: permissions.filter((one) => !has.permissions.includes(one)),
    lost: has.permissions.filter((one) => !permissions.includes(one)),
  };
}

function isUntouched({ key, permissions, released }: KeptRole, written: readonly WrittenRole[]): boolean {
  const now = written.find((role) => role.key === key)?.permissions ?? [];
  if (!released) return permissions.every((one) => now.includes(one));
  return released.length === permissions.length && released.every((one) => permissions.includes(one));
}

/** Lines for whoever runs the house; nothing where no role is another one. */
export function sayRoles({ brought, left, fresh }: RolesDecided): string[] {
  const said = ({ key, gained, lost }: Difference): string =>
    `  ${[key, ...gained.map((one) => `+${one}`), ...lost.map((one) => `-${one}`)].join(' ')}`;
  return [
    ...(brought.length > 0 ? ['Roles brought to this release:', ...brought.map(said)] : []),
    ...(fresh.length > 0 ? [`New roles: ${fresh.join(', ')}.`] : []),
    ...(left.length > 0
      ? ['Roles changed by hand, left as they are (what this release would change):', ...left.map(said)]
      : []),
  ];
}
