import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { touch } from '../dossier/dossier.store.ts';
import { imageOf } from '../dossier/image.store.ts';
import { imagedWay } from '../dossier/way-back.store.ts';
import type { Asked, FlowReason } from '../flow/take-up.act.ts';
import { openOnShelf } from '../shelf/open-on-shelf.ts';
import { dossierReminded } from './remind.events.ts';
import { judgeReminding, type Reminding, type RemindReason } from './remind.rules.ts';
import { enterReminder } from './remind.store.ts';

/** The counter tells the person that the result lies there, and writes down what came of it. */
export async function remind(
  deed: Deed,
  asked: Asked,
  reminding: Reminding,
): Promise<Result<number, FlowReason | RemindReason>> {
  const opened = await openOnShelf(deed, asked);
  if (!opened.ok) return opened;
  const dossier = opened.value;
  const me = actorId(deed);
  if (!me) return refuse<FlowReason>({ reason: 'not-allowed' });
  const judged = judgeReminding(reminding);
  if (!judged.ok) return judged;
  const { way, outcome } = judged.value;
  const image = await imageOf(deed.tx, dossier, ['reminders']);
  await Promise.all([
    enterReminder(deed.tx, { id: newId(), dossierId: dossier.id, way, outcome, at: deed.now, by: me }),
    record(deed, happened(dossierReminded, { kind: 'dossier', id: dossier.id }, { way, outcome })),
    touch(deed.tx, dossier.id, undefined, imagedWay(dossier, me, { image })),
  ]);
  return accept(dossier.seq + 1);
}
