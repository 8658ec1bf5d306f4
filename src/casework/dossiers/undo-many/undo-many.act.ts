import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { type PressedWhere, pressOf } from '../dossier/pressed.store.ts';
import type { FlowReason } from '../flow/take-up.act.ts';
import { undo } from '../undo/undo.act.ts';
import type { UndoReason } from '../undo/undo.rules.ts';

export type StaysReason =
  | { readonly reason: 'no-such-press' }
  | { readonly reason: 'line'; readonly code: string; readonly because: FlowReason | UndoReason };

/** How many came back, and where the press was made. */
export interface TakenBack extends PressedWhere {
  readonly back: number;
}

/**
 * Takes back, at one press, what the same official approved or signed at one press: each dossier by its own rules and with its own
 * event. What the next hand has taken stays with it; where all of them stay, it is refused and every line says why. Lines
 * are not locked: each dossier is, in the order of codes, as by the press before.
 */
export async function undoMany(deed: Deed, pressId: string): Promise<Result<TakenBack, StaysReason>> {
  const lines = await pressOf(deed.tx, pressId, actorId(deed) ?? '');
  const [first] = lines;
  if (!first) return refuse<StaysReason>({ reason: 'no-such-press' });
  const stays: StaysReason[] = [];
  for (const { code, pressed_seq } of lines) {
    const undone = await undo(deed, { code, seq: pressed_seq });
    if (!undone.ok) stays.push(...undone.reasons.map((because): StaysReason => ({ reason: 'line', code, because })));
  }
  const back = lines.length - stays.length;
  return back > 0 ? accept({ back, kind: first.kind, list_id: first.list_id }) : refuse(...stays);
}
