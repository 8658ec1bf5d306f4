import { addAccounts, demonstrationPassword, grantRoles, hashPassword } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { type Database, sql, type Tx } from '#platform/db/index.ts';
import { namedId } from '#platform/id/index.ts';

/**
 * Who knocks: each holds one role and no other, at the units where it is held for a civil-status matter of the
 * district. The commune's official holds its six, at a commune; the deputy signs for the district by a written authority, in another
 * field alone. Signed out is nobody.
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
  treasurer: { 'mot-cua-huyen': ['treasurer'] },
  head: { 'mot-cua-huyen': ['head-of-one-stop'] },
  deputy: { 'ubnd-huyen': ['sign'] },
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
        const sourceId = persona === 'deputy' ? await limitedTo(tx, 'dat-dai', unitId) : accountId;
        await grantRoles(
          tx,
          roles.map((role: string) => ({ accountId, role, unitId, sourceId })),
        );
      }
    }
  });
}

/** The deputy's right to sign comes from a written authority for one field. */
async function limitedTo(tx: Tx, field: string, unitId: string): Promise<string> {
  const [id, personId] = [namedId('authority:only-deputy'), namedId('person:only-deputy')];
  await tx.run(
    sql`insert into staffing.people (id, name, illustrative) values (${personId}, 'Người Chỉ deputy', true)`,
  );
  await tx.run(sql`insert into staffing.signing_authorities
      (id, person_id, unit_id, form, instead, document, document_day, during, fields, made_at, made_by)
    values (${id}, ${personId}, ${unitId}, 'TUQ', 'Chủ tịch', '09/UQ-UBND', '2019-01-02', daterange('2019-01-02', '2020-01-01'),
      array[${field}], '2019-01-02 08:00+07', ${accountOf('deputy')})`);
  return id;
}
