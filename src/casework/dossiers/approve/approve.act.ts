import { signingTitle } from '#foundations/staffing/index.ts';
import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { type Result, refuse } from '#platform/result/index.ts';
import { decide } from '../dossier/decision.store.ts';
import { proceed } from '../flow/proceed.act.ts';
import { type Asked, type FlowReason, takeUp } from '../flow/take-up.act.ts';
import { dossierApproved } from './approve.events.ts';

/** The head agrees with what the officer proposes; the dossier goes on to whoever signs. */
export async function approve(deed: Deed, asked: Asked): Promise<Result<number, FlowReason>> {
  const taken = await takeUp(deed, asked, 'approve');
  if (!taken.ok) return taken;
  const me = actorId(deed);
  if (!me) return refuse<FlowReason>({ reason: 'not-allowed' });
  const { task, dossier } = taken.value;
  const moved = await proceed(
    taken.value,
    { kind: 'complete', token: task.token, outcome: undefined },
    { undoable: true },
    { shape: dossierApproved, payload: (move) => move },
  );
  if (!moved.ok) return moved;
  const title = await signingTitle(deed.db, me, task.unit_id);
  await decide(deed.tx, dossier.id, {
    kind: 'approve',
    byAccount: me,
    title,
    means: 'screen',
    recordedBy: me,
    at: deed.now,
    listId: null,
  });
  return moved;
}
