import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { isWaiting, touch } from '../dossier/dossier.store.ts';
import { imageOf } from '../dossier/image.store.ts';
import { imagedWay } from '../dossier/way-back.store.ts';
import { openAtCounter } from '../flow/open-dossier.ts';
import type { Asked, FlowReason } from '../flow/take-up.act.ts';
import { judgeReminding, type Reminding, type RemindReason } from '../remind/remind.rules.ts';
import { enterReminder } from '../remind/remind.store.ts';
import { dossierCitizenTold } from './tell.events.ts';

/**
 * A dossier stands still until the citizen brings something, and most of them have no other way to hear of it than a call, the
 * notice board or the head of their hamlet: the counter writes down how they were told and what came of it.
 */
export async function tellCitizen(
  deed: Deed,
  asked: Asked,
  telling: Reminding,
): Promise<Result<number, FlowReason | RemindReason>> {
  const opened = await openAtCounter(deed, asked);
  if (!opened.ok) return opened;
  const { dossier, me } = opened.value;
  if (!isWaiting(dossier.state)) return refuse<FlowReason>({ reason: 'not-at-this-step' });
  const judged = judgeReminding(telling);
  if (!judged.ok) return judged;
  const { way, outcome } = judged.value;
  const image = await imageOf(deed.tx, dossier, ['reminders']);
  const about = dossier.state === 'awaiting-payment' ? 'duty' : 'papers';
  await Promise.all([
    enterReminder(deed.tx, { id: newId(), dossierId: dossier.id, way, outcome, at: deed.now, by: me }),
    record(deed, happened(dossierCitizenTold, { kind: 'dossier', id: dossier.id }, { way, outcome, about })),
    touch(deed.tx, dossier.id, undefined, imagedWay(dossier, me, { image })),
  ]);
  return accept(dossier.seq + 1);
}
