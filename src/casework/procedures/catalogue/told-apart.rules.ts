import type { Entry } from './entry.rules.ts';

type Named = Pick<Entry, 'key' | 'name' | 'level'>;

/**
 * What each procedure is called where both levels stand in one list, by key: a name the district and its communes share
 * bears its level (Vietnamese as the name is, on English pages too).
 */
export function toldApart(entries: readonly Named[]): ReadonlyMap<string, string> {
  const bearers = Map.groupBy(entries, ({ name }) => name);
  return new Map(
    entries.map(({ key, name, level }) => [
      key,
      (bearers.get(name)?.length ?? 0) > 1 ? `${name} (${at[level]})` : name,
    ]),
  );
}

const at = { district: 'cấp huyện', commune: 'cấp xã' } as const;
