import { kept } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import { versionById } from '../../procedures/index.ts';
import type { Queue } from './worklist.rules.ts';
import { proceduresIn } from './worklist.store.ts';

export interface ProcedureSeen {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** The procedures there is open work of in these queues, by name: what a list may be narrowed to. */
export const proceduresOf = (db: Db, queues: readonly Queue[]): Promise<ProcedureSeen[]> =>
  kept(db, `worklist.procedures:${JSON.stringify(queues)}`, () => load(db, queues));

async function load(db: Db, queues: readonly Queue[]): Promise<ProcedureSeen[]> {
  const found = await proceduresIn(db, queues);
  const seen = await Promise.all(
    found.map(async ({ procedure_id, version_id }) => {
      const version = await versionById(db, version_id);
      return version ? [{ id: procedure_id, key: version.key, name: version.name }] : [];
    }),
  );
  return seen.flat().sort((one, other) => one.name.localeCompare(other.name, 'vi'));
}
