import { kept } from '#platform/cache/index.ts';
import { sql } from '#platform/db/index.ts';
import type { House } from '#platform/house/index.ts';

/** What the figures are made of: real work, the told dossiers of the demonstration, and with them its short year or a full one. */
export type MadeUp = 'real' | 'told' | 'short-year' | 'full-year';

/** What stands behind the figures of a house; a year is known by the mark its rehearsal left (`year/small`, `year/1`). */
export const madeUpOf = ({ db, clock }: Pick<House, 'db' | 'clock'>): Promise<MadeUp> =>
  clock.mode === 'production'
    ? Promise.resolve('real')
    : kept(db, 'statistics.made-up', async () => {
        const years = await db.rows<{ name: string }>(
          sql`select name from platform.seeded where name like 'year/%' and name not like 'year/%/%'`,
        );
        if (years.length === 0) return 'told';
        return years.every(({ name }) => name === 'year/small') ? 'short-year' : 'full-year';
      });
