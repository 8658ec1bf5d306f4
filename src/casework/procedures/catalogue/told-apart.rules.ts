import { inBoth, type Language } from '#platform/text/index.ts';
import type { Entry } from './entry.rules.ts';

type Named = Pick<Entry, 'key' | 'name' | 'level'>;

/**
 * What each procedure is called where both levels stand in one list, by key: a name the district and its communes share
 * bears its level.
 */
export function toldApart(entries: readonly Named[], language: Language): ReadonlyMap<string, string> {
  const bearers = Map.groupBy(entries, ({ name }) => name);
  return new Map(
    entries.map(({ key, name, level }) => [
      key,
      (bearers.get(name)?.length ?? 0) > 1 ? `${name} (${at(language)[level]})` : name,
    ]),
  );
}

const at = inBoth({
  district: { vi: 'cấp huyện', en: 'district' },
  commune: { vi: 'cấp xã', en: 'commune' },
});
