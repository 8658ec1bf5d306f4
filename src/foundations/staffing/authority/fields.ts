import type { Db } from '#platform/db/index.ts';

/** A field of government (lĩnh vực), from a capability this one does not know. */
export interface GovernmentField {
  readonly key: string;
  readonly name: string;
}

/** The fields in which somebody may be authorised to sign on a day, in the order of their names. */
export type FieldsOf = (db: Db, day: Temporal.PlainDate) => Promise<readonly GovernmentField[]>;

export const noFields: FieldsOf = async () => [];

/** What fields are called, one after the other; one the catalogue has no more by its key. */
export const fieldNames = (keys: readonly string[], fields: readonly GovernmentField[]): string =>
  keys.map((key) => fields.find((one) => one.key === key)?.name ?? key).join('; ');
