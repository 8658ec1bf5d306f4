import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { refuseOutcome } from '../../workflow/rules.ts';
import { keepNote } from '../dossier/note.store.ts';
import { proceed } from '../flow/proceed.act.ts';
import { type Asked, type FlowReason, takeUp } from '../flow/take-up.act.ts';
import { dossierAdvanced } from './advance.events.ts';

export type AdvanceReason =
  | FlowReason
  | { readonly reason: 'held-by-another' }
  | { readonly field: 'note'; readonly reason: 'refusal-without-grounds' };

/** The steps that end with “done, on to the next”: settling, laying before the leader, asking, waiting, cash. */
export type AdvanceRole = 'process' | 'present' | 'consult' | 'wait' | 'cash';

export interface Advance {
  readonly role: AdvanceRole;
  /** One of the step's named outcomes; without one the step's first. */
  readonly outcome?: string | undefined;
  readonly note: string;
}

/** Ends the step with an outcome and passes the dossier on. Work given to one officer is done by that officer. */
export async function advance(
  deed: Deed,
  asked: Asked,
  { role, outcome, note }: Advance,
): Promise<Result<number, AdvanceReason>> {
  // The reason is what the letter says: a refusal without one could not be written (NĐ 61/2018 Đ19).
  if (outcome === refuseOutcome && !saysWhy(note, 'explained'))
    return refuse<AdvanceReason>({ field: 'note', reason: 'refusal-without-grounds' });
  const taken = await takeUp(deed, asked, role);
  if (!taken.ok) return taken;
  const { task, dossier } = taken.value;
  const me = actorId(deed);
  if (task.holder_id && me && task.holder_id !== me) return refuse<AdvanceReason>({ reason: 'held-by-another' });
  // Where nobody was assigned (a commune), whoever settles it becomes its officer.
  const officer = role === 'process' && !dossier.officer_id && me ? { officerId: me } : {};
  const left = { ...officer, undoable: true };
  const moved = await proceed(taken.value, { kind: 'complete', token: task.token, outcome }, left, {
    shape: dossierAdvanced,
    payload: (move) => move,
  });
  if (moved.ok && note !== '') deed.tx.meanwhile(keepNote(deed.tx, dossier.id, moved.value, note));
  return moved;
}
