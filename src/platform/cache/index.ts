import type { Db } from '#platform/db/index.ts';

interface Kept {
  readonly value: Promise<unknown>;
  readonly until: number;
}

const keptBy = new WeakMap<Db, Map<string, Kept>>();

const milliseconds = 2_000;

/**
 * Reference data that rarely changes, kept in memory for two seconds by name: units, calendars, roles.
 * A change made by another process is seen after that; `forget` shows one's own at once.
 */
export function kept<Value>(db: Db, name: string, load: () => Promise<Value>): Promise<Value> {
  const names = keptBy.get(db) ?? new Map<string, Kept>();
  keptBy.set(db, names);
  const known = names.get(name);
  if (known && known.until > performance.now()) return known.value as Promise<Value>;
  const value = load();
  names.set(name, { value, until: performance.now() + milliseconds });
  value.catch(() => names.delete(name));
  return value;
}

/** What never changes once written (a version, a compiled process): kept for the life of the process. */
export function keptForGood<Value>(db: Db, name: string, load: () => Promise<Value>): Promise<Value> {
  const names = keptBy.get(db) ?? new Map<string, Kept>();
  keptBy.set(db, names);
  const known = names.get(name);
  if (known) return known.value as Promise<Value>;
  const value = load();
  names.set(name, { value, until: Number.POSITIVE_INFINITY });
  value.catch(() => names.delete(name));
  return value;
}

/** Drops everything kept for this database after a deed that changed reference data. */
export const forget = (db: Db): void => void keptBy.delete(db);
