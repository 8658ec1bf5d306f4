import { formatDay } from '#platform/time/index.ts';
import type { RoleAt } from '../appoint/separation.rules.ts';

/** What the file of people says of one. */
export const personFields = ['name', 'post', 'unit', 'roles', 'account', 'born', 'number'] as const;
export type PersonField = (typeof personFields)[number];
export type WrittenPerson = Readonly<Record<PersonField, string>>;

/** The names of roles, in their order, and of units. */
export interface Called {
  readonly roles: readonly { readonly key: string; readonly name: string }[];
  readonly units: ReadonlyMap<string, string>;
}

interface Person {
  readonly name: string;
  readonly title: string;
  readonly unit_id: string;
  readonly login: string | null;
  readonly born: Temporal.PlainDate | null;
  readonly number: string | null;
  readonly held: readonly RoleAt[];
}

/** One official as the file writes them. */
export const writtenPerson = (person: Person, called: Called): WrittenPerson => ({
  name: person.name,
  post: person.title,
  unit: called.units.get(person.unit_id) ?? '',
  roles: writtenRoles(person.held, person.unit_id, called),
  account: person.login ?? '',
  born: person.born ? formatDay(person.born) : '',
  number: person.number ?? '',
});

/** `Tiếp nhận · Ký (UBND xã A; UBND xã B)`: a role at the unit of the post by its name, elsewhere with the units behind it. */
export function writtenRoles(held: readonly RoleAt[], own: string, { roles, units }: Called): string {
  return roles
    .flatMap(({ key, name }) => {
      const at = held.filter(({ role }) => role === key).map(({ unitId }) => unitId);
      const elsewhere = at
        .filter((unitId) => unitId !== own)
        .map((unitId) => units.get(unitId) ?? '')
        .toSorted((one, other) => one.localeCompare(other, 'vi'));
      return [
        ...(at.includes(own) ? [name] : []),
        ...(elsewhere.length > 0 ? [`${name} (${elsewhere.join('; ')})`] : []),
      ];
    })
    .join(' · ');
}

/** A role as it is written, with the units behind it: none, the one of the post. */
export interface SaidRole {
  readonly role: string;
  readonly units: readonly string[];
}

/** What a cell of roles says: a point, a semicolon or a new line between them. */
export const saidRoles = (cell: string): SaidRole[] =>
  cell
    .split(/[·;\n](?![^(]*\))/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [, role = part, units = ''] = /^([^(]+)\((.+)\)$/s.exec(part) ?? [];
      return {
        role: role.trim(),
        units: units
          .split(';')
          .map((one) => one.trim())
          .filter(Boolean),
      };
    });
