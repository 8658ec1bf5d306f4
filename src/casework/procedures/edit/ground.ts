import { unitsOn } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Ground } from './edit.rules.ts';
import { bookRows, fieldNames, settlingKeys } from './edit.store.ts';

/** What there is to choose from today: fields, departments, communes with a counter, number books, units of a step. */
export async function groundIn(db: Db, today: Temporal.PlainDate): Promise<Ground> {
  const [fields, settling, books, standing] = await Promise.all([
    fieldNames(db),
    settlingKeys(db),
    bookRows(db),
    unitsOn(db, today),
  ]);
  const departments = standing.filter(({ kind, key }) => kind === 'department' || settling.includes(key));
  const counters = standing.filter(({ kind, level }) => kind === 'one-stop' && level === 'commune');
  return {
    fields,
    departments: departments.map(({ key }) => key),
    communes: counters.map(({ key }) => key.replace(/^mot-cua-/, '')),
    books: new Map(books.map(({ name, key }) => [name, key])),
    units: new Set(standing.map(({ key }) => key)),
  };
}
