import { voidEntries } from '#foundations/numbering/index.ts';
import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { forgetWaived, waiveOne } from '../../payments/index.ts';
import { lockLines } from '../lane.store.ts';
import { lineVoidedEvent } from './give-back.events.ts';
import { lineVoided } from './give-back.store.ts';

export type VoidLineReason =
  | { readonly reason: 'not-found' | 'not-allowed' | 'voided-already' | 'given-back-already' }
  | { readonly field: 'reason'; readonly reason: 'reason-missing' };

/** Voids a number that was given and not used (typed wrongly, not signed after all): it keeps its place and its reason. */
export async function voidLine(deed: Deed, lineId: string, reason: string): Promise<Result<string, VoidLineReason>> {
  const [line] = await lockLines(deed.tx, [lineId]);
  if (!line) return refuse<VoidLineReason>({ reason: 'not-found' });
  if (!may(deed.actor, 'certification.enter', { unitIds: [line.unit_id] }).ok)
    return refuse<VoidLineReason>({ reason: 'not-allowed' });
  if (line.voided_at) return refuse<VoidLineReason>({ reason: 'voided-already' });
  if (line.given_back_at) return refuse<VoidLineReason>({ reason: 'given-back-already' });
  if (!saysWhy(reason, 'explained')) return refuse<VoidLineReason>({ field: 'reason', reason: 'reason-missing' });
  await lineVoided(deed.tx, line.id, { at: deed.now, by: actorId(deed), reason });
  await voidEntries(deed.tx, line.id, { at: deed.now, reason });
  await waiveOne(deed.tx, line.visit_id, line.position, 'Hủy số chứng thực');
  await forgetWaived(deed.tx, line.visit_id, line.position);
  const { unit_id, matter, number, copies, fee } = line;
  await record(
    deed,
    happened(
      lineVoidedEvent,
      { kind: 'certification-visit', id: line.visit_id },
      { unit: unit_id, line: line.id, matter, number, copies, fee: fee.toString() },
    ),
  );
  return accept(line.visit_id);
}
