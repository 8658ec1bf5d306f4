import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { offeringsAt } from '../offerings/offerings.ts';
import { sheetsTakenDown } from './posting.events.ts';
import { boardOf, type PostingReason } from './posting.rules.ts';
import { hangingAt, unhang } from './posting.store.ts';

/** Somebody has taken down sheets that are in force no more. What is in force stays on the wall. */
export async function takeDownSheets(
  deed: Deed,
  asked: { readonly unitId: string; readonly postings: readonly string[] },
): Promise<Result<number, PostingReason>> {
  const { unitId } = asked;
  if (!may(deed.actor, 'procedure.post', { unitIds: [unitId] }).ok) return refuse({ reason: 'not-allowed' });
  const ids = [...new Set(asked.postings)];
  if (ids.length === 0) return refuse({ reason: 'nothing-chosen' });
  const [received, hung] = await Promise.all([
    offeringsAt(deed.db, unitId, dayOf(deed.now)),
    hangingAt(deed.tx, unitId),
  ]);
  const old = new Set(boardOf(received, hung).toTakeDown.map(({ id }) => id));
  if (ids.some((id) => !old.has(id))) return refuse({ reason: 'not-to-take-down' });
  const done = await unhang(deed.tx, { unitId, ids }, { at: deed.now, by: actorId(deed) });
  if (done < ids.length) return refuse({ reason: 'not-to-take-down' });
  await record(deed, happened(sheetsTakenDown, { kind: 'posting', id: newId() }, { unit: unitId, postings: ids }));
  return accept(done);
}
