import { enter } from '#foundations/numbering/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { dayOf } from '#platform/time/index.ts';
import type { Dossier } from '../dossier/dossier.store.ts';

/** The next number of the counter's notices of results called back, by its year. */
export async function noticeNumber(deed: Deed, { id, one_stop_id }: Dossier, by: string): Promise<number> {
  const series = { kind: 'form-thu-hoi', ownerUnitId: one_stop_id, period: String(dayOf(deed.now).year) };
  return (await enter(deed.tx, series, { subjectId: id, at: deed.now, by })).number;
}
