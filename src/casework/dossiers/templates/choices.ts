import type { Db } from '#platform/db/index.ts';
import type { Language } from '#platform/text/index.ts';
import { catalogueOn } from '../../procedures/index.ts';
import { toldApart } from '../../procedures/rules.ts';
import type { FieldChoice } from './add.page.tsx';

/** The fields of work of a day's catalogue, each with its procedures. */
export async function fieldChoices(db: Db, day: Temporal.PlainDate, language: Language): Promise<FieldChoice[]> {
  const catalogue = await catalogueOn(db, day);
  const told = toldApart(catalogue, language);
  const byField = Map.groupBy(catalogue, ({ fieldKey }) => fieldKey);
  return [...byField].map(([key, entries]) => ({
    ...{ key, name: entries[0]?.field ?? key },
    procedures: entries.map(({ key: procedure, name }) => ({ key: procedure, name: told.get(procedure) ?? name })),
  }));
}
