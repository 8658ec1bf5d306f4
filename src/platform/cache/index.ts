import type { Db } from '#platform/db/index.ts';

interface Kept {
  readonly value: Promise<unknown>;
  readonly until: number;
}

const keptBy = new WeakMap<object, Map<string, Kept>>();

const milliseconds = 2_000;

/**
 * Reference data that rarely changes, kept in memory for two seconds by name: units, calendars, roles.
 * `forget` shows a change at once; one that another house on the same database made is seen after that.
 * A transaction shares what its database keeps, so a deed does not load the units again.
 */
export const kept = <Value>(db: Db, name: string, load: () => Promise<Value>): Promise<Value> =>
  remembered(db, name, load, () => performance.now() + milliseconds);

/** What never changes once written (a version, a compiled process): kept for the life of the process. */
export const keptForGood = <Value>(db: Db, name: string, load: () => Promise<Value>): Promise<Value> =>
  remembered(db, name, load, () => Number.POSITIVE_INFINITY);

/** As `kept`, for one person: `forgetOf` after a deed of theirs, so that the page they see next counts what they did. */
export const keptFor = <Value>(db: Db, owner: string, name: string, load: () => Promise<Value>): Promise<Value> =>
  kept(db, `${owner}/${name}`, load);

/** Drops what is kept for one person. Another process sees what they did after its two seconds. */
export function forgetOf(db: Db, owner: string): void {
  const names = keptBy.get(db.memory);
  for (const name of names?.keys() ?? []) if (name.startsWith(`${owner}/`)) names?.delete(name);
}

/** Drops everything kept for this database: reference data has changed. In a deed, `tx.afterwards(() => forget(db))`. */
export function forget(db: Db): void {
  keptBy.delete(db.memory);
  untold.add(db.memory);
}

/** Has anything been forgotten since this was last asked? Other processes keep the same and are told by whoever asks. */
export const forgottenSince = (db: Db): boolean => untold.delete(db.memory);

const untold = new WeakSet<object>();

function remembered<Value>(db: Db, name: string, load: () => Promise<Value>, until: () => number): Promise<Value> {
  const names = keptBy.get(db.memory) ?? new Map<string, Kept>();
  keptBy.set(db.memory, names);
  const known = names.get(name);
  if (known && known.until > performance.now()) return known.value as Promise<Value>;
  const value = load();
  const keep = (): void => void names.set(name, { value, until: until() });
  // What a transaction is still loading is nobody else's: were it to fail, strangers would fail with it.
  if ('inTransaction' in db) value.then(keep, () => undefined);
  else {
    keep();
    value.catch(() => names.delete(name));
  }
  return value;
}
