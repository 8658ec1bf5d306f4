import { voidEntry } from '#foundations/numbering/index.ts';
import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { type Result, refuse } from '#platform/result/index.ts';
import { passedTasks } from '../../workflow/rules.ts';
import { keepNote } from '../dossier/note.store.ts';
import { proceed } from '../flow/proceed.act.ts';
import { type Asked, type FlowReason, takeUp } from '../flow/take-up.act.ts';
import { parcelUnderWay } from '../post/parcel.store.ts';
import { noticeNumber } from './notice.ts';
import { dossierRecalled } from './recall.events.ts';
import { decideRecall, type RecallGround, type Recalling } from './recall.rules.ts';
import { layAside } from './recall.store.ts';
import { faultNames } from './recall.text.ts';

export type RecallReason = FlowReason | RecallGround | { readonly reason: 'nothing-to-recall' };

/**
 * The result is found wrong at the window, by the authority's fault (a name misspelt): it is called back before it goes
 * out, its number is voided in its book, and whoever settled it makes it anew. The citizen pays nothing for that; the
 * promised day stays, and the dossier is late if the new result is.
 */
export async function recall(deed: Deed, asked: Asked, recalling: Recalling): Promise<Result<number, RecallReason>> {
  const decided = decideRecall(recalling);
  if (!decided.ok) return decided;
  const taken = await takeUp(deed, asked, 'return');
  if (!taken.ok) return taken;
  if (await parcelUnderWay(deed.tx, taken.value.dossier.id))
    return refuse<RecallReason>({ reason: 'nothing-to-recall' });
  const by = actorId(deed);
  if (!by) return refuse<RecallReason>({ reason: 'not-allowed' });
  const { dossier, graph, task } = taken.value;
  const settled = passedTasks(graph, dossier.run, task.token).findLast((step) => step.role === 'process');
  const { fault, reason } = decided.value;
  if (!settled) return refuse<RecallReason>({ reason: 'nothing-to-recall' });
  const notice = await noticeNumber(deed, dossier, by);
  const told = { fault, at: deed.now, by, seq: dossier.seq + 1, notice, newDay: null, broughtBy: null };
  const entry = await layAside(deed.tx, dossier.id, told);
  if (!entry) return refuse<RecallReason>({ reason: 'nothing-to-recall' });
  await voidEntry(deed.tx, entry, { at: deed.now, reason: `Thu hồi do lỗi cơ quan: ${faultNames('vi')[fault]}` });
  const unready = { ...taken.value, dossier: { ...dossier, ready_at: null } };
  const moved = await proceed(
    unready,
    { kind: 'send-back', token: task.token, to: settled.element },
    { state: 'settling' },
    {
      shape: dossierRecalled,
      payload: (move) => ({ ...move, to: settled.element, fault, entry, notice, handedOut: false }),
    },
  );
  if (moved.ok) await keepNote(deed.tx, dossier.id, moved.value, reason);
  return moved;
}
