import type { Db } from '#platform/db/index.ts';
import { catalogueOn } from '../../procedures/index.ts';
import type { FieldChoice } from './add.page.tsx';

/** The fields of work of a day's catalogue, each with its procedures. */
export async function fieldChoices(db: Db, day: Temporal.PlainDate): Promise<FieldChoice[]> {
  const byField = Map.groupBy(await catalogueOn(db, day), ({ fieldKey }) => fieldKey);
  return [...byField].map(([key, entries]) => ({
    ...{ key, name: entries[0]?.field ?? key },
    procedures: entries.map(({ key: procedure, name }) => ({ key: procedure, name })),
  }));
}
