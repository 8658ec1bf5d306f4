import type { RoleLine } from './roles.store.ts';

/** What one person may do: their posts, and each role with the units it is held at. */
export interface GridRow {
  readonly name: string;
  readonly login: string | null;
  readonly posts: readonly { readonly title: string; readonly unit: string }[];
  /** By the name of the role: the units. */
  readonly held: ReadonlyMap<string, readonly string[]>;
}

export interface Grid {
  /** Roles that somebody holds, in the order the house knows them. */
  readonly roles: readonly string[];
  readonly rows: readonly GridRow[];
}

/** A line for each person, a column for each role; in the order of the lines. */
export function gridOf(lines: readonly RoleLine[], known: readonly string[]): Grid {
  const people = [...Map.groupBy(lines, ({ person_id }) => person_id).values()];
  const held = new Set(lines.map(({ role }) => role));
  return { roles: known.filter((role) => held.has(role)), rows: people.map(rowOf) };
}

function rowOf(lines: readonly RoleLine[]): GridRow {
  const posts = new Map(lines.map(({ title, post_unit }) => [`${title} ${post_unit}`, { title, unit: post_unit }]));
  const byRole = Map.groupBy(lines, ({ role }) => role);
  return {
    ...{ name: lines[0]?.name ?? '', login: lines[0]?.login ?? null, posts: [...posts.values()] },
    held: new Map([...byRole].map(([role, of]) => [role, [...new Set(of.map(({ role_unit }) => role_unit))]])),
  };
}

/** As many units as a narrow cell can name. */
const mostNamed = 2;

interface Naming {
  readonly unitName: (id: string) => string;
  /** Says many units as their number; without it all are named. */
  readonly counted?: (units: number) => string;
}

/** What a cell says: a mark for a role at the unit of one's own post alone, else the units. */
export function cellOf({ held, posts }: GridRow, role: string, { unitName, counted }: Naming): string {
  const units = held.get(role) ?? [];
  if (units.length === 0) return '';
  if (units.every((id) => posts.some(({ unit }) => unit === id))) return '●';
  return counted && units.length > mostNamed ? counted(units.length) : units.map(unitName).join(', ');
}
