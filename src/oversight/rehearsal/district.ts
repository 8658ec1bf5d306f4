import { seedFormSets, seedRegulations } from '#casework/documents/index.ts';
import { seedParties } from '#casework/parties/index.ts';
import { seedReceiptBooks } from '#casework/payments/index.ts';
import { bringCatalogue, sayBrought, seedPostings, seedProcedures } from '#casework/procedures/index.ts';
import { bringRoles, sayRoles, seedAccess } from '#foundations/access/index.ts';
import { seedCalendar } from '#foundations/calendar/index.ts';
import { seedOrganisations } from '#foundations/organisations/index.ts';
import { seedFramework, seedStaffing } from '#foundations/staffing/index.ts';
import { seedTotals } from '#oversight/statistics/index.ts';
import { system } from '#platform/actor/index.ts';
import { businessTime } from '#platform/clock/index.ts';
import type { Database, Tx } from '#platform/db/index.ts';
import type { House } from '#platform/house/index.ts';
import { StartFailure } from '#platform/postgres/index.ts';
import { type Seed, seedOnce, whileSeeding } from '#platform/seed/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { playShowcase } from './showcase/showcase.ts';

/** The moment the demonstration opens: Wednesday 20/02/2019, 08:28. */
export const worldBegins = Temporal.Instant.from('2019-02-20T08:28:00+07:00');

type Planted = Pick<House, 'db'>;
type Say = (sentence: string) => void;

/**
 * Plants what the law and the organisation give, once, in every mode: the district's units, the roles, the
 * calendar, the sets of forms, the catalogue. No person is in it.
 */
async function seedReference(house: Planted, seed: Seed, say: Say): Promise<void> {
  const planted = await plantOnce(house.db, 'reference', async (tx) => {
    say('Planting units, roles, calendar, forms and procedures …');
    await seedOrganisations(tx, seed);
    await seedAccess(tx, seed);
    await seedCalendar(tx, seed);
    await seedFormSets(tx, seed);
    await seedRegulations(tx, seed);
    await seedProcedures(tx, seed);
  });
  if (!planted) await bringReference(house.db, seed, say);
}

/**
 * A later release permits other acts and corrects procedures: what an earlier one wrote and nobody touched is brought to it, and
 * what officials changed is left and named.
 */
const bringReference = (db: Database, seed: Seed, say: Say): Promise<void> =>
  whileSeeding(db, async (tx) => {
    const now = await businessTime(tx);
    const roles = await bringRoles(tx, seed);
    const catalogue = await bringCatalogue({ tx, db, actor: system('release'), now }, seed);
    for (const line of [...sayRoles(roles), ...sayBrought(catalogue)]) say(line);
  });

/** Plants what a house in production begins with: the reference data and the posts of its units, with nobody in them. */
export async function seedProduction(house: Planted, seed: Seed, say: Say): Promise<void> {
  await seedReference(house, seed, say);
  await plantOnce(house.db, 'framework', async (tx) => seedFramework(tx, seed, dayOf(await businessTime(tx))));
}

/** Plants the demonstration district, once: the reference data, its made-up people, and what happened there, played through the acts. */
export async function seedDistrict(house: Planted, seed: Seed, say: Say): Promise<void> {
  await seedReference(house, seed, say);
  const planted = await plantOnce(house.db, 'people', async (tx) => {
    await seedStaffing(tx, seed, worldBegins);
    await seedPostings(tx);
  });
  await seedOnce(house.db, 'parties', (tx) => seedParties(tx, seed, worldBegins));
  await seedOnce(house.db, 'monthly-totals', (tx) => seedTotals(tx, seed));
  await plantReceipts(house.db, seed);
  await playShowcase(house.db, seed, planted ? say : () => undefined);
}

/** Before anything is played: money is taken only against a receipt of a book. */
const plantReceipts = (db: Database, seed: Seed): Promise<unknown> =>
  seedOnce(db, 'receipt-books', (tx) => seedReceiptBooks({ tx, db, actor: system('seed'), now: receiptsBegin }, seed));

const receiptsBegin = Temporal.Instant.from('2018-01-02T08:00:00+07:00');

/** Seeds once. A database planted by an earlier build, whose seeds had other names, holds it already: that is said. */
async function plantOnce(db: Database, name: string, plant: (tx: Tx) => Promise<void>): Promise<boolean> {
  try {
    return await seedOnce(db, name, plant);
  } catch (fault) {
    if ((fault as { code?: unknown }).code !== '23505') throw fault;
    throw new StartFailure(
      `This database was planted by an earlier build of Một Cửa, before its seed was called “${name}”; it cannot be planted again. ` +
        'Start with an empty DATA_DIR (or database), or go on with the build that planted it.',
    );
  }
}
