import { unitsOn } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Language } from '#platform/text/index.ts';
import { catalogueOn } from '../../procedures/index.ts';
import { toldApart } from '../../procedures/rules.ts';
import type { FieldChoice, UnitChoice } from './used-for.part.tsx';

/** The fields of work of a day's catalogue, each with its procedures and with who settles most of them. */
export async function fieldChoices(db: Db, day: Temporal.PlainDate, language: Language): Promise<FieldChoice[]> {
  const [catalogue, units] = await Promise.all([catalogueOn(db, day), unitsOn(db, day)]);
  const told = toldApart(catalogue, language);
  const nameOf = (settles: string): string | undefined => units.find(({ key }) => key === settles)?.name;
  const byField = Map.groupBy(catalogue, ({ fieldKey }) => fieldKey);
  return [...byField].map(([key, entries]) => ({
    ...{ key, name: entries[0]?.field ?? key, settledBy: nameOf(mostOf(entries.map(({ settles }) => settles))) },
    procedures: entries.map(({ key: procedure, name }) => ({ key: procedure, name: told.get(procedure) ?? name })),
  }));
}

/** The offices that settle on a day: departments, then communes. */
export async function unitChoices(db: Db, day: Temporal.PlainDate): Promise<UnitChoice[]> {
  const units = await unitsOn(db, day);
  const settling = units.filter(({ kind }) => kind === 'department' || kind === 'office' || kind === 'commune');
  return settling.map(({ id, name, kind }) => ({ id, name, commune: kind === 'commune' }));
}

/** What stands there most often; the first of those that stand there equally often. */
const mostOf = (all: readonly string[]): string =>
  [...Map.groupBy(all, (one) => one)].sort(([, some], [, others]) => others.length - some.length)[0]?.[0] ?? '';
