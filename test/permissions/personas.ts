import { addAccounts, demonstrationPassword, grantRoles, hashPassword } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import type { Database } from '#platform/db/index.ts';
import { namedId } from '#platform/id/index.ts';

/**
 * Who knocks: each holds one role and no other, at the units where it is held for a civil-status matter of the
 * district. The commune's official holds its six, at a commune. Signed out is nobody.
 */
export const personas = {
  'signed-out': {},
  receive: { 'mot-cua-huyen': ['receive'] },
  return: { 'mot-cua-huyen': ['return'] },
  assign: { 'tu-phap': ['assign'] },
  process: { 'tu-phap': ['process'], 'tai-nguyen-moi-truong': ['process'] },
  approve: { 'tu-phap': ['approve'] },
  present: { 'van-phong': ['present'], 'ubnd-huyen': ['present'] },
  sign: { 'ubnd-huyen': ['sign'] },
  clerk: { 'tu-phap': ['clerk'], 'ubnd-huyen': ['clerk'] },
  admin: { 'ubnd-huyen': ['admin'] },
  commune: {
    'mot-cua-xa-thanh-xuong': ['receive', 'return', 'cash', 'treasurer'],
    'xa-thanh-xuong': ['process', 'present', 'clerk', 'certify', 'contact', 'report'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export type Persona = keyof typeof personas;
export const names = Object.keys(personas) as Persona[];

/** Whose dossiers are their own: the district's, or those of the commune. */
export const home = (persona: Persona): 'district' | 'commune' => (persona === 'commune' ? 'commune' : 'district');

export const loginOf = (persona: Persona): string | undefined =>
  persona === 'signed-out' ? undefined : `mot-minh.${persona}`;

const accountOf = (persona: Persona): string => namedId(`account:only-${persona}`);

/** Gives each persona an account with its one role. */
export async function plantPersonas(db: Database): Promise<void> {
  const passwordHash = await hashPassword(demonstrationPassword);
  const people = names.filter((persona) => persona !== 'signed-out');
  await db.transaction(async (tx) => {
    const accounts = people.map((persona) => ({
      id: accountOf(persona),
      login: loginOf(persona) ?? '',
      personId: namedId(`person:only-${persona}`),
      name: `Người Chỉ ${persona}`,
      passwordHash,
      demonstration: true,
    }));
    await addAccounts(tx, accounts, Temporal.Instant.from('2019-02-20T01:00:00Z'));
    for (const persona of people) {
      for (const [unit, roles] of Object.entries(personas[persona])) {
        const unitId = (await unitByKey(tx, unit))?.id ?? '';
        const accountId = accountOf(persona);
        await grantRoles(
          tx,
          roles.map((role: string) => ({ accountId, role, unitId, sourceId: accountId })),
        );
      }
    }
  });
}
