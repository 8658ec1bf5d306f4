import { enter, entryOf } from '#foundations/numbering/index.ts';
import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { type Dossier, lockDossier } from '../dossier/dossier.store.ts';

import { slipNumbered } from './slip.events.ts';

/** The slip's number of the counter's year, taken when it is first printed and kept for every print after it. */
export async function numberSlip(
  deed: Deed,
  { id, code, one_stop_id, received_at }: Dossier,
): Promise<Result<number, never>> {
  // Two who print at once would otherwise both find no number.
  await lockDossier(deed.tx, code);
  const known = await entryOf(deed.tx, book, id);
  if (known) return accept(known.number);
  const series = { kind: book, ownerUnitId: one_stop_id, period: String(dayOf(received_at).year) };
  const entry = await enter(deed.tx, series, { subjectId: id, at: deed.now, by: actorId(deed) });
  const payload = { dossier: id, owner: one_stop_id, period: series.period, number: entry.number };
  await record(deed, happened(slipNumbered, { kind: 'slip', id: entry.id }, payload));
  return accept(entry.number);
}

const book = 'form-01';
