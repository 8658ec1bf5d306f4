import { kept } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import { fieldOnlyIds } from '../versions/version.store.ts';

/** The procedures public lists name by their field alone: that somebody asked is itself something private (HIV, violence, adoption). */
export const sensitiveProcedures = (db: Db): Promise<ReadonlySet<string>> =>
  kept(db, 'procedures.sensitive', async () => new Set(await fieldOnlyIds(db)));
