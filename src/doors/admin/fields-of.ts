import { catalogueOn } from '#casework/procedures/index.ts';
import type { FieldsOf } from '#foundations/staffing/web.tsx';

/** The fields of the catalogue of the day, for whoever writes down in which of them somebody signs. */
export const fieldsOf: FieldsOf = async (db, day) => {
  const entries = await catalogueOn(db, day);
  const names = new Map(entries.map(({ fieldKey, field }) => [fieldKey, field]));
  return [...names]
    .map(([key, name]) => ({ key, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'vi'));
};
