import { enter } from '#foundations/numbering/index.ts';
import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { lockLines } from '../lane.store.ts';
import { addList, layOn } from './list.store.ts';
import { listMade } from './sign.events.ts';

export type PresentReason = { readonly reason: 'nothing-chosen' | 'not-allowed' | 'laid-already' };

/** Lays lines before whoever signs, as one list (danh sách trình ký): each line lies on one list at a time. */
export async function presentLines(
  deed: Deed,
  unitId: string,
  lineIds: readonly string[],
): Promise<Result<string, PresentReason>> {
  if (lineIds.length === 0) return refuse({ reason: 'nothing-chosen' });
  if (!may(deed.actor, 'certification.enter', { unitIds: [unitId] }).ok) return refuse({ reason: 'not-allowed' });
  const lines = await lockLines(deed.tx, lineIds);
  if (lines.length < new Set(lineIds).size || lines.some((line) => line.unit_id !== unitId))
    return refuse({ reason: 'not-allowed' });
  if (lines.some((line) => line.list_id || line.signed_at || line.voided_at)) return refuse({ reason: 'laid-already' });
  const year = String(dayOf(deed.now).year);
  const id = newId();
  const series = { kind: 'certification.list', ownerUnitId: unitId, period: year };
  const { number } = await enter(deed.tx, series, { subjectId: id, at: deed.now, by: actorId(deed) });
  await addList(deed.tx, { id, unit_id: unitId, number, made_at: deed.now, made_by: actorId(deed) });
  await layOn(deed.tx, id, lineIds);
  await record(
    deed,
    happened(listMade, { kind: 'certification-list', id }, { unit: unitId, number, lines: lines.length }),
  );
  return accept(id);
}
