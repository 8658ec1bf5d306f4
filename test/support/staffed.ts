import { seedAccess, signIn } from '#foundations/access/index.ts';
import { seedOrganisations } from '#foundations/organisations/index.ts';
import { seedStaffing } from '#foundations/staffing/index.ts';
import type { Database } from '#platform/db/index.ts';
import { openSeed } from '#platform/seed/index.ts';

/** Units, roles, people and accounts of the district, without anything that happened there. */
export async function plantPeople(db: Database): Promise<void> {
  const seed = openSeed('db/seed');
  await db.transaction(async (tx) => {
    await seedOrganisations(tx, seed);
    await seedAccess(tx, seed);
    await seedStaffing(tx, seed, Temporal.Instant.from('2019-02-20T08:28:00+07:00'));
  });
}

/** The token of somebody of the demonstration, signed in now. */
export async function tokenOf(db: Database, login: string, wall = Temporal.Now.instant()): Promise<string> {
  const entered = await signIn(db, { login, password: 'motcua2019', address: '127.0.0.1', wall });
  if (!entered.ok) throw new Error(`${login} could not sign in: ${JSON.stringify(entered.reasons)}`);
  return entered.value.token;
}
