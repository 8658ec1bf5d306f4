import { seedDistrict, worldBegins } from '#oversight/rehearsal/index.ts';
import { countDossiers } from '#oversight/statistics/index.ts';
import { settleMode } from '#platform/clock/index.ts';
import { openDatabase } from '#platform/db/index.ts';
import { catchUp } from '#platform/listening/index.ts';
import { appRole } from '#platform/postgres/index.ts';
import { openSeed } from '#platform/seed/index.ts';

/** Seeds the demonstration district into a migrated database, as the first start does, and lets the listeners hear of it. */
export async function seedWorld(ownerUrl: string): Promise<void> {
  const db = openDatabase(ownerUrl, { connections: 4, role: appRole });
  await settleMode(db, 'demo', worldBegins);
  await seedDistrict({ db }, openSeed('db/seed'), () => undefined);
  await catchUp(db, countDossiers);
  await db.close();
}
