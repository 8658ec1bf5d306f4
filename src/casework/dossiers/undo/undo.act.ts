import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record, since } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { goBack, reopen, unsay, walkBack, wayBackOf } from '../dossier/way-back.store.ts';
import { openDossier } from '../flow/open-dossier.ts';
import type { Asked, FlowReason } from '../flow/take-up.act.ts';
import { dossierUndone } from './undo.events.ts';
import { type UndoReason, whyNotUndo } from './undo.rules.ts';

/**
 * Takes one's own last step back, until the next hand has acted on it: everything stands as the step found it, and both stand in
 * the events. None of the steps that may be undone gives a number, so no number is left without its paper.
 */
export async function undo(deed: Deed, asked: Asked): Promise<Result<number, FlowReason | UndoReason>> {
  const opened = await openDossier(deed, asked);
  if (!opened.ok) return opened;
  const { id, seq } = opened.value;
  const way = await wayBackOf(deed.tx, id);
  const not = whyNotUndo(way, actorId(deed));
  if (!way || not) return refuse<UndoReason>({ reason: not ?? 'nothing-to-undo' });
  const [step] = await since(deed.tx, id, way.seq - 1);
  const told = { undid: way.seq, type: step?.type ?? '' };
  await Promise.all([
    record(deed, happened(dossierUndone, { kind: 'dossier', id }, told)),
    reopen(deed.tx, way),
    walkBack(deed.tx, id, way),
    unsay(deed.tx, id, way, step?.type === 'dossier.approved'),
    goBack(deed.tx, id, way),
  ]);
  return accept(seq + 1);
}
