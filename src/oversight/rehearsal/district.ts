import { seedFormSets } from '#casework/documents/index.ts';
import { seedProcedures } from '#casework/procedures/index.ts';
import { seedAccess } from '#foundations/access/index.ts';
import { seedCalendar } from '#foundations/calendar/index.ts';
import { seedOrganisations } from '#foundations/organisations/index.ts';
import { seedStaffing } from '#foundations/staffing/index.ts';
import type { House } from '#platform/house/index.ts';
import { type Seed, seedOnce } from '#platform/seed/index.ts';
import { playShowcase } from './showcase/showcase.ts';

/** The moment the demonstration opens: Wednesday 20/02/2019, 08:28. */
export const worldBegins = Temporal.Instant.from('2019-02-20T08:28:00+07:00');

/** Plants the demonstration district, once: first what is data, then what happened there, played through the acts. */
export async function seedDistrict(
  house: Pick<House, 'db'>,
  seed: Seed,
  say: (sentence: string) => void,
): Promise<void> {
  const planted = await seedOnce(house.db, 'district', async (tx) => {
    say('Planting the district: units, people, calendar, procedures …');
    await seedOrganisations(tx, seed);
    await seedAccess(tx, seed);
    await seedStaffing(tx, seed, worldBegins);
    await seedCalendar(tx, seed);
    await seedFormSets(tx, seed);
    await seedProcedures(tx, seed);
  });
  await playShowcase(house.db, seed, planted ? say : () => undefined);
}
