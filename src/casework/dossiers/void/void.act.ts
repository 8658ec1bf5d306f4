import { voidEntries } from '#foundations/numbering/index.ts';
import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { history, record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { forgetWaived } from '../../payments/index.ts';
import { keepNote } from '../dossier/note.store.ts';
import { endEarly } from '../flow/end-early.act.ts';
import { openDossier } from '../flow/open-dossier.ts';
import type { Asked, FlowReason } from '../flow/take-up.act.ts';
import { openWork } from '../flow/task.store.ts';
import { mayBeWithdrawn } from '../withdraw/withdraw.rules.ts';
import { dossierVoided } from './void.events.ts';
import { type Unvoidable, whyNotVoid } from './void.rules.ts';

export type VoidReason =
  | FlowReason
  | { readonly reason: Unvoidable | 'decided-already' }
  | { readonly field: 'reason'; readonly reason: 'void-why' };

/**
 * Voids a dossier that was entered by mistake, with the reason in writing. Its number is kept and never given again, that of
 * its slip is marked void; it is counted nowhere.
 */
export async function voidDossier(deed: Deed, asked: Asked, why: string): Promise<Result<number, VoidReason>> {
  if (!saysWhy(why)) return refuse<VoidReason>({ field: 'reason', reason: 'void-why' });
  const opened = await openDossier(deed, asked);
  if (!opened.ok) return opened;
  const dossier = opened.value;
  const [tasks, events] = await Promise.all([openWork(deed.tx, dossier.code), history(deed.tx, dossier.id)]);
  const here = { unitIds: [dossier.one_stop_id] };
  const not = whyNotVoid(dossier, {
    me: actorId(deed),
    head: may(deed.actor, 'dossier.void', here).ok,
    clerk: may(deed.actor, 'dossier.receive', here).ok,
    now: deed.now,
    acted: events.map((event) => event.actor_id),
  });
  if (not) return refuse<VoidReason>({ reason: not });
  if (!mayBeWithdrawn(dossier, tasks)) return refuse<VoidReason>({ reason: 'decided-already' });
  const seq = dossier.seq + 1;
  const closed = await endEarly(deed, { dossier, tasks }, { state: 'voided', waivedBecause: mistake });
  await Promise.all([
    record(deed, happened(dossierVoided, { kind: 'dossier', id: dossier.id }, { closed })),
    forgetWaived(deed.tx, dossier.id),
    voidEntries(deed.tx, dossier.id, { at: deed.now, reason: mistake }),
    keepNote(deed.tx, dossier.id, seq, why),
  ]);
  return accept(seq);
}

/** What stands in the number book and on a charge; the reason given is free text, and stays a note. */
const mistake = 'Hủy do nhập nhầm';
