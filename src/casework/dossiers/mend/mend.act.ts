import type { Deed } from '#platform/deeds/index.ts';
import { type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { keepNote } from '../dossier/note.store.ts';
import { proceed } from '../flow/proceed.act.ts';
import { type Asked, type FlowReason, takeUp } from '../flow/take-up.act.ts';
import { dossierMended } from './mend.events.ts';

export type MendReason = FlowReason | { readonly field: 'note'; readonly reason: 'mended-what' };

/**
 * The counter mends what was sent back to it and lays it out to be handed over again, to the step that sent it. The
 * clock has run all the while: the fault is the office's own, not the citizen's.
 */
export async function mend(deed: Deed, asked: Asked, note: string): Promise<Result<number, MendReason>> {
  if (!saysWhy(note)) return refuse<MendReason>({ field: 'note', reason: 'mended-what' });
  const taken = await takeUp(deed, asked, 'receive');
  if (!taken.ok) return taken;
  const moved = await proceed(
    taken.value,
    { kind: 'complete', token: taken.value.task.token, outcome: undefined },
    { undoable: true },
    { shape: dossierMended, payload: (move) => move },
  );
  if (moved.ok) deed.tx.meanwhile(keepNote(deed.tx, taken.value.dossier.id, moved.value, note));
  return moved;
}
