import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { lockLines } from '../lane.store.ts';
import { lineCorrectedEvent } from './correct.events.ts';
import { type CorrectionReason, changed, decideCorrection, type TypedCorrection } from './correct.rules.ts';
import { addCorrection, correctionsOf } from './correct.store.ts';

/**
 * Corrects what a line of a book says: who asked, which paper, how many pages. The number, the copies and the fee stay, and so
 * does what stood there; a book that is closed is corrected like an open one, since its totals do not change.
 */
export async function correctLine(
  deed: Deed,
  lineId: string,
  typed: TypedCorrection,
): Promise<Result<string, CorrectionReason>> {
  const [line] = await lockLines(deed.tx, [lineId]);
  if (!line) return refuse<CorrectionReason>({ reason: 'not-found' });
  if (!may(deed.actor, 'certification.enter', { unitIds: [line.unit_id] }).ok)
    return refuse<CorrectionReason>({ reason: 'not-allowed' });
  if (line.voided_at) return refuse<CorrectionReason>({ reason: 'voided-already' });
  const decided = decideCorrection(typed, line);
  if (!decided.ok) return decided;
  const position = (await correctionsOf(deed.tx, line.id)).length + 1;
  const { requester: requester_before, paper: paper_before, pages: pages_before } = line;
  await addCorrection(deed.tx, {
    ...{ id: newId(), line_id: line.id, position, requester_before, paper_before, pages_before },
    ...decided.value,
    corrected_at: deed.now,
    corrected_by: actorId(deed),
  });
  const { unit_id: unit, matter, number } = line;
  const told = { unit, line: line.id, matter, number, correction: position, columns: changed(line, decided.value) };
  await record(deed, happened(lineCorrectedEvent, { kind: 'certification-visit', id: line.visit_id }, told));
  return accept(line.id);
}
