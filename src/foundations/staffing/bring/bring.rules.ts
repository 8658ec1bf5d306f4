import type { Typed } from '#foundations/importing/index.ts';
import type { RoleAt } from '../appoint/separation.rules.ts';
import type { Identity, IdentityReason } from '../join/join.rules.ts';
import { type PersonField, saidRoles, type WrittenPerson } from '../people/written.rules.ts';

/** What the file may say of an official beside what it says when it goes out. */
export const newFields = ['from', 'another'] as const;

interface Known extends Identity {
  readonly id: string;
  readonly written: WrittenPerson;
}

const alike = (one: string, other: string): boolean =>
  one.normalize('NFC').trim().toLowerCase() === other.normalize('NFC').trim().toLowerCase();

/** Whom a line is of: by the account, else the number, else name, post and unit of somebody who has no account. */
export function whoIs<One extends Known>(line: Typed, known: readonly One[]): One | undefined {
  const { account = '', number = '', name = '', post = '', unit = '' } = line;
  if (account) return known.find(({ written }) => alike(written.account, account));
  const carries = number && known.find(({ written }) => alike(written.number, number));
  if (carries) return carries;
  const same = known.filter(
    ({ written }) =>
      !written.account && alike(written.name, name) && alike(written.post, post) && alike(written.unit, unit),
  );
  return same.length === 1 ? same[0] : undefined;
}

/** The columns in which a line differs from what stands there; what is left empty stays. */
export const differing = (line: Typed, written: WrittenPerson): PersonField[] =>
  (Object.keys(written) as PersonField[]).filter((field) => line[field] && line[field] !== written[field]);

/** Who an official is, apart from what they hold. */
export const identityFields: ReadonlySet<PersonField> = new Set<PersonField>(['name', 'born', 'number']);

/** Another post or another unit is a post given in place of the one the line came with. */
export const givesPost = (fields: readonly PersonField[]): boolean =>
  fields.includes('post') || fields.includes('unit');

/** Who they would be: what the line says, and what stands there where it says nothing. */
export const asked = (line: Typed, { identity, reasons }: Read, stands: Identity): Read => ({
  identity: {
    name: line.name ? identity.name : stands.name,
    born: line.born ? identity.born : stands.born,
    number: line.number ? identity.number : stands.number,
  },
  reasons: reasons.filter(({ field }) => line[field]),
});

interface Read {
  readonly identity: Identity;
  readonly reasons: readonly IdentityReason[];
}

/** How somebody stood when the line was judged. */
export const stoodAs = ({ name, born, number }: Identity): string => JSON.stringify([name, String(born), number]);

export type RoleReason = {
  readonly reason: 'role-unknown' | 'role-unit-unknown';
  readonly what: string;
};

interface Places {
  readonly own: string;
  readonly roles: readonly { readonly key: string; readonly name: string }[];
  /** The unit of that name, among those looked after. */
  readonly unitIdOf: (name: string) => string | undefined;
}

/** The roles a cell says, each at its units; what is no role and no unit is told. */
export function readSaidRoles(cell: string, { own, roles, unitIdOf }: Places) {
  const [given, reasons]: [RoleAt[], RoleReason[]] = [[], []];
  for (const said of saidRoles(cell)) {
    const role = roles.find(({ key, name }) => key === said.role || alike(name, said.role))?.key;
    if (!role) reasons.push({ reason: 'role-unknown', what: said.role });
    for (const name of said.units) if (!unitIdOf(name)) reasons.push({ reason: 'role-unit-unknown', what: name });
    const at = said.units.length === 0 ? [own] : said.units.flatMap((name) => unitIdOf(name) ?? []);
    if (role) given.push(...at.map((unitId) => ({ role, unitId })));
  }
  return { roles: given, reasons };
}

/** What stands in a line above already: an account, a number, a name whose bearer was not said to be another. */
export type Twice = 'account' | 'number' | 'name';

/** Keeps what the new lines of a file say, and tells what was said before. */
export function meeting(): (said: Readonly<Record<Twice, string>>, another: boolean) => Twice[] {
  const met = new Set<string>();
  return (said, isAnother) => {
    const keys = (['account', 'number', 'name'] as const).flatMap((of) => (said[of] ? [[of, said[of]] as const] : []));
    const again = keys.filter(([of, value]) => met.has(`${of} ${value}`) && !(of === 'name' && isAnother));
    for (const [of, value] of keys) met.add(`${of} ${value}`);
    return again.map(([of]) => of);
  };
}
